// Functions of numbers, and what the vocabulary makes of a call.

extension Evaluator {
  func value(
    of call: ExpressionCall, at range: ExpressionRange
  ) throws(ExpressionError) -> ExpressionValue {
    if let function = vocabulary.function(named: call.callee) {
      return .number(try finite(function.apply(try numbers(of: call)), at: range))
    }
    guard let signature = vocabulary.signature(named: call.callee) else {
      if let reader = vocabulary.reader(of: call) {
        let scope = ExpressionScope(vocabulary: vocabulary, bindings: bindings)
        return try reader.value(call, scope)
      }
      throw ExpressionError(range: call.calleeRange, message: "there is no such schedule")
    }
    let matched = try signature.match(call)
    var arguments = CallArguments(dataSets: vocabulary.dataSets)
    for (parameter, argument) in zip(signature.parameters, matched) {
      if let argument {
        arguments.set(parameter.label, to: try value(argument.value))
      } else if let text = parameter.defaultValue {
        let node = try Parser.parse(Name(stringLiteral: text).bytes)
        arguments.set(parameter.label, to: try value(node))
      }
    }
    do throws(ScheduleError) {
      return try made(call.callee, arguments)
    } catch {
      throw signature.located(error, in: call, matched)
    }
  }

  /// What the word of ours called `name` makes of values for all that it takes.
  func value(
    ofCall name: Name, with values: [ExpressionValue]
  ) throws(ExpressionError) -> ExpressionValue {
    if let function = vocabulary.function(named: name) {
      return .number(try finite(function.apply(numbers(values)), at: 0..<0))
    }
    guard let signature = vocabulary.signature(named: name) else {
      throw ExpressionError(range: 0..<0, message: "there is no such word here")
    }
    var arguments = CallArguments(dataSets: vocabulary.dataSets)
    for (parameter, value) in zip(signature.parameters, values) {
      arguments.set(parameter.label, to: value)
    }
    do throws(ScheduleError) {
      return try made(name, arguments)
    } catch {
      throw signature.located(error)
    }
  }

  private func numbers(_ values: [ExpressionValue]) -> [Double] {
    var numbers: [Double] = []
    for value in values {
      if case .number(let number) = value { numbers.append(number) }
    }
    return numbers.isEmpty ? [.nan] : numbers
  }

  /// What the word of ours called `name` makes of its arguments.
  private func made(
    _ name: Name, _ arguments: CallArguments
  ) throws(ScheduleError) -> ExpressionValue {
    if let schedule = vocabulary.schedule(named: name) {
      return .schedule(try schedule.make(arguments))
    }
    if let optimizer = vocabulary.optimizers.first(where: { $0.word.spells(name) }) {
      return .optimizer(try optimizer.make(arguments))
    }
    guard let objective = vocabulary.objective(named: name) else {
      throw .wrongKind(name, expected: "a known word")
    }
    return .objective(try objective.make(arguments))
  }

  private func numbers(of call: ExpressionCall) throws(ExpressionError) -> [Double] {
    var numbers: [Double] = []
    for argument in call.arguments {
      guard case .number(let number) = try value(argument.value) else {
        throw ExpressionError(
          range: argument.value.range, message: "'\(call.callee.text)' takes numbers only")
      }
      numbers.append(number)
    }
    return numbers
  }
}
