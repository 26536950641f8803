/// What a call of the language takes; schedules, optimizers and objectives each have one.
public struct CallSignature: Sendable {
  /// The name in the language.
  public var name: Name { Name(stringLiteral: word) }
  /// In the order written.
  public let parameters: [ParameterDescriptor]
  /// A call that makes one: "adam(0.01)".
  public let example: StaticString

  private let word: StaticString

  /// A signature.
  public init(_ name: StaticString, _ parameters: [ParameterDescriptor], example: StaticString) {
    (word, self.parameters, self.example) = (name, parameters, example)
  }
}
