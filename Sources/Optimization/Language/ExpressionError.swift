/// A position in an expression: UTF-8 byte offsets, end exclusive.
public typealias ExpressionRange = Range<Int>

/// What was wrong with an expression, and where.
public struct ExpressionError: Error, Equatable, Sendable {
  /// UTF-8 byte offsets into the expression's text; may be empty at the end of the text.
  public let range: Range<Int>
  /// Lower-case, no full stop: what is wrong.
  public let message: String
  /// What was expected or the nearest names, when there is something to say.
  public let hint: String?

  /// An error at `range`.
  public init(range: Range<Int>, message: String, hint: String? = nil) {
    (self.range, self.message, self.hint) = (range, message, hint)
  }

  /// Compares bytes, so that no Unicode tables are needed.
  public static func == (left: ExpressionError, right: ExpressionError) -> Bool {
    left.range == right.range && left.message.utf8.elementsEqual(right.message.utf8)
      && (left.hint ?? "").utf8.elementsEqual((right.hint ?? "").utf8)
  }
}
