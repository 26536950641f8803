/// `+`, `-`, `*`, `/`, `^`.
public enum ArithmeticOperator: Sendable, Equatable {
  case sum, difference, product, quotient, power

  /// Those that are read from left to right.
  static let infix: [ArithmeticOperator] = [.sum, .difference, .product, .quotient]

  /// The character that stands for it.
  public var symbol: UInt8 {
    switch self {
    case .sum: UInt8(ascii: "+")
    case .difference: UInt8(ascii: "-")
    case .product: UInt8(ascii: "*")
    case .quotient: UInt8(ascii: "/")
    case .power: UInt8(ascii: "^")
    }
  }

  /// The higher, the more tightly it binds: 1 for sums, 2 for products, 4 for powers.
  var precedence: Int {
    switch self {
    case .sum, .difference: 1
    case .product, .quotient: 2
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
    }
  }
}
