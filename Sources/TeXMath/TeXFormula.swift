// INTERFACE SKETCH: owned by the TeXMath work.

public struct TeXError: Error, Sendable {
  /// UTF-8 byte offsets into the source.
  public let range: Range<Int>
  public let message: String
  public init(range: Range<Int>, message: String) { (self.range, self.message) = (range, message) }
}

/// A parsed formula of a documented subset of TeX; anything outside the subset is an error, never silently dropped.
public struct TeXFormula: Sendable, Equatable {
  public let source: String
  public init(parsing source: String) throws(TeXError) { self.source = source }
  /// A `<math>` element, escaped, with the source in an annotation.
  public func mathML(isDisplay: Bool) -> String { "" }
  /// One line of Unicode: `ηₜ = η₀ · γ^⌊t/s⌋`; scripts that have no Unicode form keep `^(…)` and `_(…)`.
  public var line: String { source }
  /// Several lines with stacked fractions, sums with limits, roots; all lines have equal cell width.
  public var lines: [String] { [source] }
  /// ASCII for --ascii: `eta_t = eta_0 * gamma^floor(t/s)`.
  public var asciiLine: String { source }
}
