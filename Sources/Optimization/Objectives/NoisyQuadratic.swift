/// A round bowl whose gradient is told with noise, as that of a batch is.
///
///     f(x, y) = ½·λ·(x² + y²);  each gradient is (λ·x, λ·y) + σ·(normal, normal)
///
/// At a constant rate η every coordinate settles at a mean square of ησ²/(λ(2 − ηλ)), its noise
/// floor, and the loss at λ times that.
///
/// - Units: `noise` σ is a standard deviation, for one example; a batch of n averages n of them and
///   has σ/√n.
/// - Edge cases: σ = 0 is a bowl without noise; for η ≥ 2/λ there is no floor.
/// - Source: Robbins & Monro, “A Stochastic Approximation Method”, 1951, for the setting.
public struct NoisyQuadratic: Objective, Equatable {
  /// λ, the same in all directions.
  public let curvature: Double
  /// σ, of each coordinate of the gradient of one example.
  public let noise: Double

  /// - Throws: `.notFinite`, `.notPositive("curvature", …)` or `.negative("noise", …)`.
  public init(curvature: Double, noise: Double) throws(ScheduleError) {
    guard curvature.isFinite else { throw .notFinite("curvature") }
    guard curvature > 0 else { throw .notPositive("curvature", curvature) }
    try checkRate(noise, "noise")
    (self.curvature, self.noise) = (curvature, noise)
  }

  /// Two coordinates.
  public var dimension: Int { 2 }
  /// (3, −2).
  public var start: [Double] { [3, -2] }
  /// As long as there is noise.
  public var dependsOnBatch: Bool { noise > 0 }

  /// The loss without noise.
  public func loss(at point: [Double]) -> Double {
    0.5 * curvature * (point[0] * point[0] + point[1] * point[1])
  }

  /// The gradient without noise.
  public func fillGradient(_ gradient: inout [Double], at point: [Double]) {
    gradient[0] = curvature * point[0]
    gradient[1] = curvature * point[1]
  }

  /// The noise, for batches of one size.
  public struct Sampler {
    fileprivate var noise: NormalNoise
    fileprivate let deviation: Double
  }

  /// Noise of σ/√`batchSize`.
  public func sampler(batchSize: Int, seed: UInt64) -> Sampler {
    Sampler(noise: NormalNoise(seed: seed), deviation: noise / Double(batchSize).squareRoot())
  }

  /// The gradient with noise; the loss without.
  public func fillSample(
    _ gradient: inout [Double], at point: [Double], sampler: inout Sampler
  ) -> Double {
    for index in 0..<2 {
      gradient[index] = curvature * point[index] + sampler.deviation * sampler.noise.next()
    }
    return loss(at: point)
  }
}

extension NoisyQuadratic {
  /// `noisy_quadratic(1, 1)`.
  public static let descriptor = ObjectiveDescriptor(
    name: "noisy_quadratic", title: "A noisy bowl",
    summary: "A round bowl whose gradient is told with noise, as that of a batch is.",
    formula: "f(x, y) = ½·curvature·(x² + y²), with noise in each gradient",
    parameters: [
      ParameterDescriptor(
        first: "curvature", property: "curvature", meaning: "curvature in every direction",
        unit: "curvature", range: "> 0", default: "1"),
      ParameterDescriptor(
        first: "noise", property: "noise",
        meaning: "standard deviation of each coordinate of an example's gradient",
        unit: "gradient", range: "≥ 0", default: "1"),
    ],
    source: "Robbins & Monro, “A Stochastic Approximation Method”, 1951",
    example: "noisy_quadratic(1, 1)", minima: [[0, 0]], window: ObjectiveWindow(-4...4, -3...3),
    make: { arguments throws(ScheduleError) in
      AnyObjective(
        try NoisyQuadratic(
          curvature: arguments.number("curvature"), noise: arguments.number("noise")))
    })
}
