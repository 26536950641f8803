internal import Optimization

extension FrameworkError {
  /// What `make` makes; an error of ours becomes one about the framework's parameters.
  ///
  /// - Parameters:
  ///   - names: what the framework calls the parameters that have another name here;
  ///     `weightDecay` is `weight_decay` in all.
  ///   - consequence: what the framework itself does with such a value.
  static func renaming<Value>(
    _ names: [(ours: Name, theirs: Name)] = [], then consequence: Name = "",
    _ make: () throws(ScheduleError) -> Value
  ) throws(FrameworkError) -> Value {
    do throws(ScheduleError) {
      return try make()
    } catch {
      throw FrameworkError(
        error, named: names + [("weightDecay", "weight_decay")], then: consequence)
    }
  }
}
