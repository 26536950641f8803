import TerminalUI

/// One line of somebody's text around a fault, with a caret line for below it.
///
/// Control characters become `·`, and a long text is cut to a window, so any argument can be shown;
/// the caret line counts cells, so that it points at wide characters too.
struct Excerpt {
  let text: String
  let caret: String

  private static let reach = 34

  /// - Parameter range: UTF-8 byte offsets into `text`; it may be empty, and is clamped.
  init(of text: String, marking range: Range<Int>) {
    let bytes = text.utf8
    let start = Self.characterIndex(at: range.lowerBound, in: text)
    let end = max(start, Self.characterIndex(at: range.upperBound, in: text))
    let count = bytes.isEmpty ? 0 : text.unicodeScalars.count
    let from = max(0, start - Self.reach)
    let to = min(count, max(start + 1, min(end, start + Self.reach)) + Self.reach)
    let window = text.unicodeScalars.dropFirst(from).prefix(to - from)
    let lead = from > 0 ? "…" : ""
    self.text = lead + visible(String(window)) + (to < count ? "…" : "")
    let before = visible(String(window.prefix(start - from)))
    let marked = visible(String(window.dropFirst(start - from).prefix(min(end, to) - start)))
    caret =
      String(repeating: " ", count: CellWidth.of(lead + before)) + "^"
      + String(repeating: "~", count: max(1, CellWidth.of(marked)) - 1)
  }

  private static func characterIndex(at offset: Int, in text: String) -> Int {
    let utf8 = text.utf8
    let clamped = max(0, min(offset, utf8.count))
    let index = utf8.index(utf8.startIndex, offsetBy: clamped)
    return text.unicodeScalars[..<index].count
  }
}

/// `text` without anything that could steer a terminal.
func visible(_ text: String) -> String {
  var result = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse:
      result.append("·")
    default: result.append(scalar)
    }
  }
  return String(result)
}
