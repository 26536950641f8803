/// A parsed expression of the schedule language.
///
///     step(0.1, by: 0.5, every: 10)
///     linear(0, to: 0.1, over: 500) then cosine(0.1, to: 0, over: 9500)
///     constant(0.1) for 20 then 0.5 * cosine(0.1, over: 100)
///     repeat(cosine(0.1, over: 10), every: 10)          delay(…, by: n)   hold(…, every: n)
///     clamp(exponential(0.1, by: 0.9), from: 0.01, to: 0.1)
///     peak * 0.5^2                                      sqrt(2), min(a, b), pi, e
///
/// `a then b` runs `b` from its own step 0 once `a` has ended; a schedule without an end of its own
/// says how long it runs: `a for 20 then b`. Labels are written with `:` or `=`. Lists, tuples,
/// dictionaries, strings, `True`, `False`, `None` and dotted names are read as Python writes them,
/// for the vocabularies that use them. Other names stand for numbers given as `Bindings`.
public struct Expression: Sendable {
  /// The text as given; bytes that are no UTF-8 are replaced.
  public let text: String
  /// What the text says.
  public let root: ExpressionNode
  /// The words it was read with.
  public let vocabulary: Vocabulary

  /// Parses `text`; no number or name is evaluated yet, but every call's name and labels are
  /// checked against `vocabulary`.
  public init(
    parsing text: String, vocabulary: Vocabulary = .standard
  ) throws(ExpressionError) {
    try self.init(bytes: Array(text.utf8), text: text, vocabulary: vocabulary)
  }

  /// Parses UTF-8 bytes, as `init(parsing:vocabulary:)` does.
  public init(
    parsing bytes: [UInt8], vocabulary: Vocabulary = .standard
  ) throws(ExpressionError) {
    let text = String(decoding: bytes, as: UTF8.self)
    try self.init(bytes: bytes, text: text, vocabulary: vocabulary)
  }

  /// Parses an objective, whose name may be written with hyphens: `styblinski-tang`.
  ///
  /// Only a name at the beginning that the vocabulary has with underscores is read so; `text` then
  /// has underscores, and places stay where they are.
  public init(
    parsingObjective text: String, vocabulary: Vocabulary = .standard
  ) throws(ExpressionError) {
    try self.init(parsing: vocabulary.underscored(Array(text.utf8)), vocabulary: vocabulary)
  }

  private init(bytes: [UInt8], text: String, vocabulary: Vocabulary) throws(ExpressionError) {
    (self.text, self.vocabulary) = (text, vocabulary)
    root = try Parser.parse(bytes)
    try NameChecker(vocabulary: vocabulary).check(root)
  }

  /// The canonical spelling: parsed again, it gives an equal `root`.
  public var canonicalText: String { String(decoding: canonicalBytes, as: UTF8.self) }

  /// The canonical spelling as UTF-8 bytes.
  public var canonicalBytes: [UInt8] { Printer.print(root) }

  /// The schedule that the expression describes. A plain number is a constant rate.
  public func schedule(
    with bindings: Bindings = Bindings()
  ) throws(ExpressionError) -> AnySchedule {
    try Evaluator(vocabulary: vocabulary, bindings: bindings).schedule(root)
  }

  /// The number that an arithmetic expression (`0.1 * 0.5^2`, `2/10`, `sqrt(2)`) describes.
  public func number(with bindings: Bindings = Bindings()) throws(ExpressionError) -> Double {
    let value = try Evaluator(vocabulary: vocabulary, bindings: bindings).value(root)
    guard case .number(let number) = value else {
      throw ExpressionError(
        range: root.range, message: "this is no number",
        hint: "expected arithmetic such as '0.1 * 0.5^2'")
    }
    return number
  }

  /// The optimizer, with its rates, that the expression describes: `adam(0.01)`.
  public func optimizer(
    with bindings: Bindings = Bindings()
  ) throws(ExpressionError) -> OptimizerSetting {
    let value = try Evaluator(vocabulary: vocabulary, bindings: bindings).value(root)
    guard case .optimizer(let optimizer) = value else {
      throw ExpressionError(
        range: root.range, message: "this is no optimizer",
        hint: "expected a call such as 'adam(0.01)'")
    }
    return optimizer
  }

  /// What the expression asks to make small: `quadratic(1, 10)`; a bare name has its defaults.
  public func objective(
    with bindings: Bindings = Bindings()
  ) throws(ExpressionError) -> AnyObjective {
    let value = try Evaluator(vocabulary: vocabulary, bindings: bindings).value(root)
    guard case .objective(let objective) = value else {
      throw ExpressionError(
        range: root.range, message: "this is no objective",
        hint: "expected a name such as 'rosenbrock', or a call such as 'quadratic(1, 10)'")
    }
    return objective
  }

  /// Names used but not known to the language, once for each place: the demo parameters that it
  /// needs.
  public var freeNames: [(name: Name, range: Range<Int>)] {
    NameChecker(vocabulary: vocabulary).freeNames(in: root)
  }
}
