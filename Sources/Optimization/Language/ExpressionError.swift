/// A position in an expression: UTF-8 byte offsets, end exclusive.
public typealias ExpressionRange = Range<Int>

/// What was wrong with an expression, and where.
public struct ExpressionError: Error, Equatable, Sendable {
  // One word wide, since every call that may throw passes it on.
  private indirect enum Content: Sendable { case fault(Range<Int>, String, hint: String?) }

  private let content: Content

  /// UTF-8 byte offsets into the expression's text; may be empty at the end of the text.
  public var range: Range<Int> { parts.range }
  /// Lower-case, no full stop: what is wrong.
  public var message: String { parts.message }
  /// What was expected or the nearest names, when there is something to say.
  public var hint: String? { parts.hint }

  /// An error at `range`.
  public init(range: Range<Int>, message: String, hint: String? = nil) {
    content = .fault(range, message, hint: hint)
  }

  private var parts: (range: Range<Int>, message: String, hint: String?) {
    switch content {
    case .fault(let range, let message, let hint): (range, message, hint)
    }
  }

  /// Compares bytes, so that no Unicode tables are needed.
  public static func == (left: ExpressionError, right: ExpressionError) -> Bool {
    left.range == right.range && left.message.utf8.elementsEqual(right.message.utf8)
      && (left.hint ?? "").utf8.elementsEqual((right.hint ?? "").utf8)
  }
}
