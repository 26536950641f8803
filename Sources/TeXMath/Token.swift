/// A piece of the source.
struct Token: Sendable, Equatable {
  let kind: Kind
  /// UTF-8 byte offsets.
  let range: Range<Int>

  /// What the piece is.
  enum Kind: Sendable, Equatable {
    /// Without its backslash.
    case command(String)
    case character(String)
    case openBrace, closeBrace, superscript, `subscript`, prime
    /// `&`
    case column
    /// `\\`
    case newRow
  }
}

/// Cuts the source into tokens; spaces outside `\text` mean nothing.
func tokenize(_ source: [UInt8]) -> [Token] {
  var tokens: [Token] = []
  var index = 0
  while index < source.count {
    let end = tokenEnd(source, index)
    if let kind = tokenKind(source[index..<end]) {
      tokens.append(Token(kind: kind, range: index..<end))
    }
    index = end
  }
  return tokens
}

private func tokenEnd(_ source: [UInt8], _ start: Int) -> Int {
  var end = start + 1
  if source[start] == UInt8(ascii: "\\"), end < source.count, isLetter(source[end]) {
    while end < source.count, isLetter(source[end]) { end += 1 }
    // The star belongs to the name of one command only.
    if source[start..<end].elementsEqual("\\operatorname".utf8), end < source.count,
      source[end] == UInt8(ascii: "*")
    {
      end += 1
    }
    return end
  }
  if source[start] == UInt8(ascii: "\\") { end += 1 }
  while end < source.count, source[end] & 0xC0 == 0x80 { end += 1 }
  return min(end, source.count)
}

private func tokenKind(_ bytes: ArraySlice<UInt8>) -> Token.Kind? {
  let text = String(decoding: bytes, as: UTF8.self)
  switch text {
  case " ", "\t", "\n", "\r": return nil
  case "{": return .openBrace
  case "}": return .closeBrace
  case "^": return .superscript
  case "_": return .subscript
  case "'", "′": return .prime
  case "&": return .column
  case "\\\\": return .newRow
  default: return text.hasPrefix("\\") ? .command(String(text.dropFirst())) : .character(text)
  }
}

private func isLetter(_ byte: UInt8) -> Bool {
  (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
}
