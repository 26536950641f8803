/// One item of a list.
public struct ListItem: Sendable, Equatable {
  /// nil when the item is not a task.
  public var isChecked: Bool?
  /// What the item holds; a tight item usually holds one paragraph.
  public var blocks: [Block]
  /// From the marker to the end of the last block.
  public var range: SourceRange

  /// An item made by hand.
  public init(isChecked: Bool?, blocks: [Block], range: SourceRange) {
    (self.isChecked, self.blocks, self.range) = (isChecked, blocks, range)
  }
}
