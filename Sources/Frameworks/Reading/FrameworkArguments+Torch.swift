internal import Optimization

// What may be a list with one item for each parameter group, and functions that are tried out.

extension FrameworkArguments {
  /// A number, or that of the group that is drawn.
  func groupNumber(_ name: Name) throws(FrameworkError) -> Double {
    guard case .list = self[name].kind else { return try number(name) }
    let numbers = try numbers(name)
    guard group < numbers.count else {
      throw FrameworkError(name, "must have an item for each parameter group")
    }
    return numbers[group]
  }

  /// A lambda, or that of the group that is drawn, tried out at its first argument; NaN where
  /// Python raises.
  func checkedFunction(
    _ name: Name, at first: Double
  ) throws(FrameworkError) -> StepFunction {
    let function = try groupFunction(name)
    do throws(ExpressionError) {
      _ = try function.value(at: first)
    } catch {
      throw FrameworkError(name, error)
    }
    return StepFunction(formula: function.formula) { argument in
      do throws(ExpressionError) { return try function.value(at: argument) } catch { return .nan }
    }
  }

  private func groupFunction(_ name: Name) throws(FrameworkError) -> ExpressionFunction {
    guard case .list(let items) = self[name].kind else { return try function(name) }
    guard group < items.count, case .function(let function) = items[group].kind else {
      throw FrameworkError(
        name, "must have a lambda for each parameter group", then: "PyTorch raises a ValueError")
    }
    return function
  }

  /// Whether the text `name` is `text`.
  func isText(_ name: Name, _ text: Name) -> Bool {
    if case .text(let bytes) = self[name].kind { return bytes == text.bytes }
    return false
  }
}

extension FrameworkError {
  /// An error inside a lambda, where Python raises.
  init(_ parameter: Name, _ error: ExpressionError) {
    self.init(
      parameter, Name(Name("cannot be computed: ").bytes + Array(error.message.utf8)),
      then: Name(Array((error.hint ?? "Python raises an error").utf8)), at: error.range)
  }
}
