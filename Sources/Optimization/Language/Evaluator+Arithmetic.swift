// Numbers with numbers, and schedules times numbers.

extension Evaluator {
  func value(
    of operation: ArithmeticOperator, _ left: ExpressionNode, _ right: ExpressionNode,
    at range: ExpressionRange
  ) throws(ExpressionError) -> ExpressionValue {
    let values = (try value(left), try value(right))
    switch (operation, values.0, values.1) {
    case (_, .number(let first), .number(let second)):
      return .number(try finite(operation.apply(first, second), at: range))
    case (.product, .number(let factor), .schedule(let schedule)):
      return .schedule(try scaled(schedule, by: factor, at: left.range))
    case (.product, .schedule(let schedule), .number(let factor)):
      return .schedule(try scaled(schedule, by: factor, at: right.range))
    case (.quotient, .schedule(let schedule), .number(let divisor)):
      return .schedule(try scaled(schedule, by: 1 / divisor, at: right.range))
    case (.product, .schedule(let first), .schedule(let second)):
      return .schedule(AnySchedule(first.multiplied(by: second)))
    case (_, .schedule, _), (_, _, .schedule):
      throw ExpressionError(
        range: range, message: "a schedule can only be multiplied, or divided by a number",
        hint: "to put one after another, write 'then'")
    case (_, .truth, _), (_, .nothing, _), (_, .text, _), (_, .list, _), (_, .optimizer, _),
      (_, .objective, _):
      throw ExpressionError(range: left.range, message: "this is no number")
    case (_, .number, _):
      throw ExpressionError(range: right.range, message: "this is no number")
    }
  }

  private func scaled(
    _ schedule: AnySchedule, by factor: Double, at range: ExpressionRange
  ) throws(ExpressionError) -> AnySchedule {
    do throws(ScheduleError) {
      return AnySchedule(try schedule.scaled(by: factor))
    } catch {
      let message = error.message(about: "the factor of a schedule", and: "")
      throw ExpressionError(range: range, message: message)
    }
  }
}
