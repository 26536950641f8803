// Functions of numbers, and what the vocabulary makes of a call.

extension Evaluator {
  func value(
    of call: ExpressionCall, at range: ExpressionRange
  ) throws(ExpressionError) -> ExpressionValue {
    if let function = vocabulary.function(named: call.callee) {
      return .number(try finite(function.apply(try numbers(of: call)), at: range))
    }
    guard let descriptor = vocabulary.schedule(named: call.callee) else {
      if let reader = vocabulary.reader(of: call) {
        let scope = ExpressionScope(vocabulary: vocabulary, bindings: bindings)
        return .schedule(try reader.schedule(call, scope))
      }
      throw ExpressionError(range: call.calleeRange, message: "there is no such schedule")
    }
    let matched = try descriptor.match(call)
    var arguments = CallArguments()
    for (parameter, argument) in zip(descriptor.parameters, matched) {
      if let argument {
        arguments.set(parameter.name, to: try value(argument.value))
      } else if let text = parameter.defaultValue {
        let node = try Parser.parse(Name(stringLiteral: text).bytes)
        arguments.set(parameter.name, to: try value(node))
      }
    }
    do throws(ScheduleError) {
      return .schedule(try descriptor.make(arguments))
    } catch {
      throw descriptor.located(error, in: call, matched)
    }
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
