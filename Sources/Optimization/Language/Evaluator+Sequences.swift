// `a then b`, and what counts as a schedule.

extension Evaluator {
  /// Phases joined from the last to the first.
  func schedule(of phases: [ExpressionPhase]) throws(ExpressionError) -> AnySchedule {
    var schedules: [AnySchedule] = []
    for phase in phases { schedules.append(try schedule(phase.schedule)) }
    var result = schedules[phases.count - 1]
    for index in phases.indices.dropLast().reversed() {
      let phase = phases[index]
      let length = try length(of: phase, schedules[index])
      let range = phase.length?.range ?? phase.schedule.range
      result = try Self.join(schedules[index], result, after: length, at: range)
    }
    return result
  }

  /// Two schedules, one after the other.
  static func join(
    _ first: AnySchedule, _ second: AnySchedule, after length: Int, at range: ExpressionRange
  ) throws(ExpressionError) -> AnySchedule {
    do throws(ScheduleError) {
      return AnySchedule(try first.then(second, after: length))
    } catch {
      throw ExpressionError(
        range: range, message: error.message(about: "the length of a phase", and: ""), hint: nil)
    }
  }

  private func length(
    of phase: ExpressionPhase, _ schedule: AnySchedule
  ) throws(ExpressionError) -> Int {
    guard let node = phase.length else {
      return try Self.length(of: schedule, at: phase.schedule.range)
    }
    return try Self.length(value(node), at: node.range)
  }

  /// How long a schedule is that must have an end of its own.
  static func length(
    of schedule: AnySchedule, at range: ExpressionRange
  ) throws(ExpressionError) -> Int {
    if let length = schedule.length { return length }
    throw ExpressionError(
      range: range, message: "this schedule has no end of its own",
      hint: "say how long it runs, as in 'constant(0.1) for 20 then …'")
  }

  /// The length of a phase as it is written.
  static func length(
    _ value: ExpressionValue, at range: ExpressionRange
  ) throws(ExpressionError) -> Int {
    guard case .number(let number) = value, let length = Int(exactly: number) else {
      throw ExpressionError(
        range: range, message: "the length of a phase must be a whole number")
    }
    return length
  }

  /// The schedule that `node` describes; a number is a constant rate.
  func schedule(_ node: ExpressionNode) throws(ExpressionError) -> AnySchedule {
    try Self.schedule(value(node), at: node.range)
  }

  /// The schedule that `value` is; a number is a constant rate.
  static func schedule(
    _ value: ExpressionValue, at range: ExpressionRange
  ) throws(ExpressionError) -> AnySchedule {
    switch value {
    case .schedule(let schedule): return schedule
    case .number(let rate):
      do throws(ScheduleError) {
        return AnySchedule(try ConstantRate(rate))
      } catch {
        throw ExpressionError(
          range: range, message: error.message(about: "a learning rate", and: ""))
      }
    case .optimizer:
      throw ExpressionError(
        range: range, message: "this is an optimizer, not a schedule",
        hint: "expected a call such as 'step(0.1, by: 0.5, every: 10)', or a number")
    case .truth, .nothing, .text, .list, .objective:
      throw ExpressionError(
        range: range, message: "this is no schedule",
        hint: "expected a call such as 'step(0.1, by: 0.5, every: 10)', or a number")
    }
  }
}
