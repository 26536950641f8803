import CLibm

/// Computes a lambda by the rules of Python; a comparison is worth 1 or 0.
struct FunctionEvaluator {
  let lambda: ExpressionLambda
  let argument: Double
  let bindings: Bindings

  init(_ lambda: ExpressionLambda, argument: Double, bindings: Bindings) {
    (self.lambda, self.argument, self.bindings) = (lambda, argument, bindings)
  }

  func value(_ node: ExpressionNode) throws(ExpressionError) -> Double {
    switch node.kind {
    case .number(let number): return number
    case .truth(let truth): return truth ? 1 : 0
    case .name(let name): return try value(named: name, at: node.range)
    case .call(let call): return try value(of: call, at: node.range)
    case .negation(let operand): return -(try value(operand))
    case .operation(let operation, let left, let right):
      return try value(of: operation, try value(left), try value(right), at: node.range)
    case .comparison(let operation, let left, let right):
      return try value(of: operation, left, right)
    case .condition(let yes, let test, let no):
      return try value(test) != 0 ? try value(yes) : try value(no)
    case .nothing, .string, .list, .tuple, .dictionary, .sequence, .function:
      throw ExpressionError(range: node.range, message: "a lambda computes with numbers only")
    }
  }

  private func value(named name: Name, at range: ExpressionRange) throws(ExpressionError) -> Double
  {
    if name == lambda.parameter { return argument }
    if let constant = PythonFunction.constant(named: name) { return constant }
    if let number = bindings[name] { return number }
    throw ExpressionError(
      range: range, message: "there is no value for '\(Name(name.bytes.prefix(60)).text)'",
      hint: "write its number; Python would look it up where the lambda was made")
  }

  private func value(
    of call: ExpressionCall, at range: ExpressionRange
  ) throws(ExpressionError) -> Double {
    guard let function = PythonFunction.named(call.callee),
      function.counts.contains(call.arguments.count)
    else {
      throw ExpressionError(range: call.calleeRange, message: "a lambda cannot call this")
    }
    var numbers: [Double] = []
    for argument in call.arguments { numbers.append(try value(argument.value)) }
    let result = function.apply(numbers)
    guard result.isFinite || !numbers.allSatisfy({ $0.isFinite }) else {
      throw ExpressionError(
        range: range, message: "'\(call.callee.text)' has no value here",
        hint: "Python raises a ValueError or an OverflowError")
    }
    return result
  }

  private func value(
    of operation: TruthOperator, _ left: ExpressionNode, _ right: ExpressionNode
  ) throws(ExpressionError) -> Double {
    let first = try value(left)
    switch operation {
    case .and: return first == 0 ? first : try value(right)
    case .or: return first != 0 ? first : try value(right)
    case .less, .lessOrEqual, .greater, .greaterOrEqual, .equal, .notEqual: break
    }
    return operation.holds(first, try value(right)) ? 1 : 0
  }

  private func value(
    of operation: ArithmeticOperator, _ left: Double, _ right: Double, at range: ExpressionRange
  ) throws(ExpressionError) -> Double {
    switch operation {
    case .sum: return left + right
    case .difference: return left - right
    case .product: return left * right
    case .quotient, .floorQuotient, .remainder:
      guard right != 0 else {
        throw ExpressionError(
          range: range, message: "this divides by 0", hint: "Python raises a ZeroDivisionError")
      }
      return operation.divide(left, right)
    case .power:
      let power = pow(left, right)
      guard power.isFinite || !left.isFinite || !right.isFinite else {
        throw ExpressionError(
          range: range, message: "this power has no value",
          hint: "Python raises an error, or goes on with a complex number")
      }
      return power
    }
  }
}

extension TruthOperator {
  /// Whether a comparison holds; joining is none.
  fileprivate func holds(_ left: Double, _ right: Double) -> Bool {
    switch self {
    case .less: left < right
    case .lessOrEqual: left <= right
    case .greater: left > right
    case .greaterOrEqual: left >= right
    case .equal: left == right
    case .notEqual: left != right
    case .and, .or: false
    }
  }
}

extension ArithmeticOperator {
  /// The three divisions; `//` and `%` round down, as in Python.
  fileprivate func divide(_ left: Double, _ right: Double) -> Double {
    guard self != .quotient else { return left / right }
    var rest = fmod(left, right)
    if rest != 0, (rest < 0) != (right < 0) { rest += right }
    guard self == .floorQuotient else { return rest }
    let quotient = (left - rest) / right
    let floor = quotient.rounded(.down)
    return quotient - floor > 0.5 ? floor + 1 : floor
  }
}
