// `"text"` and `'text'`.

extension Lexer {
  mutating func string(quote: UInt8) throws(ExpressionError) -> Token {
    let start = position
    var content: [UInt8] = []
    position += 1
    while let byte = peek(), byte != quote {
      position += 1
      content.append(byte == UInt8(ascii: "\\") ? readEscape() : byte)
    }
    guard peek() != nil else {
      throw ExpressionError(
        range: start..<start + 1, message: "this quotation is never closed",
        hint: "end it with the same quotation mark")
    }
    position += 1
    return Token(kind: .string(content), range: start..<position)
  }

  private mutating func readEscape() -> UInt8 {
    guard let byte = peek() else { return UInt8(ascii: "\\") }
    position += 1
    if byte == UInt8(ascii: "n") { return 0x0A }
    if byte == UInt8(ascii: "t") { return 0x09 }
    return byte
  }
}
