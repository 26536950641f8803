/// Everything there is to know about one optimizer; the parser, the help, the docs and the tests
/// read it.
public struct OptimizerDescriptor: Sendable {
  /// The name in the expression language: `adam`, `rmsprop`.
  public var name: Name { Name(stringLiteral: word) }
  /// As a heading: "Adam".
  public let title: Prose
  /// One sentence.
  public let summary: Prose
  /// The update, in the labels of `parameters`: "m ← β₁m + (1 − β₁)g; …".
  public let formula: Prose
  /// In the order written; the first is the rate.
  public let parameters: [ParameterDescriptor]
  /// The paper, or the convention, that it follows.
  public let source: Prose
  /// A call that makes one: "adam(0.01)".
  public let example: StaticString
  /// Where the example stands after some updates on ½·x², from x = 1.
  public let worked: Worked<WorkedDescent>
  /// Whether it moves matrices only; `worked` then starts from the matrix ((1, 0), (0, 1)) on ½·Σx²
  /// and tells its first number.
  public let isForMatrices: Bool
  /// Makes the optimizer from the values of its arguments.
  public let make: @Sendable (CallArguments) throws(ScheduleError) -> OptimizerSetting

  // Kept as a literal, a catalogue is data; as a name it would be code that makes it.
  let word: StaticString

  /// A descriptor; it belongs into the file of the optimizer it describes.
  public init(
    name: StaticString, title: Prose, summary: Prose, formula: Prose,
    parameters: [ParameterDescriptor], source: Prose, example: StaticString,
    worked: Worked<WorkedDescent>, isForMatrices: Bool = false,
    make: @escaping @Sendable (CallArguments) throws(ScheduleError) -> OptimizerSetting
  ) {
    (word, self.title, self.summary, self.formula) = (name, title, summary, formula)
    (self.parameters, self.source, self.example) = (parameters, source, example)
    (self.worked, self.isForMatrices, self.make) = (worked, isForMatrices, make)
  }

  /// What its call takes.
  public var signature: CallSignature { CallSignature(word, parameters, example: example) }
}
