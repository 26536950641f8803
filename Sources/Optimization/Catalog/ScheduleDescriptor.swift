/// Everything there is to know about one schedule; the parser, the help, the docs and the tests
/// read it.
public struct ScheduleDescriptor: Sendable {
  /// The name in the expression language: `step`, `cosine`, `inverse_time`.
  public var name: Name { Name(stringLiteral: word) }
  /// As a heading: "Step decay".
  public let title: Prose
  /// One sentence.
  public let summary: Prose
  /// "η(t) = from · by^⌊t / every⌋", in the labels of `parameters`.
  public let formula: Prose
  /// In the order written.
  public let parameters: [ParameterDescriptor]
  /// The paper, or the convention, that it follows.
  public let source: Prose
  /// A call that makes one: "step(0.1, by: 0.5, every: 10)".
  public let example: StaticString
  /// Values of the example.
  public let worked: Worked<WorkedValue>
  /// Makes the schedule from the values of its arguments.
  public let make: @Sendable (CallArguments) throws(ScheduleError) -> AnySchedule

  // Kept as a literal, a catalogue is data; as a name it would be code that makes it.
  let word: StaticString

  /// A descriptor; it belongs into the file of the schedule it describes.
  public init(
    name: StaticString, title: Prose, summary: Prose, formula: Prose,
    parameters: [ParameterDescriptor], source: Prose, example: StaticString,
    worked: Worked<WorkedValue>,
    make: @escaping @Sendable (CallArguments) throws(ScheduleError) -> AnySchedule
  ) {
    (word, self.title, self.summary, self.formula) = (name, title, summary, formula)
    (self.parameters, self.source, self.example) = (parameters, source, example)
    (self.worked, self.make) = (worked, make)
  }

  /// What its call takes.
  public var signature: CallSignature { CallSignature(word, parameters, example: example) }
}
