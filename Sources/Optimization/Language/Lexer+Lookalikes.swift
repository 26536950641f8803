// Characters that do not belong, and what was probably meant.

extension Lexer {
  func unexpectedCharacter() -> ExpressionError {
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
