/// The sampler of an objective without randomness: every gradient is the whole one.
public struct WholeGradient: Sendable {
  /// There is nothing to remember.
  public init() {}
}
