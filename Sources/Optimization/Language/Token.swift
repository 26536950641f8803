/// The smallest meaningful piece of an expression.
struct Token {
  enum Kind {
    case number(Double)
    case name
    case string([UInt8])
    /// One of `( ) [ ] { } , : = + - * / ^`; `**` counts as `^`.
    case symbol(UInt8)
    /// `//` or `%`, in a lambda.
    case arithmetic(ArithmeticOperator)
    /// `<` and its kin, in a lambda.
    case comparison(TruthOperator)
    case end
  }

  var kind: Kind
  var range: ExpressionRange

  func isSymbol(_ symbol: UInt8) -> Bool {
    if case .symbol(symbol) = kind { return true }
    return false
  }
}

extension UInt8 {
  var isDigit: Bool { UInt8(ascii: "0") <= self && self <= UInt8(ascii: "9") }

  var isLetter: Bool {
    let lower = self | 0x20
    return UInt8(ascii: "a") <= lower && lower <= UInt8(ascii: "z") || self == UInt8(ascii: "_")
  }

  var isSpace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
}
