/// Everything there is to know about one objective; the parser, the help, the docs and the tests
/// read it.
public struct ObjectiveDescriptor: Sendable {
  /// The name in the expression language: `rosenbrock`, `styblinski_tang`.
  public var name: Name { Name(stringLiteral: word) }
  /// As a heading: "Rosenbrock's valley".
  public let title: Prose
  /// One sentence.
  public let summary: Prose
  /// "f(x, y) = …", in the labels of `parameters`.
  public let formula: Prose
  /// In the order written.
  public let parameters: [ParameterDescriptor]
  /// Where it comes from.
  public let source: Prose
  /// A call that makes one: "quadratic(1, 10)".
  public let example: StaticString
  /// The known minima of the example.
  public let minima: [[Double]]
  /// What of it is drawn; nil when it is no surface over a plane.
  public let window: ObjectiveWindow?
  /// Makes the objective from the values of its arguments.
  public let make: @Sendable (CallArguments) throws(ScheduleError) -> AnyObjective

  // Kept as a literal, a catalogue is data; as a name it would be code that makes it.
  let word: StaticString

  /// A descriptor; it belongs into the file of the objective it describes.
  public init(
    name: StaticString, title: Prose, summary: Prose, formula: Prose,
    parameters: [ParameterDescriptor] = [], source: Prose, example: StaticString,
    minima: [[Double]] = [], window: ObjectiveWindow? = nil,
    make: @escaping @Sendable (CallArguments) throws(ScheduleError) -> AnyObjective
  ) {
    (word, self.title, self.summary, self.formula) = (name, title, summary, formula)
    (self.parameters, self.source, self.example) = (parameters, source, example)
    (self.minima, self.window, self.make) = (minima, window, make)
  }

  /// What its call takes.
  public var signature: CallSignature { CallSignature(word, parameters, example: example) }
}
