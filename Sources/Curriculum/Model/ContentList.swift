/// A bullet, numbered or task list.
public struct ContentList: Sendable {
  /// Whether items stand without blank lines between them.
  public var isTight: Bool
  /// The first number, or nil for a bullet list.
  public var start: Int?
  /// The items in order.
  public var items: [Item]

  /// A list of `items`.
  public init(isTight: Bool, start: Int?, items: [Item]) {
    (self.isTight, self.start, self.items) = (isTight, start, items)
  }

  /// One item of a list.
  public struct Item: Sendable {
    /// nil when the item is not a task.
    public var isChecked: Bool?
    /// What the item holds.
    public var blocks: [ContentBlock]

    /// An item holding `blocks`.
    public init(isChecked: Bool? = nil, blocks: [ContentBlock]) {
      (self.isChecked, self.blocks) = (isChecked, blocks)
    }
  }
}
