/// `+`, `-`, `*`, `/`, `^`, and in a lambda `//` and `%`.
public enum ArithmeticOperator: Sendable, Equatable {
  case sum, difference, product, quotient, power, floorQuotient, remainder

  /// The characters that stand for it; a power in a lambda is written `**`.
  public var spelling: Name {
    switch self {
    case .sum: "+"
    case .difference: "-"
    case .product: "*"
    case .quotient: "/"
    case .power: "^"
    case .floorQuotient: "//"
    case .remainder: "%"
    }
  }

  /// The higher, the more tightly it binds: 1 for sums, 2 for products, 4 for powers.
  var precedence: Int {
    switch self {
    case .sum, .difference: 1
    case .product, .quotient, .floorQuotient, .remainder: 2
    case .power: 4
    }
  }

  func apply(_ left: Double, _ right: Double) -> Double {
    switch self {
    case .sum: left + right
    case .difference: left - right
    case .product: left * right
    case .quotient: left / right
    case .power: realPower(left, right)
    case .floorQuotient: (left / right).rounded(.down)
    case .remainder: left - right * (left / right).rounded(.down)
    }
  }
}
