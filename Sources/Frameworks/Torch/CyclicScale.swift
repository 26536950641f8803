internal import CLibm
internal import Optimization

/// What the height of a cycle of `CyclicLR` is multiplied by.
public enum CyclicScale: Sendable {
  /// 1: all cycles are equally high.
  case triangular
  /// ½, ¼, …: each cycle is half as high as the one before.
  case triangular2
  /// `gamma` to the power of the step.
  case exponential(gamma: Double)
  /// `scale_fn` of the number of the cycle, from 1 on, or of the step; NaN where Python raises.
  case custom(ofCycle: Bool, StepFunction)

  func factor(cycle: Double, epoch: Double) -> Double {
    switch self {
    case .triangular: 1
    case .triangular2: 1 / pow(2, cycle - 1)
    case .exponential(let gamma): pow(gamma, epoch)
    case .custom(let ofCycle, let function): function.value(ofCycle ? cycle : epoch)
    }
  }

  /// The factor as a formula, of the number of the cycle from 0 on; nil when it has none.
  func formula(cycle: RateFormula) -> RateFormula? {
    switch self {
    case .triangular: 1
    case .triangular2: RateFormula.number(0.5).power(cycle)
    case .exponential(let gamma): RateFormula.number(gamma).power(.step)
    case .custom(let ofCycle, let function):
      ofCycle ? function.formula?.at(cycle + 1) : function.formula
    }
  }
}
