internal import Optimization

extension Timm {
  /// The linear warm-up that all schedulers of timm have.
  ///
  ///     η(t) = initial + t · (target − initial) / steps   before step `steps`
  ///
  /// - Edge cases: as a prefix it goes before the curve, which then begins at its own 0; otherwise
  ///   it covers the head of the curve, which goes on underneath.
  public struct WarmUp: Sendable, Equatable {
    /// `warmup_t`; 0 for none.
    public let steps: Int
    /// `warmup_lr_init`: the rate of step 0.
    public let initial: Double
    /// `warmup_prefix`.
    public let isPrefix: Bool

    /// No warm-up.
    public static let none = WarmUp(unchecked: 0, 0, true)

    /// - Throws: when a number is negative.
    public init(
      steps: Int, from initial: Double = 0, isPrefix: Bool = false
    ) throws(FrameworkError) {
      try checkCount(steps, "warmup_t", then: "timm begins with warmup_lr_init, then goes on")
      try checkRate(initial, "warmup_lr_init", then: "timm begins with a negative rate")
      self.init(unchecked: steps, initial, isPrefix)
    }

    private init(unchecked steps: Int, _ initial: Double, _ isPrefix: Bool) {
      (self.steps, self.initial, self.isPrefix) = (steps, initial, isPrefix)
    }

    /// The rate at a step of the warm-up; nil after it.
    func rate(at step: Int, to target: Double) -> Double? {
      guard step < steps else { return nil }
      return initial + Double(step) * ((target - initial) / Double(steps))
    }

    /// The curve's own step at a step after the warm-up.
    func local(_ step: Int) -> Int { isPrefix ? step - steps : step }

    /// The warm-up to `target` and then `curve`.
    ///
    /// - Parameter first: the optimizer's own rate, where the curve does not begin with it and there
    ///   is no warm-up: what the constructor leaves in the optimizer.
    func shape(to target: Double, _ curve: CurveShape?, first: Double? = nil) -> CurveShape? {
      guard let curve else { return nil }
      guard steps > 0 else {
        guard let first else { return curve }
        return .then(.constant(first), .advanced(curve, by: 1), after: 1)
      }
      return .then(
        .line(from: initial, to: target, over: steps),
        isPrefix ? curve : .advanced(curve, by: steps), after: steps)
    }

    /// Where a step of the curve lies in the run; nil when that is too far.
    func end(_ local: Int?) -> Int? {
      guard let local else { return nil }
      guard isPrefix else { return max(local, steps) }
      let (end, hasOverflowed) = local.addingReportingOverflow(steps)
      return hasOverflowed ? nil : end
    }
  }
}
