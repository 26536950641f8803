/// A bullet or numbered list.
public struct List: Sendable, Equatable {
  /// No blank lines between the items: their paragraphs are shown without space between them.
  public var isTight: Bool
  /// The first number, or nil for a bullet list.
  public var start: Int?
  /// At least one.
  public var items: [ListItem]

  /// A list made by hand.
  public init(isTight: Bool, start: Int?, items: [ListItem]) {
    (self.isTight, self.start, self.items) = (isTight, start, items)
  }
}
