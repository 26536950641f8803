// Numbers with numbers, and schedules times numbers.

extension Evaluator {
  /// Where an operation stands, and its two sides.
  struct Places {
    let left: ExpressionRange
    let right: ExpressionRange
    let all: ExpressionRange
  }

  func value(
    of operation: ArithmeticOperator, _ left: ExpressionValue, _ right: ExpressionValue,
    at places: Places
  ) throws(ExpressionError) -> ExpressionValue {
    switch (operation, left, right) {
    case (_, .number(let first), .number(let second)):
      return .number(try finite(operation.apply(first, second), at: places.all))
    case (.product, .number(let factor), .schedule(let schedule)):
      return .schedule(try scaled(schedule, by: factor, at: places.left))
    case (.product, .schedule(let schedule), .number(let factor)):
      return .schedule(try scaled(schedule, by: factor, at: places.right))
    case (.quotient, .schedule(let schedule), .number(let divisor)):
      return .schedule(try scaled(schedule, by: 1 / divisor, at: places.right))
    case (.product, .schedule(let first), .schedule(let second)):
      return .schedule(AnySchedule(first.multiplied(by: second)))
    case (_, .schedule, _), (_, _, .schedule):
      throw ExpressionError(
        range: places.all, message: "a schedule can only be multiplied, or divided by a number",
        hint: "to put one after another, write 'then'")
    case (_, .truth, _), (_, .nothing, _), (_, .text, _), (_, .list, _), (_, .optimizer, _),
      (_, .objective, _):
      throw ExpressionError(range: places.left, message: "this is no number")
    case (_, .number, _):
      throw ExpressionError(range: places.right, message: "this is no number")
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
