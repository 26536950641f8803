extension SourceCursor {
  /// Where the source of `text` ends if it begins at `start`.
  ///
  /// The source may say a character by a backslash escape or an entity, and has container markers
  /// behind its line endings.
  func end(of text: UnsafeBufferPointer<UInt8>, at start: Int) -> Int? {
    var (source, index) = (start, 0)
    while index < text.count {
      guard let byte = self[source] else { return nil }
      if byte == UInt8(ascii: "\\"), let next = self[source + 1], next.isPunctuation,
        next == text[index]
      {
        (source, index) = (source + 2, index + 1)
      } else if byte == UInt8(ascii: "&"), let end = entityEnd(at: source),
        !isLiteral(source..<end, in: text, at: index)
      {
        (source, index) = (end, index + text.scalarLength(at: index))
        if index < text.count, text[index] >= 0x80, self[source] != text[index],
          self[source] != UInt8(ascii: "&")
        {
          index += text.scalarLength(at: index)  // some entities stand for two scalars
        }
      } else if byte == text[index] {
        (source, index) = (source + 1, index + 1)
        if byte == 0x0A { source = contentStart(from: source) }
      } else if byte == 0x0D, text[index] == 0x0A, let next = lineBreak(at: source) {
        (source, index) = (contentStart(from: next), index + 1)
      } else {
        return nil
      }
    }
    return source
  }

  /// The end of something that looks like `&name;` or `&#123;`.
  private func entityEnd(at start: Int) -> Int? {
    var index = start + 1
    while index < start + 34, let byte = self[index] {
      if byte == UInt8(ascii: ";") { return index > start + 1 ? index + 1 : nil }
      guard byte.isAlphanumeric || byte == UInt8(ascii: "#") else { return nil }
      index += 1
    }
    return nil
  }

  private func isLiteral(
    _ range: Range<Int>, in text: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> Bool {
    guard index + range.count <= text.count else { return false }
    return bytes[range].elementsEqual(text[index..<index + range.count])
  }
}

extension UInt8 {
  var isAlphanumeric: Bool {
    switch self {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: false
    }
  }

  /// ASCII punctuation: what a backslash may escape.
  var isPunctuation: Bool { (0x21...0x7E).contains(self) && !isAlphanumeric }
}

extension UnsafeBufferPointer<UInt8> {
  /// The length of the UTF-8 sequence that begins at `index`, kept inside the text.
  fileprivate func scalarLength(at index: Int) -> Int {
    let length =
      switch self[index] {
      case 0xC0...0xDF: 2
      case 0xE0...0xEF: 3
      case 0xF0...0xFF: 4
      default: 1
      }
    return Swift.min(length, count - index)
  }
}
