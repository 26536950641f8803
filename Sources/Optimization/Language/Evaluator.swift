/// Works out what a node is worth.
struct Evaluator {
  let vocabulary: Vocabulary
  let bindings: Bindings

  func value(_ node: ExpressionNode) throws(ExpressionError) -> ExpressionValue {
    switch node.kind {
    case .number(let number): return .number(number)
    case .truth(let truth): return .truth(truth)
    case .nothing: return .nothing
    case .string(let bytes): return .text(bytes)
    case .name(let name): return .number(try number(named: name, at: node.range))
    case .list(let items), .tuple(let items): return .list(try values(items))
    case .dictionary:
      throw ExpressionError(range: node.range, message: "a dictionary means nothing here")
    case .call(let call): return try value(of: call, at: node.range)
    case .negation(let operand):
      guard case .number(let number) = try value(operand) else {
        throw ExpressionError(
          range: node.range, message: "only a number can be negative",
          hint: "a learning rate is never below 0")
      }
      return .number(-number)
    case .operation(let operation, let left, let right):
      return try value(of: operation, left, right, at: node.range)
    case .sequence(let phases): return .schedule(try schedule(of: phases))
    }
  }

  private func values(_ nodes: [ExpressionNode]) throws(ExpressionError) -> [ExpressionValue] {
    var values: [ExpressionValue] = []
    for node in nodes { values.append(try value(node)) }
    return values
  }

  private func number(named name: Name, at range: ExpressionRange) throws(ExpressionError) -> Double
  {
    if let constant = vocabulary.constant(named: name) { return constant }
    if let number = bindings[name] { return try finite(number, at: range) }
    if let schedule = vocabulary.schedule(named: name) {
      throw ExpressionError(
        range: range, message: "'\(name.text)' needs its values",
        hint: "write it as in '\(schedule.example.text)'")
    }
    let names = bindings.values.map { $0.name } + vocabulary.constants.map { $0.name }
    throw ExpressionError(
      range: range, message: "there is no value for '\(Name(name.bytes.prefix(60)).text)'",
      hint: name.suggestion(from: names))
  }

  private func finite(_ number: Double, at range: ExpressionRange) throws(ExpressionError) -> Double
  {
    guard number.isFinite else {
      throw ExpressionError(
        range: range, message: number.isNaN ? "this has no value" : "this is infinite")
    }
    return number
  }
}

// MARK: - Arithmetic

extension Evaluator {
  private func value(
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
    case (_, .schedule, _), (_, _, .schedule):
      throw ExpressionError(
        range: range, message: "a schedule can only be multiplied or divided by a number",
        hint: "to put one after another, write 'then'")
    case (_, .truth, _), (_, .nothing, _), (_, .text, _), (_, .list, _):
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

// MARK: - Calls

extension Evaluator {
  private func value(
    of call: ExpressionCall, at range: ExpressionRange
  ) throws(ExpressionError) -> ExpressionValue {
    if let function = vocabulary.function(named: call.callee) {
      return .number(try finite(function.apply(try numbers(of: call)), at: range))
    }
    guard let descriptor = vocabulary.schedule(named: call.callee) else {
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

// MARK: - Sequences

extension Evaluator {
  /// Phases joined from the last to the first.
  private func schedule(of phases: [ExpressionPhase]) throws(ExpressionError) -> AnySchedule {
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
    case .truth, .nothing, .text, .list:
      throw ExpressionError(
        range: node.range, message: "this is no schedule",
        hint: "expected a call such as 'step(0.1, by: 0.5, every: 10)', or a number")
    }
  }
}

extension ScheduleDescriptor {
  /// `error` at the argument at fault, in the labels of the language.
  fileprivate func located(
    _ error: ScheduleError, in call: ExpressionCall, _ matched: [ExpressionArgument?]
  ) -> ExpressionError {
    var range = call.calleeRange
    if let index = index(of: error.parameter), let argument = matched[index] {
      range = argument.value.range
      if case .notIncreasing(_, let item) = error, case .list(let items) = argument.value.kind,
        item < items.count
      {
        range = items[item].range
      }
    }
    var other = ""
    if case .outOfOrder(_, let second) = error { other = label(second) }
    let message = error.message(about: label(error.parameter), and: other)
    return ExpressionError(range: range, message: message, hint: hint(for: error.parameter))
  }

  private func index(of property: Name) -> Int? {
    parameters.firstIndex { $0.property == property || $0.name == property }
  }

  private func label(_ property: Name) -> String {
    let name = index(of: property).map { parameters[$0].name } ?? property
    return "'" + name.text + "'"
  }

  private func hint(for property: Name) -> String? {
    guard let index = index(of: property) else { return nil }
    let parameter = parameters[index]
    return "'\(parameter.name.text)' is: \(parameter.meaning.text), \(parameter.range.text)"
  }
}
