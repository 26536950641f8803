internal import Optimization

extension Torch.Scheduler {
  /// What it is as a formula, for an optimizer that was made with `base`; nil when it is none that
  /// the writers of code know, as with a chain, whose schedulers act on each other's rates.
  func shape(from base: Double) -> CurveShape? {
    switch kind {
    case .rule(let rule): return rule.shape(base)
    case .chain: return nil
    case .sequence(let children, let milestones):
      guard var result = children.last?.shape(from: base) else { return nil }
      for index in milestones.indices.reversed() {
        guard let shape = children[index].shape(from: base) else { return nil }
        let start = index > 0 ? milestones[index - 1] : 0
        result = .then(shape, result, after: milestones[index] - start)
      }
      return result
    }
  }
}
