/// What Adam and its kin remember: two moving averages of the gradient, and the count of updates.
public struct MomentState<Scalar: BinaryFloatingPoint & Sendable>: Sendable {
  /// Moving average of the gradient, one value a coordinate.
  public var m: [Scalar]
  /// Moving average of the squared gradient.
  public var v: [Scalar]
  /// The largest v so far; empty unless the rule is AMSGrad.
  public var maximum: [Scalar]
  /// How many updates were made.
  public var step = 0
  /// How much of a full average m holds, 1 − β₁ᵗ: m̂ = m / correction1.
  public var correction1 = 0.0
  /// How much of a full average v holds, 1 − β₂ᵗ: v̂ = v / correction2.
  public var correction2 = 0.0
  /// The product of all momenta so far, for rules whose momentum changes.
  public var momentumProduct = 1.0
  /// The scalars of the latest update.
  var latest = MomentStep()

  /// All zeros.
  public init(count: Int, keepsMaximum: Bool = false) {
    m = [Scalar](repeating: 0, count: count)
    v = m
    maximum = keepsMaximum ? m : []
  }
}

extension MomentState {
  /// Counts an update, and begins its scalars: all but `alpha` and `direct`.
  mutating func begin(
    rate: Double, beta1: Double, beta2: Double, epsilon: EpsilonPlacement,
    weightDecay: WeightDecay
  ) -> MomentStep {
    step += 1
    correction1 = 1 - wholePower(beta1, step)
    correction2 = 1 - wholePower(beta2, step)
    var next = MomentStep()
    next.rate = rate
    (next.decay, next.shrink) = (weightDecay.inGradient, weightDecay.shrinkage(at: rate))
    (next.gain1, next.keep2, next.gain2) = (1 - beta1, beta2, 1 - beta2)
    epsilon.place(in: &next, correction: correction2)
    return next
  }

  /// m, v, what they are without the bias of the start, and by what the rule multiplied m̂.
  ///
  /// All zero before the first update.
  func readings() -> [OptimizerReading] {
    let first = m.map { Double($0) }
    let second = v.map { Double($0) }
    let scale = (correction1 > 0 ? 1 / correction1 : 0, correction2 > 0 ? 1 / correction2 : 0)
    let divisor = maximum.isEmpty ? second : maximum.map { Double($0) }
    return [
      OptimizerReading("m", first),
      OptimizerReading("v", second),
      OptimizerReading("m̂", first.map { $0 * scale.0 }),
      OptimizerReading("v̂", second.map { $0 * scale.1 }),
      OptimizerReading(
        "step size",
        divisor.map { value in
          let denominator = latest.denominator(of: value)
          return step > 0 && denominator > 0 ? latest.rate / denominator : 0
        }),
    ]
  }
}
