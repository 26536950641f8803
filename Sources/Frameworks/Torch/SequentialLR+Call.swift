internal import Optimization

extension Torch {
  /// `torch.SequentialLR(lr=0.1, schedulers=[…], milestones=[10])`.
  static let sequentialCall = FrameworkCall(
    .torch, "SequentialLR", summary: "One scheduler after another, changing at the milestones.",
    formula: "η(t) = schedulers[i](t − milestones[i − 1]), i = how many milestones are ≤ t",
    parameters: [
      FrameworkParameter("schedulers", .schedules, range: "one or more", "one after another"),
      FrameworkParameter(
        "milestones", .numbers, range: "rising, one less than the schedulers",
        "the step at which each next one begins, counted from the start of the run"),
    ],
    source: "torch.optim.lr_scheduler.SequentialLR",
    example: """
      torch.SequentialLR(lr=0.1, schedulers=[LinearLR(start_factor=0.1, total_iters=10), \
      CosineAnnealingLR(T_max=50)], milestones=[10])
      """,
    worked: [
      WorkedValue(0, 0.01), WorkedValue(5, 0.055), WorkedValue(10, 0.1), WorkedValue(35, 0.05),
      WorkedValue(60, 0),
    ],
    traps: [
      FrameworkTrap(
        "no-closed-form", at: "schedulers",
        "at its milestone MultiplicativeLR goes on from the rate in effect",
        reason: """
          the others start again from lr by their closed form, and MultiplicativeLR has \
          none: PyTorch multiplies the rate that it finds by lr_lambda(0)
          """,
        when: { $0.laterSchedulers.contains { $0.call.name == "MultiplicativeLR" } }),
      FrameworkTrap(
        "local-steps", at: "milestones",
        "the cosine rises again: its T_max counts from the milestone, not from the start",
        reason: """
          PyTorch's milestones count from the start of the run, the parameters of each \
          scheduler from its own milestone
          """,
        when: { context in context.overrunsCosine }),
      .replacedBase,
    ],
    make: { arguments throws(FrameworkError) in
      .scheduler(
        try Scheduler.sequential(
          arguments.schedulers(), milestones: arguments.wholes("milestones")))
    })

  /// `torch.ChainedScheduler(lr=0.1, schedulers=[…])`.
  static let chainedCall = FrameworkCall(
    .torch, "ChainedScheduler",
    summary: "All schedulers at once, each acting on the rate that the one before has made.",
    formula: "the product of the factors, for schedulers that multiply",
    parameters: [
      FrameworkParameter("schedulers", .schedules, range: "one or more", "all at once, in order"),
      .optimizer,
    ],
    source: "torch.optim.lr_scheduler.ChainedScheduler",
    example: """
      torch.ChainedScheduler(lr=0.1, schedulers=[ConstantLR(factor=0.5, total_iters=4), \
      ExponentialLR(gamma=0.5)])
      """,
    worked: [WorkedValue(0, 0.05), WorkedValue(1, 0.025), WorkedValue(4, 0.00625)],
    traps: [
      FrameworkTrap(
        "chained-cosine", at: "schedulers",
        "after T_max this is not the product of the curves: the cosine adds to the rate",
        reason: """
          one step after its lowest point, CosineAnnealingLR adds a part of the optimizer's \
          own rate instead of multiplying, whatever the others have made of it
          """,
        when: { context in context.overrunsChainedCosine }),
      FrameworkTrap(
        "chained-floor", at: "schedulers",
        "the rate falls below eta_min, and may become negative",
        reason: """
          CosineAnnealingLR multiplies (rate − eta_min), and the other schedulers have \
          brought the rate below eta_min
          """,
        when: { context in
          context.schedulers.count > 1
            && context.schedulers.contains { $0.isCosine && ($0.number("eta_min") ?? 0) > 0 }
        }),
      .replacedBase,
    ],
    make: { arguments throws(FrameworkError) in
      .scheduler(try Scheduler.chained(arguments.schedulers()))
    })
}

extension FrameworkArguments {
  /// The nested schedulers, made; an error knows its place.
  func schedulers() throws(FrameworkError) -> [Torch.Scheduler] {
    var schedulers: [Torch.Scheduler] = []
    for (index, invocation) in try invocations("schedulers").enumerated() {
      if invocation.arguments.isGiven("lr"), isGiven("lr") {
        throw FrameworkError(
          "lr", "belongs to the optimizer, which the schedulers share: write it once",
          at: invocation.arguments["lr"].range)
      }
      switch try invocation.nested.make() {
      case .scheduler(let scheduler): schedulers.append(scheduler)
      case .plateau:
        throw FrameworkError(
          "schedulers", item: index, "must not hold ReduceLROnPlateau, which needs a metric",
          then: "PyTorch raises a ValueError")
      case .schedule, .optimizer:
        throw FrameworkError(
          "schedulers", item: index, "must be schedulers of PyTorch",
          then: "PyTorch raises a TypeError")
      }
    }
    return schedulers
  }
}

extension FrameworkTrap {
  /// A scheduler inside sets the rate from which all of them start.
  fileprivate static let replacedBase = FrameworkTrap(
    "replaced-base", at: "schedulers", "a scheduler in the list replaces the optimizer's rate",
    reason: """
      OneCycleLR overwrites lr and initial_lr when it is made, so the schedulers around it \
      start from max_lr / div_factor
      """,
    when: { $0.schedulers.contains { $0.call.name == "OneCycleLR" || $0.call.name == "CyclicLR" } })
}

extension FrameworkTrap.Context {
  fileprivate var schedulers: [FrameworkInvocation] {
    do throws(FrameworkError) { return try arguments.invocations("schedulers") } catch { return [] }
  }

  fileprivate var laterSchedulers: ArraySlice<FrameworkInvocation> { schedulers.dropFirst() }

  /// Whether the last scheduler is a cosine whose end is passed within the steps.
  fileprivate var overrunsCosine: Bool {
    guard let last = schedulers.last, last.isCosine, let span = last.number("T_max"), let steps
    else { return false }
    do throws(FrameworkError) {
      guard let start = try arguments.wholes("milestones").last else { return false }
      return Double(steps - 1) > Double(start) + span
    } catch {
      return false
    }
  }

  fileprivate var overrunsChainedCosine: Bool {
    schedulers.count > 1
      && schedulers.contains { child in
        guard child.isCosine, let span = child.number("T_max") else { return false }
        return steps.map { Double($0 - 1) > span } ?? true
      }
  }
}

extension FrameworkInvocation {
  /// The same inside another call, which alone knows the optimizer's rate.
  fileprivate var nested: FrameworkInvocation {
    guard arguments.isNone("lr") else { return self }
    var arguments = arguments
    arguments.set("lr", to: FrameworkValue(.number(0), at: arguments.calleeRange), isGiven: false)
    return FrameworkInvocation(call, arguments)
  }

  fileprivate var isCosine: Bool { call.name == "CosineAnnealingLR" }

  fileprivate func number(_ name: Name) -> Double? {
    FrameworkTrap.Context(arguments).number(name)
  }
}
