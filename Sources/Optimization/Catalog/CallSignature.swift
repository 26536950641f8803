/// What a call of the language takes; schedules, optimizers and objectives each have one.
public struct CallSignature: Sendable {
  /// The name in the language.
  public let name: Name
  /// In the order written.
  public let parameters: [ParameterDescriptor]
  /// A call that makes one: "adam(0.01)".
  public let example: StaticString

  /// A signature.
  public init(_ name: Name, _ parameters: [ParameterDescriptor], example: StaticString) {
    (self.name, self.parameters, self.example) = (name, parameters, example)
  }
}
