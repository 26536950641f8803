public import Optimization

extension Torch {
  /// The rates that a scheduler gives to an optimizer, one for each of its updates.
  ///
  /// - Complexity: O(`step`) for a rate, because most of PyTorch's rules multiply the one before;
  ///   `fill` walks through the steps once.
  public struct SchedulerRun: Schedule {
    /// The curve that is read off.
    enum Curve: Sendable {
      case rate, momentum
    }

    let scheduler: Scheduler
    let optimizerRate: Double
    let curve: Curve

    /// The rates of `scheduler` for an optimizer that was made with `rate`.
    public init(_ scheduler: Scheduler, rate: Double) {
      self.init(scheduler, rate: rate, curve: .rate)
    }

    init(_ scheduler: Scheduler, rate: Double, curve: Curve) {
      (self.scheduler, self.optimizerRate, self.curve) = (scheduler, rate, curve)
    }

    /// The rate in effect for the update number `step`.
    public func rate(at step: Int) -> Double {
      precondition(step >= 0, "steps count from 0")
      var group = Group(rate: optimizerRate)
      var state = scheduler.start(&group)
      if step > 0, case .rule(let rule) = scheduler.kind, !rule.isRecursive {
        while state.clock.epoch < step { rule.advance(&state.clock) }
        group.rate = rule.rate(&group, state.clock)
      } else {
        for _ in 0..<step { scheduler.advance(&state, &group) }
      }
      return value(of: group)
    }

    /// Walks through the steps once.
    public func fill(_ rates: inout [Double], from step: Int) {
      precondition(step >= 0, "steps count from 0")
      var group = Group(rate: optimizerRate)
      var state = scheduler.start(&group)
      for _ in 0..<step { scheduler.advance(&state, &group) }
      for index in rates.indices {
        rates[index] = value(of: group)
        scheduler.advance(&state, &group)
      }
    }

    /// The formula of the rates.
    public var shape: CurveShape? {
      switch curve {
      case .rate: scheduler.shape(from: optimizerRate)
      case .momentum: scheduler.momentumShape
      }
    }

    private func value(of group: Group) -> Double {
      switch curve {
      case .rate: group.rate
      case .momentum: group.momentum ?? .nan
      }
    }
  }
}

extension Torch.Scheduler {
  /// The curve for the optimizer that the arguments speak of.
  func schedule(_ arguments: FrameworkArguments) throws(FrameworkError) -> FrameworkSchedule {
    let rate = try optimizerRate(arguments)
    let run = Torch.SchedulerRun(self, rate: rate)
    guard setsMomentum else { return FrameworkSchedule(run) }
    return FrameworkSchedule(
      run, momentum: Torch.SchedulerRun(self, rate: rate, curve: .momentum))
  }

  /// `lr`; a scheduler that sets the rate itself needs none.
  private func optimizerRate(_ arguments: FrameworkArguments) throws(FrameworkError) -> Double {
    if arguments.isNone("lr"), replacesRate { return 0 }
    return try arguments.optimizerRate()
  }
}
