// Pieces that several curves are made of; each takes a progress from 0 to 1.

extension RateFormula {
  /// ½(1 + cos(π · progress)): from 1 to 0.
  public static func cosineFall(_ progress: RateFormula) -> RateFormula {
    (1 + .function(.cosine, .pi * progress)) / 2
  }

  /// ½(1 − tanh x): from 1 to 0.
  public static func tanhFall(_ place: RateFormula) -> RateFormula {
    (1 - .function(.tanh, place)) / 2
  }

  /// to + (from − to) · left, `left` falling from 1 to 0.
  public static func fall(from: Double, to: Double, _ left: RateFormula) -> RateFormula {
    .number(to) + .number(from - to) * left
  }

  /// The height from 0 to 1 and back of triangles that follow each other.
  public static func triangles(up: Int, down: Int) -> RateFormula {
    let place = RateFormula.step.remainder(by: RateFormula(up + down))
    guard down > 0 else { return place / RateFormula(up) }
    return .least(place / RateFormula(up), (RateFormula(up + down) - place) / RateFormula(down))
  }
}

extension RateFormula {
  /// The same of another step.
  public func at(_ step: RateFormula) -> RateFormula {
    switch self {
    case .number, .pi: self
    case .step: step
    case .operation(let operation, let left, let right):
      Self.joined(operation, left.at(step), right.at(step))
    case .least(let left, let right): .least(left.at(step), right.at(step))
    case .greatest(let left, let right): .greatest(left.at(step), right.at(step))
    case .function(let function, let operand): .function(function, operand.at(step))
    case .choice(let test, let first, let second):
      .choice(test.at(step), first.at(step), second.at(step))
    case .table(let rates, let place): .table(rates, at: place.at(step))
    }
  }

  /// The same times a number, by a `change` that multiplies or divides; it goes to the numbers.
  public func mappingRates(_ change: (Double) -> Double) -> RateFormula {
    switch self {
    case .number(let number): .number(change(number))
    case .operation(.sum, let left, let right):
      left.mappingRates(change) + right.mappingRates(change)
    case .operation(.difference, let left, let right):
      left.mappingRates(change) - right.mappingRates(change)
    case .operation(.product, let left, let right):
      right.value == nil
        ? left.mappingRates(change) * right : left * right.mappingRates(change)
    case .operation(.quotient, let left, let right): left.mappingRates(change) / right
    case .choice(let test, let first, let second):
      .choice(test, first.mappingRates(change), second.mappingRates(change))
    case .table(let rates, let place): .table(rates.map(change), at: place)
    case .step, .pi, .operation, .least, .greatest, .function: .number(change(1)) * self
    }
  }

  /// The operation, without what changes nothing.
  public static func joined(
    _ operation: ArithmeticOperator, _ left: RateFormula, _ right: RateFormula
  ) -> RateFormula {
    switch operation {
    case .sum: left + right
    case .difference: left - right
    case .product: left * right
    case .quotient: left / right
    case .power: left.power(right)
    case .floorQuotient: left.quotient(by: right)
    case .remainder: left.remainder(by: right)
    }
  }
}

extension RateTest {
  /// The same of another step.
  public func at(_ step: RateFormula) -> RateTest {
    switch self {
    case .less(let left, let right): .less(left.at(step), right.at(step))
    case .lessOrEqual(let left, let right): .lessOrEqual(left.at(step), right.at(step))
    case .equal(let left, let right): .equal(left.at(step), right.at(step))
    case .both(let left, let right): .both(left.at(step), right.at(step))
    case .either(let left, let right): .either(left.at(step), right.at(step))
    case .opposite(let test): .opposite(test.at(step))
    }
  }
}
