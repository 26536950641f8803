/// A call on several lines, where it is too long for one.
public enum CallLayout {
  /// The lines of `call`: an argument a line, inner calls likewise, none longer than `width` where
  /// that can be had.
  ///
  /// - Parameters:
  ///   - width: bytes a line; calls are ASCII.
  ///   - indent: spaces before an argument.
  public static func lines(of call: String, width: Int, indent: Int = 4) -> [String] {
    laidOut(Array(call.utf8), width, indent, margin: 0).map { String(decoding: $0, as: UTF8.self) }
  }

  private static func laidOut(
    _ text: [UInt8], _ width: Int, _ indent: Int, margin: Int
  ) -> [[UInt8]] {
    let space = [UInt8](repeating: 0x20, count: margin)
    guard margin + text.count > width, margin < width, let (open, close) = outerBrackets(text)
    else { return [space + text] }
    var lines = [space + text[...open]]
    let items = split(Array(text[(open + 1)..<close]))
    // A comma in brackets that only group would make a tuple of their one item.
    let isGroup = items.count == 1 && !isCall(text, open)
    for item in items {
      var inner = laidOut(item, width, indent, margin: margin + indent)
      if !isGroup { inner[inner.count - 1].append(UInt8(ascii: ",")) }
      lines += inner
    }
    return lines + [space + text[close...]]
  }

  /// Whether a bracket belongs to the name before it.
  private static func isCall(_ text: [UInt8], _ open: Int) -> Bool {
    guard open > 0 else { return false }
    let last = text[open - 1]
    return last >= UInt8(ascii: "0") && last <= UInt8(ascii: "9") || last == UInt8(ascii: "_")
      || (last | 0x20) >= UInt8(ascii: "a") && (last | 0x20) <= UInt8(ascii: "z")
  }

  /// The first bracket and the last byte, when they are a pair.
  private static func outerBrackets(_ text: [UInt8]) -> (open: Int, close: Int)? {
    guard let open = text.firstIndex(where: { isOpening($0) }), let last = text.last,
      isClosing(last), open < text.count - 2
    else { return nil }
    var depth = 0
    for index in open..<text.count {
      if isOpening(text[index]) { depth += 1 }
      if isClosing(text[index]) { depth -= 1 }
      if depth == 0 { return index == text.count - 1 ? (open, index) : nil }
    }
    return nil
  }

  /// The items between commas that stand in no brackets.
  private static func split(_ text: [UInt8]) -> [[UInt8]] {
    var (items, item, depth): ([[UInt8]], [UInt8], Int) = ([], [], 0)
    for byte in text {
      if isOpening(byte) { depth += 1 }
      if isClosing(byte) { depth -= 1 }
      if byte == UInt8(ascii: ","), depth == 0 {
        items.append(item)
        item = []
      } else if !(item.isEmpty && byte == 0x20) {
        item.append(byte)
      }
    }
    return item.isEmpty ? items : items + [item]
  }

  private static func isOpening(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "(") || byte == UInt8(ascii: "[") || byte == UInt8(ascii: "{")
  }

  private static func isClosing(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ")") || byte == UInt8(ascii: "]") || byte == UInt8(ascii: "}")
  }
}
