/// Cuts an expression's bytes into tokens, one at a time.
struct Lexer {
  let bytes: [UInt8]
  var position = 0
  /// Whether the operators of a lambda are read.
  var isInFunction = false

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  func peek(_ offset: Int = 0) -> UInt8? {
    let index = position + offset
    return index < bytes.count ? bytes[index] : nil
  }

  mutating func next() throws(ExpressionError) -> Token {
    while let byte = peek(), byte.isSpace { position += 1 }
    let start = position
    guard let byte = peek() else { return Token(kind: .end, range: start..<start) }
    if byte.isDigit || (byte == UInt8(ascii: ".") && peek(1)?.isDigit == true) {
      return try number()
    }
    if byte.isLetter { return name() }
    if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") { return try string(quote: byte) }
    return try symbol(byte)
  }

  private mutating func symbol(_ byte: UInt8) throws(ExpressionError) -> Token {
    if isInFunction, let token = try functionOperator() { return token }
    let start = position
    guard Self.symbols.contains(byte) else { throw unexpectedCharacter() }
    position += 1
    if byte == UInt8(ascii: "*"), peek() == byte {
      position += 1
      return Token(kind: .symbol(UInt8(ascii: "^")), range: start..<position)
    }
    return Token(kind: .symbol(byte), range: start..<position)
  }

  /// Letters, digits and underscores, with dots between.
  private mutating func name() -> Token {
    let start = position
    while let byte = peek() {
      let isDot = byte == UInt8(ascii: ".") && peek(1)?.isLetter == true
      guard byte.isLetter || byte.isDigit || isDot else { break }
      position += 1
    }
    return Token(kind: .name, range: start..<position)
  }

  private static let symbols = Name("()[]{},:=+-*/^").bytes
}
