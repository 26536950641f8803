/// The mean square at which a coordinate settles under a constant rate and noisy gradients.
///
///     x ← x − η·(λ·x + σ·noise):  E[x²] → η·σ² / (λ·(2 − η·λ))
///
/// - Units: `rate` η, `curvature` λ, `deviation` σ of one gradient; the result is x².
/// - Edge cases: nil for a rate of 0, which moves nothing, and from 2/λ on, where it grows for ever.
/// - Source: the fixed point of m ← (1 − ηλ)²·m + η²σ², which E[x²] follows.
public enum NoiseFloor {
  /// The formula above.
  public static func meanSquare(
    rate: Double, curvature: Double, deviation: Double
  ) -> Double? {
    // Products such as 0.1 · 20 need not be exact.
    guard rate > 0, rate * curvature < 2 - 1e-9 else { return nil }
    return rate * deviation * deviation / (curvature * (2 - rate * curvature))
  }
}
