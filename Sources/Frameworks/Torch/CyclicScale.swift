internal import CLibm

/// What the height of a cycle of `CyclicLR` is multiplied by.
public enum CyclicScale: Sendable {
  /// 1: all cycles are equally high.
  case triangular
  /// ½, ¼, …: each cycle is half as high as the one before.
  case triangular2
  /// `gamma` to the power of the step.
  case exponential(gamma: Double)
  /// `scale_fn` of the number of the cycle, from 1 on, or of the step; NaN where Python raises.
  case custom(ofCycle: Bool, @Sendable (Double) -> Double)

  func factor(cycle: Double, epoch: Double) -> Double {
    switch self {
    case .triangular: 1
    case .triangular2: 1 / pow(2, cycle - 1)
    case .exponential(let gamma): pow(gamma, epoch)
    case .custom(let ofCycle, let function): function(ofCycle ? cycle : epoch)
    }
  }
}
