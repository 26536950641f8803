/// An expression as the words of its evaluation, in the order in which they are computed: what a page
/// needs of one whose language was read when the site was made.
///
///     step(0.1, by: factor, every: 10)              0.1 =factor 10 step:3
///     linear(0, to: 1, over: 5) then 2 * cosine(1, over: 9)
///                                      0 1 5 linear:3 e 2 1 0 9 cosine:3 * t
///
/// A word puts a value on a stack, and takes those that it needs from there:
///
/// | word | value |
/// |---|---|
/// | `0.1` | a number |
/// | `=factor` | that of a name |
/// | `'digits` | a text without spaces |
/// | `T` `F` `N` | `True`, `False`, `None` |
/// | `+` `-` `*` `/` `^` | of two values |
/// | `n` | a number with the other sign |
/// | `:2` | a list of so many values |
/// | `step:3` | a call with so many values: all that it takes, defaults too |
/// | `e` | the length of the schedule on top, which stays |
/// | `t` | a schedule, after a length another one |
///
/// - Errors: those of the expression, without their places.
public struct Recipe: Sendable {
  /// The words, with single spaces between.
  public let bytes: [UInt8]
  /// What calls may name.
  public let vocabulary: Vocabulary

  /// A recipe from its words, which need not make sense.
  public init(_ bytes: [UInt8], vocabulary: Vocabulary) {
    (self.bytes, self.vocabulary) = (bytes, vocabulary)
  }

  /// The name of the last call; nil when the last word is none.
  public var callee: Name? {
    let last = bytes[...].parts().last ?? []
    let name = last.prefix { $0 != UInt8(ascii: ":") }
    return name.count < last.count ? Name(name) : nil
  }

  /// What it is worth.
  public func value(with bindings: Bindings) throws(ExpressionError) -> ExpressionValue {
    var reader = RecipeReader(Evaluator(vocabulary: vocabulary, bindings: bindings))
    for word in bytes[...].parts() { try reader.read(word) }
    return try reader.pop()
  }

  /// The schedule that it describes; a number is a constant rate.
  public func schedule(with bindings: Bindings) throws(ExpressionError) -> AnySchedule {
    try Evaluator.schedule(value(with: bindings), at: 0..<0)
  }
}

extension Recipe {
  /// Whether it is a number alone, perhaps that of a name.
  public var isNumber: Bool {
    guard let first = bytes.first else { return false }
    let isOne = !bytes.contains(UInt8(ascii: " ")) && !bytes.contains(UInt8(ascii: ":"))
    return isOne && (first == UInt8(ascii: "=") || first == UInt8(ascii: "-") || first.isDigit)
  }
}
