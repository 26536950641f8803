internal import Optimization

extension Torch {
  /// A rule chosen at run time.
  struct AnyRule: Sendable {
    let prepare: @Sendable (inout Group) -> Void
    let advance: @Sendable (inout Clock) -> Void
    let rate: @Sendable (inout Group, Clock) -> Double
    let closedRate: @Sendable (Double, Int) -> Double?
    let shape: @Sendable (Double) -> CurveShape?
    let momentumShape: @Sendable () -> CurveShape?
    let isRecursive: Bool
    let replacesRate: Bool
    let setsMomentum: Bool

    init<Rule: TorchRule>(_ rule: Rule) {
      prepare = { rule.prepare(&$0) }
      advance = { rule.advance(&$0) }
      rate = { rule.rate(&$0, $1) }
      shape = { rule.shape(from: $0) }
      momentumShape = { rule.momentumShape }
      closedRate = { rule.closedRate(from: $0, at: $1) }
      (isRecursive, setsMomentum) = (rule.isRecursive, rule.setsMomentum)
      replacesRate = rule.replacesRate
    }
  }
}
