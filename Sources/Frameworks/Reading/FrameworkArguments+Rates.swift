public import Optimization

extension FrameworkArguments {
  /// The learning rates that an optimizer was given: a number, or one of the framework's schedules.
  public func rates(_ name: Name) throws(FrameworkError) -> AnySchedule {
    switch self[name].kind {
    case .number(let rate):
      do throws(ScheduleError) {
        return AnySchedule(try ConstantRate(rate))
      } catch {
        throw FrameworkError(error, named: [("rate", name)])
      }
    case .call(let invocation):
      guard case .schedule(let schedule) = try invocation.make() else {
        throw FrameworkError(name, "must be a number or a schedule")
      }
      return AnySchedule(schedule)
    case .truth, .nothing, .text, .list, .dictionary, .function, .optimizer:
      throw FrameworkError(name, "must be a number or a schedule")
    }
  }
}
