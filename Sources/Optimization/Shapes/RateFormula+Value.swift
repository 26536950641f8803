import CLibm

extension RateFormula {
  /// Its value at a step, by the rules of Python: `//` and `%` round down.
  ///
  /// - Returns: NaN where a language would raise an error.
  public func value(at step: Double) -> Double {
    switch self {
    case .number(let number): number
    case .step: step
    case .pi: .pi
    case .operation(let operation, let left, let right):
      operation.value(left.value(at: step), right.value(at: step))
    case .least(let left, let right): min(left.value(at: step), right.value(at: step))
    case .greatest(let left, let right): max(left.value(at: step), right.value(at: step))
    case .function(let function, let operand): function.value(operand.value(at: step))
    case .choice(let test, let first, let second):
      test.holds(at: step) ? first.value(at: step) : second.value(at: step)
    case .table(let rates, let place): Self.item(place.value(at: step), of: rates)
    }
  }

  private static func item(_ place: Double, of rates: [Double]) -> Double {
    guard !place.isNaN, !rates.isEmpty else { return .nan }
    return rates[Int(min(max(place, 0), Double(rates.count - 1)))]
  }
}

extension RateTest {
  /// Whether it holds at a step.
  public func holds(at step: Double) -> Bool {
    switch self {
    case .less(let left, let right): left.value(at: step) < right.value(at: step)
    case .lessOrEqual(let left, let right): left.value(at: step) <= right.value(at: step)
    case .equal(let left, let right): left.value(at: step) == right.value(at: step)
    case .both(let left, let right): left.holds(at: step) && right.holds(at: step)
    case .either(let left, let right): left.holds(at: step) || right.holds(at: step)
    case .opposite(let test): !test.holds(at: step)
    }
  }
}

extension RateFunction {
  func value(_ number: Double) -> Double {
    switch self {
    case .cosine: cos(number)
    case .sine: sin(number)
    case .tanh: CLibm.tanh(number)
    case .root: number.squareRoot()
    case .exponential: exp(number)
    case .logarithm: log(number)
    case .logarithm2: log2(number)
    case .logarithm10: log10(number)
    case .floor: number.rounded(.down)
    case .ceiling: number.rounded(.up)
    case .truncated: number.rounded(.towardZero)
    case .rounded: number.rounded(.toNearestOrEven)
    case .magnitude: number.magnitude
    }
  }
}

extension ArithmeticOperator {
  fileprivate func value(_ left: Double, _ right: Double) -> Double {
    switch self {
    case .sum: return left + right
    case .difference: return left - right
    case .product: return left * right
    case .power: return pow(left, right)
    case .quotient: return right == 0 ? .nan : left / right
    case .remainder: return Self.remainder(left, right)
    case .floorQuotient: return ((left - Self.remainder(left, right)) / right).rounded()
    }
  }

  private static func remainder(_ left: Double, _ right: Double) -> Double {
    guard right != 0 else { return .nan }
    let rest = fmod(left, right)
    return rest != 0 && (rest < 0) != (right < 0) ? rest + right : rest
  }
}
