/// The small number that keeps a division by the root of a mean square finite, and its place.
///
/// - Edge cases: where the whole denominator is 0 the coordinate stays, as nothing was seen of it.
public enum Epsilon: Sendable, Equatable {
  /// √v + ε: the step is at most the rate over ε-sized gradients; PyTorch.
  case outsideRoot(Double)
  /// √(v + ε): the same ε weighs far more, as √ε; Keras, and Optax by default.
  case insideRoot(Double)

  /// What is added to v before the root.
  public var inside: Double {
    switch self {
    case .outsideRoot: 0
    case .insideRoot(let value): value
    }
  }

  /// What is added after the root.
  public var outside: Double {
    switch self {
    case .outsideRoot(let value): value
    case .insideRoot: 0
    }
  }

  /// - Throws: `.notFinite("epsilon")` or `.negative("epsilon", …)`.
  func check() throws(ScheduleError) {
    switch self {
    case .outsideRoot(let value), .insideRoot(let value): try checkRate(value, "epsilon")
    }
  }
}
