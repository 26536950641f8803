public import Optimization

/// Why two schedules part; each case was measured, and explains every difference between the two.
public enum PartingReason: Sendable, Equatable {
  /// Only the rates of step 0 differ.
  case firstStep
  /// The same changes, which `late` makes one step later; the differences are at `steps` alone.
  case boundary(late: Comparison.Side, steps: [Int])
  /// Both begin the curve anew at `steps`, where `late` still has the end of the old one.
  case restart(late: Comparison.Side, steps: [Int])
  /// The same curve, which `late` runs so many steps later.
  case shift(late: Comparison.Side, by: Int)
  /// Equal until `holder` reaches its last rate at step `at` and holds it; the other goes on.
  case end(holder: Comparison.Side, at: Int)
  /// Equal up to the peak, after `steps` steps; `added` ends as many steps later.
  case warmUp(added: Comparison.Side, steps: Int)
  /// The same shape down to different rates; `isFraction` when one is the other times the peak.
  case floor(Double, Double, isFraction: Bool)
  /// The same rates, each of which `slow` holds for `every` steps.
  case unit(slow: Comparison.Side, every: Int)
  /// `holder` has the rate of the other once in `every` steps and holds it in between.
  case stairs(holder: Comparison.Side, every: Int)
  /// Equal before step `from`; from there on the second is `factor` times the first.
  case rescaled(factor: Double, from: Int)
  /// The second is so many times the first.
  case scale(Double)
  /// The tops are at different steps, one step apart.
  case peaks(Int, Int)

  /// One word for documents, tests and JSON.
  public var id: Name {
    switch self {
    case .firstStep: "first-step"
    case .boundary: "boundary"
    case .restart: "restart"
    case .shift: "off-by-one"
    case .end: "end"
    case .warmUp: "warm-up"
    case .floor: "floor"
    case .unit: "unit"
    case .stairs: "stairs"
    case .rescaled: "rescaled"
    case .scale: "scale"
    case .peaks: "peaks"
    }
  }
}
