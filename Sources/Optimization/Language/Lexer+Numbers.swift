// `0.1`, `.5`, `1e-3`, `10_000`.

extension Lexer {
  mutating func number() throws(ExpressionError) -> Token {
    let start = position
    var number = DecimalNumber()
    readDigits(into: &number, isFraction: false)
    if peek() == UInt8(ascii: ".") {
      position += 1
      readDigits(into: &number, isFraction: true)
    }
    let value = number.value(timesTenTo: readExponent())
    let range = start..<position
    if let byte = peek(), byte.isLetter || byte == UInt8(ascii: ".") {
      throw ExpressionError(
        range: position..<position + 1, message: "a number ends in something that is no digit",
        hint: "write numbers as 0.1, 1e-3 or 10_000, and a product as 2 * x")
    }
    guard value.isFinite else {
      throw ExpressionError(range: range, message: "this number is too large", hint: nil)
    }
    return Token(kind: .number(value), range: range)
  }

  private mutating func readDigits(into number: inout DecimalNumber, isFraction: Bool) {
    while let byte = peek() {
      let isSeparator = byte == UInt8(ascii: "_") && peek(1)?.isDigit == true
      guard byte.isDigit || isSeparator else { return }
      if byte.isDigit { number.append(byte - UInt8(ascii: "0"), isFraction: isFraction) }
      position += 1
    }
  }

  /// Reads `e-3`; an `e` without digits is left for the error that follows.
  private mutating func readExponent() -> Int {
    guard let byte = peek(), byte | 0x20 == UInt8(ascii: "e") else { return 0 }
    let sign = peek(1)
    let isSigned = sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+")
    guard peek(isSigned ? 2 : 1)?.isDigit == true else { return 0 }
    position += isSigned ? 2 : 1
    var exponent = 0
    while let digit = peek(), digit.isDigit {
      // Beyond a hundred million the value is 0 or too large whatever follows.
      if exponent < 100_000_000 { exponent = exponent * 10 + Int(digit - UInt8(ascii: "0")) }
      position += 1
    }
    return sign == UInt8(ascii: "-") ? -exponent : exponent
  }
}
