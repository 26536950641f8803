/// A parsed formula of a documented subset of TeX (see this target's README); anything outside the
/// subset is an error, never silently dropped.
public struct TeXFormula: Sendable, Equatable {
  /// The text that was parsed.
  public let source: String
  private let nodes: [Node]

  /// How deeply braces, fractions and the like may stand inside one another.
  public static let depthLimit = 50

  /// Every command of the subset, sorted, without backslashes.
  public static var commands: [String] { Vocabulary.commands }

  /// Reads a formula, without dollar signs around it.
  ///
  /// - Throws: what is not in the subset, what does not close, what nests deeper than
  ///   `depthLimit`; with the place, and the nearest known command.
  public init(parsing source: String) throws(TeXError) {
    var parser = try Parser(Array(source.utf8))
    self.source = source
    nodes = try parser.formula()
  }

  /// A `<math>` element (MathML Core), escaped, with the source in an annotation.
  ///
  /// - Parameter isDisplay: on a line of its own, with limits above and below; or in running text.
  public func mathML(isDisplay: Bool) -> String {
    let display = isDisplay ? "block" : "inline"
    let body = MathMLWriter(isDisplay: isDisplay).row(nodes)
    let annotation = MathMLWriter.escaped(source)
    return "<math xmlns=\"http://www.w3.org/1998/Math/MathML\" display=\"\(display)\"><semantics>"
      + body + "<annotation encoding=\"application/x-tex\">\(annotation)</annotation>"
      + "</semantics></math>"
  }

  /// One line of Unicode: `ηₜ = η₀ · γ^⌊t/s⌋`; scripts that have no Unicode form keep `^(…)` and
  /// `_(…)`.
  public var line: String { LinearWriter(isASCII: false).text(nodes) }

  /// Several lines with stacked fractions, sums with limits, roots; all lines have equal cell width.
  public var lines: [String] { BoxWriter().box(nodes).lines }

  /// ASCII for `--ascii`: `eta_t = eta_0 * gamma^floor(t/s)`. Bold, script and blackboard letters
  /// become plain ones; text in other alphabets becomes `?`.
  public var asciiLine: String { LinearWriter(isASCII: true).asciiText(nodes) }
}
