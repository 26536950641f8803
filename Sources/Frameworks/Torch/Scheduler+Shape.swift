internal import Optimization

extension Torch.Scheduler {
  /// What it is as a formula, for an optimizer that was made with `base`; nil when it has none.
  ///
  /// That of a chain is the product, which it is as long as all of its schedulers multiply; who uses
  /// it compares it with the rates.
  func shape(from base: Double) -> CurveShape? {
    switch kind {
    case .rule(let rule): return rule.shape(base)
    case .chain(let children):
      guard children.count <= CurveShape.mostPhases else { return nil }
      var result: CurveShape?
      for child in children {
        guard let shape = child.shape(from: result == nil ? base : 1) else { return nil }
        result = result.map { .product($0, shape) } ?? shape
      }
      return result
    case .sequence(let children, let milestones):
      var phases: [(start: Int, shape: CurveShape)] = []
      for (start, child) in zip([0] + milestones, children) {
        guard let shape = child.shape(from: base) else { return nil }
        phases.append((start, shape))
      }
      return .phases(phases)
    }
  }

  /// The momentum as a formula; nil when it has none, or when several schedulers share it.
  var momentumShape: CurveShape? {
    switch kind {
    case .rule(let rule): rule.momentumShape()
    case .chain, .sequence: nil
    }
  }
}
