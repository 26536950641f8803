extension SourceCursor {
  /// How a link or image is written, which decides where it ends.
  enum LinkForm {
    /// `[text](…)`, `[text][label]`, `[text]` or the same with `!`.
    case bracketed
    /// `<https://…>`
    case angled
    /// `https://…` or `www.…` without markers.
    case bare
  }

  /// Claims the opening of a link or image.
  mutating func openLink(isImage: Bool) -> (start: Int, form: LinkForm) {
    let start = offset
    switch current {
    case UInt8(ascii: "!") where isImage:
      offset += 2
      return (start, .bracketed)
    case UInt8(ascii: "["):
      offset += 1
      return (start, .bracketed)
    case UInt8(ascii: "<"):
      offset += 1
      return (start, .angled)
    default:
      return (start, .bare)
    }
  }

  /// Claims the closing of a link.
  ///
  /// - Parameters:
  ///   - start: where the link begins.
  ///   - length: its length in bytes as the parser tells it, if that can be used.
  mutating func closeLink(_ form: LinkForm, from start: Int, length: Int?) -> Int {
    switch form {
    case .bare: return offset
    case .angled:
      if current == UInt8(ascii: ">") { offset += 1 }
    case .bracketed:
      guard let close = find(UInt8(ascii: "]")) else { return offset }
      offset = close + 1
      if let length, isLinkEnd(start + length) {
        offset = start + length
      } else if current == UInt8(ascii: "(") {
        skipDestination()
      } else if current == UInt8(ascii: "["), let close = find(UInt8(ascii: "]")) {
        offset = close + 1
      }
    }
    return offset
  }

  private func isLinkEnd(_ end: Int) -> Bool {
    guard end >= offset, end <= limit else { return false }
    return bytes[end - 1] == UInt8(ascii: ")") || bytes[end - 1] == UInt8(ascii: "]")
  }

  /// Skips `(destination "title")`.
  private mutating func skipDestination() {
    var index = offset + 1
    var depth = 1
    var quote: UInt8?
    while depth > 0, let byte = self[index] {
      switch byte {
      case UInt8(ascii: "\\"): index += 1
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        if quote == byte { quote = nil } else if quote == nil, isBlank(index - 1) { quote = byte }
      case UInt8(ascii: "(") where quote == nil: depth += 1
      case UInt8(ascii: ")") where quote == nil: depth -= 1
      default: break
      }
      index += 1
    }
    offset = min(index, limit)
  }

  private func isBlank(_ index: Int) -> Bool {
    self[index] == 0x20 || self[index] == 0x09 || self[index] == 0x0A || self[index] == 0x0D
  }
}
