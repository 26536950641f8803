/// What a hidden unit makes of its sum.
public enum Activation: Sendable, Equatable {
  /// max(0, x), also called ReLU.
  case rectifier
  /// tanh x.
  case tanh

  /// The activation that the language calls so: `relu`, `tanh`.
  public init?(named name: Name) {
    if name == "relu" {
      self = .rectifier
    } else if name == "tanh" {
      self = .tanh
    } else {
      return nil
    }
  }
}
