public import Optimization

/// How one of PyTorch's schedulers computes the rate: its `get_lr`, and its closed form.
public protocol TorchRule: Sendable {
  /// What the constructor sets in the optimizer before the first step.
  func prepare(_ group: inout Torch.Group)

  /// Counts a step.
  func advance(_ clock: inout Torch.Clock)

  /// `get_lr()`: the rate after the step that `clock` shows; may set the momentum.
  func rate(_ group: inout Torch.Group, _ clock: Torch.Clock) -> Double

  /// `_get_closed_form_lr()`, which `SequentialLR` asks at a milestone; nil when there is none.
  func closedRate(from base: Double, at epoch: Int) -> Double?

  /// What the closed form is as a formula, for the writers of code; nil when it is none of theirs.
  func shape(from base: Double) -> CurveShape?

  /// The momentum as a formula; nil when it is left alone, or has none.
  var momentumShape: CurveShape? { get }

  /// Whether the rate depends on the one before it.
  var isRecursive: Bool { get }

  /// Whether it sets a rate of its own, whatever the optimizer was made with.
  var replacesRate: Bool { get }

  /// Whether it also sets the momentum.
  var setsMomentum: Bool { get }
}

extension TorchRule {
  /// Sets nothing.
  public func prepare(_ group: inout Torch.Group) {}

  /// One more.
  public func advance(_ clock: inout Torch.Clock) { clock.epoch += 1 }

  /// None.
  public func closedRate(from base: Double, at epoch: Int) -> Double? { nil }

  /// None.
  public func shape(from base: Double) -> CurveShape? { nil }

  /// None.
  public var momentumShape: CurveShape? { nil }

  /// Most of PyTorch's schedulers multiply the rate in effect.
  public var isRecursive: Bool { true }

  /// Most do not.
  public var replacesRate: Bool { false }

  /// Most do not.
  public var setsMomentum: Bool { false }
}
