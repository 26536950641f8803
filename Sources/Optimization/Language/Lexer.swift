/// Cuts an expression's bytes into tokens, one at a time.
struct Lexer {
  let bytes: [UInt8]
  private(set) var position = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  private func peek(_ offset: Int = 0) -> UInt8? {
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

// MARK: - Numbers

extension Lexer {
  private mutating func number() throws(ExpressionError) -> Token {
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

// MARK: - Strings

extension Lexer {
  private mutating func string(quote: UInt8) throws(ExpressionError) -> Token {
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

// MARK: - What does not belong

extension Lexer {
  private func unexpectedCharacter() -> ExpressionError {
    var end = position + 1
    while end < bytes.count, bytes[end] & 0xC0 == 0x80, end - position < 4 { end += 1 }
    let character = Array(bytes[position..<end])
    var text = "unexpected '"
    text += bytes[position] < 0x20 ? "?" : String(decoding: character, as: UTF8.self)
    text += "'"
    return ExpressionError(range: position..<end, message: text, hint: Self.hint(for: character))
  }

  /// What was probably meant by a character that a text or a formula was pasted with.
  private static func hint(for character: [UInt8]) -> String? {
    for (pasted, meant) in lookalikes where pasted.bytes == character { return meant.text }
    return nil
  }

  private static let lookalikes: [(Name, Name)] = [
    ("−", "write '-'"), ("–", "write '-'"), ("×", "write '*'"), ("·", "write '*'"),
    ("÷", "write '/'"), ("π", "write 'pi'"), ("√", "write 'sqrt(…)'"), ("“", "write '\"'"),
    ("”", "write '\"'"), ("‘", "write \"'\""), ("’", "write \"'\""), ("²", "write '^2'"),
    ("³", "write '^3'"), ("\u{A0}", "this is a no-break space; write a plain one"),
    ("%", "write a fraction: 0.1 for 10 %"), (";", "write ','"),
    ("@", "only the schedule belongs here"),
  ]
}
