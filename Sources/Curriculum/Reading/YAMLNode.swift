internal import Markdown

/// A piece of YAML with its place in the file.
struct YAMLNode {
  indirect enum Value {
    /// `isPlain` when it stands without quotes.
    case scalar(String, isPlain: Bool)
    case sequence([YAMLNode])
    case mapping([(key: YAMLNode, value: YAMLNode)])
  }

  let value: Value
  /// Of a scalar: the text without its quotes; otherwise the place where it begins.
  let range: SourceRange
  /// Whether each byte of a scalar stands in the file as it is, so that places inside it are known.
  let isVerbatim: Bool

  /// The text of a scalar; nil for lists and mappings, and for an empty value or `~`.
  var text: String? {
    guard case .scalar(let text, let isPlain) = value else { return nil }
    return isPlain && (text.isEmpty || text == "~" || text == "null") ? nil : text
  }

  /// Whether nothing was written: `key:` alone.
  var isEmpty: Bool {
    if case .scalar = value { return text == nil }
    return false
  }

  /// The place of a part of a scalar, by byte offsets.
  func range(of part: Range<Int>) -> SourceRange {
    guard isVerbatim else { return range }
    let start = range.start
    return SourceRange(
      SourcePosition(line: start.line, column: start.column + part.lowerBound),
      SourcePosition(line: start.line, column: start.column + part.upperBound))
  }
}
