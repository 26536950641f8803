extension SourceCursor {
  /// Skips link reference definitions at the start of a paragraph: the parser takes them out of
  /// the text but leaves the paragraph beginning with them.
  mutating func skipDefinitions() {
    while current == UInt8(ascii: "["), let end = definitionEnd() { offset = end }
  }

  /// Where the line behind a definition at the cursor begins.
  private func definitionEnd() -> Int? {
    var index = offset + 1
    while let byte = self[index], byte != UInt8(ascii: "]") {
      guard byte != UInt8(ascii: "["), index < offset + 1_000 else { return nil }
      index += byte == UInt8(ascii: "\\") ? 2 : 1
    }
    guard index > offset + 1, self[index + 1] == UInt8(ascii: ":") else { return nil }
    guard let destination = destinationEnd(skipSpace(index + 2)) else { return nil }
    return titleEnd(destination) ?? lineEnd(destination)
  }

  private func destinationEnd(_ start: Int) -> Int? {
    var index = start
    let isAngled = self[start] == UInt8(ascii: "<")
    while let byte = self[index], lineBreak(at: index) == nil {
      if isAngled ? byte == UInt8(ascii: ">") : byte == 0x20 || byte == 0x09 { break }
      index += byte == UInt8(ascii: "\\") ? 2 : 1
    }
    if isAngled { return self[index] == UInt8(ascii: ">") ? index + 1 : nil }
    return index > start ? index : nil
  }

  private func titleEnd(_ destination: Int) -> Int? {
    let start = skipSpace(destination)
    guard start > destination, let opening = self[start] else { return nil }
    let closing: UInt8
    switch opening {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): closing = opening
    case UInt8(ascii: "("): closing = UInt8(ascii: ")")
    default: return nil
    }
    var index = start + 1
    while let byte = self[index], byte != closing { index += byte == UInt8(ascii: "\\") ? 2 : 1 }
    return self[index] == closing ? lineEnd(index + 1) : nil
  }

  /// The start of the next line's text if only blanks are left on this one.
  private func lineEnd(_ start: Int) -> Int? {
    var index = start
    while self[index] == 0x20 || self[index] == 0x09 { index += 1 }
    return lineBreak(at: index).map(contentStart(from:))
  }

  /// Skips blanks and at most one line ending.
  private func skipSpace(_ start: Int) -> Int {
    var index = start
    while self[index] == 0x20 || self[index] == 0x09 { index += 1 }
    return lineBreak(at: index).map(contentStart(from:)) ?? index
  }
}
