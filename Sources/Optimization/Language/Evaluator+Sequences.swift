// `a then b`, and what counts as a schedule.

extension Evaluator {
  /// Phases joined from the last to the first.
  func schedule(of phases: [ExpressionPhase]) throws(ExpressionError) -> AnySchedule {
    var schedules: [AnySchedule] = []
    for phase in phases { schedules.append(try schedule(phase.schedule)) }
    var result = schedules[phases.count - 1]
    for index in phases.indices.dropLast().reversed() {
      let length = try length(of: phases[index], schedules[index])
      result = try join(schedules[index], result, after: length, phases[index])
    }
    return result
  }

  private func join(
    _ first: AnySchedule, _ second: AnySchedule, after length: Int, _ phase: ExpressionPhase
  ) throws(ExpressionError) -> AnySchedule {
    do throws(ScheduleError) {
      return AnySchedule(try first.then(second, after: length))
    } catch {
      throw ExpressionError(
        range: phase.length?.range ?? phase.schedule.range,
        message: error.message(about: "the length of a phase", and: ""), hint: nil)
    }
  }

  private func length(
    of phase: ExpressionPhase, _ schedule: AnySchedule
  ) throws(ExpressionError) -> Int {
    guard let node = phase.length else {
      if let length = schedule.length { return length }
      throw ExpressionError(
        range: phase.schedule.range, message: "this schedule has no end of its own",
        hint: "say how long it runs, as in 'constant(0.1) for 20 then …'")
    }
    guard case .number(let number) = try value(node), let length = Int(exactly: number) else {
      throw ExpressionError(
        range: node.range, message: "the length of a phase must be a whole number")
    }
    return length
  }

  /// The schedule that `node` describes; a number is a constant rate.
  func schedule(_ node: ExpressionNode) throws(ExpressionError) -> AnySchedule {
    switch try value(node) {
    case .schedule(let schedule): return schedule
    case .number(let rate):
      do throws(ScheduleError) {
        return AnySchedule(try ConstantRate(rate))
      } catch {
        throw ExpressionError(
          range: node.range, message: error.message(about: "a learning rate", and: ""))
      }
    case .optimizer:
      throw ExpressionError(
        range: node.range, message: "this is an optimizer, not a schedule",
        hint: "expected a call such as 'step(0.1, by: 0.5, every: 10)', or a number")
    case .truth, .nothing, .text, .list, .objective:
      throw ExpressionError(
        range: node.range, message: "this is no schedule",
        hint: "expected a call such as 'step(0.1, by: 0.5, every: 10)', or a number")
    }
  }
}
