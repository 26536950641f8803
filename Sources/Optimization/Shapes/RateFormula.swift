/// Arithmetic of the step, for curves that have no shape of their own: a tree that is printed in
/// another language, and evaluated to check it.
///
/// Numbers and `+ - * /` build it: `1 / (1 + 0.5 * .step)`. What cannot change a value is left out:
/// a factor 1, an added 0.
public indirect enum RateFormula: Sendable, Equatable {
  /// A number.
  case number(Double)
  /// The step, from 0.
  case step
  /// π
  case pi
  /// `+ - * /`, a power, `//` and `%` that round down.
  case operation(ArithmeticOperator, RateFormula, RateFormula)
  /// The smaller of two.
  case least(RateFormula, RateFormula)
  /// The larger of two.
  case greatest(RateFormula, RateFormula)
  /// A function of one number.
  case function(RateFunction, RateFormula)
  /// The first where the test holds, else the second.
  case choice(RateTest, RateFormula, RateFormula)
  /// An item of a list; beyond its ends the first and the last.
  case table([Double], at: RateFormula)
}

/// A function of one number in a `RateFormula`.
public enum RateFunction: Sendable, Equatable, CaseIterable {
  case cosine, sine, tanh, root, exponential, logarithm, logarithm2, logarithm10
  case floor, ceiling
  /// Towards zero.
  case truncated
  /// Ties to even.
  case rounded
  case magnitude
}

/// What a choice in a `RateFormula` depends on.
public indirect enum RateTest: Sendable, Equatable {
  case less(RateFormula, RateFormula)
  case lessOrEqual(RateFormula, RateFormula)
  case equal(RateFormula, RateFormula)
  case both(RateTest, RateTest)
  case either(RateTest, RateTest)
  case opposite(RateTest)
}

extension RateFormula: ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral {
  /// A number.
  public init(floatLiteral value: Double) { self = .number(value) }

  /// A number.
  public init(integerLiteral value: Int) { self = .number(Double(value)) }

  /// A count of steps.
  public init(_ count: Int) { self = .number(Double(count)) }
}

extension RateFormula {
  /// The number, when it is one.
  public var value: Double? {
    if case .number(let value) = self { return value }
    return nil
  }

  /// The sum.
  public static func + (left: RateFormula, right: RateFormula) -> RateFormula {
    if left.value == 0 { return right }
    if right.value == 0 { return left }
    if let sum = wholeSum(left.value, right.value) { return .number(sum) }
    if let first = left.value, right.value == nil,
      case .operation(.difference, let x, let y) = right,
      y.value == first
    {
      return x
    }
    if let added = right.value, case .operation(.difference, let x, let y) = left,
      let taken = y.value, let rest = wholeSum(added, -taken)
    {
      return x + .number(rest)
    }
    if let positive = right.negated { return .operation(.difference, left, positive) }
    if let added = right.value, added < 0 { return .operation(.difference, left, .number(-added)) }
    return .operation(.sum, left, right)
  }

  /// The difference.
  public static func - (left: RateFormula, right: RateFormula) -> RateFormula {
    if right.value == 0 { return left }
    if let taken = right.value, let difference = wholeSum(left.value, -taken) {
      return .number(difference)
    }
    if let taken = right.value, case .operation(.difference, let x, let y) = left,
      let before = y.value, let both = wholeSum(before, taken)
    {
      return .operation(.difference, x, .number(both))
    }
    return .operation(.difference, left, right)
  }

  /// The product.
  public static func * (left: RateFormula, right: RateFormula) -> RateFormula {
    if left.value == 1 { return right }
    if right.value == 1 { return left }
    if left.value == 0 || right.value == 0 { return 0 }
    return .operation(.product, left, right)
  }

  /// The quotient.
  public static func / (left: RateFormula, right: RateFormula) -> RateFormula {
    right.value == 1 ? left : .operation(.quotient, left, right)
  }

  /// This to the power of `exponent`.
  public func power(_ exponent: RateFormula) -> RateFormula {
    exponent.value == 1 ? self : .operation(.power, self, exponent)
  }

  /// The whole number of times that `divisor` fits.
  public func quotient(by divisor: RateFormula) -> RateFormula {
    .operation(.floorQuotient, self, divisor)
  }

  /// What is left after that.
  public func remainder(by divisor: RateFormula) -> RateFormula {
    .operation(.remainder, self, divisor)
  }

  /// The same without the minus of its first number; nil when that has none.
  private var negated: RateFormula? {
    switch self {
    case .operation(.product, .number(let number), let right) where number < 0:
      return .number(-number) * right
    case .operation(.product, let left, let right): return left.negated.map { $0 * right }
    case .operation(.quotient, let left, let right): return left.negated.map { $0 / right }
    case .number, .step, .pi, .operation, .least, .greatest, .function, .choice, .table:
      return nil
    }
  }

  /// Whole numbers are added at once, which loses nothing.
  private static func wholeSum(_ left: Double?, _ right: Double?) -> Double? {
    guard let left, let right, left == left.rounded(), right == right.rounded(),
      abs(left) < 1e15, abs(right) < 1e15
    else { return nil }
    return left + right
  }
}
