public import Frameworks

/// A schedule in one framework: its code, or why there is none.
public struct FrameworkVersion: Sendable {
  /// What was found.
  public enum Outcome: Sendable {
    /// Code with exactly the curve.
    case exact(WrittenCode)
    /// The framework has no such curve; the reason has no full stop.
    case missing(reason: String, nearest: NearestCall?)
  }

  /// What the code is for.
  public let target: CodeTarget
  /// The code, or why there is none.
  public let outcome: Outcome
}
