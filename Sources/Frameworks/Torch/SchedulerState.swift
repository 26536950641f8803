extension Torch {
  /// The memory of a scheduler and of its children.
  struct SchedulerState: Sendable {
    var clock: Clock
    var children: [SchedulerState] = []
  }
}

extension Torch.Scheduler {
  /// The constructor: makes the children, then the first step.
  func start(_ group: inout Torch.Group) -> Torch.SchedulerState {
    switch kind {
    case .rule(let rule):
      rule.prepare(&group)
      let base = group.initialRate ?? group.rate
      group.initialRate = base
      var state = Torch.SchedulerState(clock: Torch.Clock(base: base))
      initialStep(&state, &group)
      return state
    case .sequence(let children, _):
      var state = Torch.SchedulerState(clock: Torch.Clock(base: group.rate))
      for child in children { state.children.append(child.start(&group)) }
      state.clock.epoch = 0
      group.rate = group.initialRate ?? group.rate
      for (index, child) in children.enumerated() { child.undo(&state.children[index]) }
      children[0].initialStep(&state.children[0], &group)
      return state
    case .chain(let children):
      var state = Torch.SchedulerState(clock: Torch.Clock(base: group.rate))
      for child in children { state.children.append(child.start(&group)) }
      return state
    }
  }

  /// `step()`.
  func advance(_ state: inout Torch.SchedulerState, _ group: inout Torch.Group) {
    switch kind {
    case .rule(let rule):
      state.clock.stepCount += 1
      rule.advance(&state.clock)
      group.rate = rule.rate(&group, state.clock)
    case .sequence(let children, let milestones):
      state.clock.epoch += 1
      let index = milestones.bisectRight(state.clock.epoch)
      let child = children[index]
      if index > 0, milestones[index - 1] == state.clock.epoch {
        child.restart(&state.children[index], &group)
      } else {
        child.advance(&state.children[index], &group)
      }
    case .chain(let children):
      for (index, child) in children.enumerated() {
        child.advance(&state.children[index], &group)
      }
    }
  }

  /// `_initial_step()`; that of a sequence or a chain is an ordinary step of its children.
  private func initialStep(_ state: inout Torch.SchedulerState, _ group: inout Torch.Group) {
    state.clock.isInitial = true
    state.clock.stepCount = 0
    advance(&state, &group)
    state.clock.isInitial = false
  }

  /// `_update_lr(0)`: the closed form where there is one.
  private func restart(_ state: inout Torch.SchedulerState, _ group: inout Torch.Group) {
    guard case .rule(let rule) = kind else { return }
    state.clock.epoch = 0
    group.rate = rule.closedRate(state.clock.base, 0) ?? rule.rate(&group, state.clock)
  }

  /// `recursive_undo()`: takes back the count of the constructor's step, but not of a sequence.
  private func undo(_ state: inout Torch.SchedulerState) {
    switch kind {
    case .rule: state.clock.epoch -= 1
    case .sequence(let children, _), .chain(let children):
      for (index, child) in children.enumerated() { child.undo(&state.children[index]) }
    }
  }
}

extension [Int] {
  /// How many items stand before the place for `value`, by Python's `bisect_right`.
  func bisectRight(_ value: Int) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if value < self[middle] { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
