// The operators that only a lambda has.

extension Lexer {
  /// The operator of Python that begins here; nil when it is one of the language itself.
  mutating func functionOperator() throws(ExpressionError) -> Token? {
    let start = position
    let (first, second) = (bytes[position], peek(1))
    let isDoubled = second == first
    let isWithEquals = second == UInt8(ascii: "=")
    var kind: Token.Kind?
    var length = isWithEquals ? 2 : 1
    switch first {
    case UInt8(ascii: "%"): (kind, length) = (.arithmetic(.remainder), 1)
    case UInt8(ascii: "/") where isDoubled: (kind, length) = (.arithmetic(.floorQuotient), 2)
    case UInt8(ascii: "<"): kind = .comparison(isWithEquals ? .lessOrEqual : .less)
    case UInt8(ascii: ">"): kind = .comparison(isWithEquals ? .greaterOrEqual : .greater)
    case UInt8(ascii: "=") where isWithEquals: kind = .comparison(.equal)
    case UInt8(ascii: "!") where isWithEquals: kind = .comparison(.notEqual)
    case UInt8(ascii: "^"):
      throw ExpressionError(
        range: start..<start + 1, message: "'^' is no power in Python", hint: "write '**'")
    default: break
    }
    guard let kind else { return nil }
    position += length
    return Token(kind: kind, range: start..<position)
  }
}
