// INTERFACE SKETCH: owned by the Optimization work; split into files there, keep these public names.

/// A position in an expression: UTF-8 byte offsets, end exclusive.
public typealias ExpressionRange = Range<Int>

/// What was wrong with an expression, and where.
public struct ExpressionError: Error, Sendable {
  /// UTF-8 byte offsets into the expression's text; may be empty at the end of the text.
  public let range: Range<Int>
  /// Lower-case, no full stop: what is wrong.
  public let message: String
  /// What was expected or the nearest names, when there is something to say.
  public let hint: String?
  public init(range: Range<Int>, message: String, hint: String? = nil) {
    (self.range, self.message, self.hint) = (range, message, hint)
  }
}

/// Values of named parameters, such as a demo's sliders.
public struct Bindings: Sendable {
  public var values: [(name: Name, value: Double)]
  public init(_ values: [(name: Name, value: Double)] = []) { self.values = values }
}

/// A parsed expression of the schedule language (DESIGN.md §2).
public struct Expression: Sendable {
  public let text: String
  /// Parses `text`; no number or name is evaluated yet, but every call's name and labels are checked.
  public init(parsing text: String) throws(ExpressionError) { self.text = text }
  /// The canonical spelling: `parse(print(x)) == x` up to ranges.
  public var canonicalText: String { text }
  /// The schedule that the expression describes. A plain number is a constant rate.
  public func schedule(with bindings: Bindings = Bindings()) throws(ExpressionError) -> AnySchedule {
    throw ExpressionError(range: 0..<0, message: "not written yet")
  }
  /// The number that an arithmetic expression (`0.1 * 0.5^2`, `2/10`, `sqrt(2)`) describes.
  public func number(with bindings: Bindings = Bindings()) throws(ExpressionError) -> Double {
    throw ExpressionError(range: 0..<0, message: "not written yet")
  }
  /// Names used but not known to the language: the demo parameters that it needs.
  public var freeNames: [(name: Name, range: Range<Int>)] { [] }
}
