public import Optimization

extension Optax {
  /// One schedule after another; each counts from its own boundary.
  ///
  ///     η(t) = schedules[i](t − boundaries[i − 1]),  i = how many boundaries are ≤ t
  ///
  /// - Source: Optax 0.2 `optax.join_schedules`.
  public struct JoinedSchedules: Schedule {
    /// The schedules.
    public let schedules: [AnySchedule]
    /// The step where each next one begins, counted from the start of the run.
    public let boundaries: [Int]

    /// - Throws: when there is not one schedule more than boundaries, or the boundaries fall.
    public init(_ schedules: [AnySchedule], boundaries: [Int]) throws(FrameworkError) {
      guard !schedules.isEmpty else {
        throw FrameworkError(
          "schedules", "must not be empty", then: "Optax raises an IndexError at the first step")
      }
      guard schedules.count == boundaries.count + 1 else {
        throw FrameworkError(
          "boundaries", "must have one item less than 'schedules'",
          then: "Optax leaves out what has no partner, without a word")
      }
      for (index, boundary) in boundaries.enumerated() {
        guard boundary >= (index == 0 ? 0 : boundaries[index - 1]) else {
          throw FrameworkError(
            "boundaries", item: index, "must not fall from item to item, nor below 0",
            then: "Optax takes the last schedule whose boundary is reached")
        }
      }
      (self.schedules, self.boundaries) = (schedules, boundaries)
    }

    /// The rate at `step`, by the formula above.
    public func rate(at step: Int) -> Double {
      precondition(step >= 0, "steps count from 0")
      let index = boundaries.bisectRight(step)
      return schedules[index].rate(at: step - (index == 0 ? 0 : boundaries[index - 1]))
    }

    /// The end of the last schedule.
    public var length: Int? {
      guard let last = schedules.last?.length else { return nil }
      let (end, hasOverflowed) = (boundaries.last ?? 0).addingReportingOverflow(last)
      return hasOverflowed ? nil : end
    }

    /// The formula above; nil for very many schedules, or one without a formula.
    public var shape: CurveShape? {
      var phases: [(start: Int, shape: CurveShape)] = []
      for (start, schedule) in zip([0] + boundaries, schedules) {
        guard let shape = schedule.shape else { return nil }
        phases.append((start, shape))
      }
      return .phases(phases)
    }
  }
}

extension Optax.JoinedSchedules {
  /// `optax.join_schedules(schedules=[…], boundaries=[10])`.
  static let call = FrameworkCall(
    .optax, "join_schedules", summary: "One schedule after another; each counts from its boundary.",
    formula: "η(t) = schedules[i](t − boundaries[i − 1]), i = how many boundaries are ≤ t",
    parameters: [
      FrameworkParameter("schedules", .schedules, range: "one or more", "one after another"),
      FrameworkParameter(
        "boundaries", .numbers, range: "not falling, one less than the schedules",
        "the step where each next one begins, counted from the start of the run"),
    ],
    source: "optax.join_schedules",
    example: """
      optax.join_schedules([optax.linear_schedule(0.0, 0.1, 10), \
      optax.cosine_decay_schedule(0.1, 40)], [10])
      """,
    worked: [
      WorkedValue(0, 0), WorkedValue(5, 0.05), WorkedValue(10, 0.1), WorkedValue(30, 0.05),
      WorkedValue(50, 0),
    ],
    traps: [.optaxPrecision],
    make: { arguments throws(FrameworkError) in
      .rates(
        try Optax.JoinedSchedules(
          children(arguments), boundaries: arguments.wholes("boundaries")))
    })

  private static func children(
    _ arguments: FrameworkArguments
  ) throws(FrameworkError) -> [AnySchedule] {
    var children: [AnySchedule] = []
    for (index, invocation) in try arguments.invocations("schedules").enumerated() {
      guard invocation.call.framework == .optax,
        case .schedule(let schedule) = try invocation.make()
      else {
        throw FrameworkError(
          "schedules", item: index, "must be schedules of Optax, functions of the step",
          then: "Optax raises a TypeError at the first step")
      }
      children.append(AnySchedule(schedule))
    }
    return children
  }
}
