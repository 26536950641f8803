/// Reads calls by rules of its own, such as those of Python; a vocabulary may have several.
public struct CallReader: Sendable {
  /// The calls it reads, for suggestions.
  public let names: [Name]
  /// Whether it reads a call of this name.
  public let reads: @Sendable (Name) -> Bool
  /// Checks the names and labels of a call; returns the parts in it that are plain expressions,
  /// which the language checks itself and in which demo parameters may stand.
  public let parts: @Sendable (ExpressionCall) throws(ExpressionError) -> [ExpressionNode]
  /// What a call makes.
  public let value:
    @Sendable (ExpressionCall, ExpressionScope) throws(ExpressionError) -> ExpressionValue

  /// A reader from its rules.
  public init(
    names: [Name], reads: @escaping @Sendable (Name) -> Bool,
    parts: @escaping @Sendable (ExpressionCall) throws(ExpressionError) -> [ExpressionNode],
    value:
      @escaping @Sendable (ExpressionCall, ExpressionScope) throws(ExpressionError) ->
      ExpressionValue
  ) {
    (self.names, self.reads, self.parts, self.value) = (names, reads, parts, value)
  }
}
