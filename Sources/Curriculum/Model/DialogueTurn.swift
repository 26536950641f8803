/// What one speaker says before the next one does.
public struct DialogueTurn: Sendable {
  /// The name before the colon.
  public var speaker: String
  /// The words, without the name.
  public var blocks: [ContentBlock]

  /// A turn of `speaker`.
  public init(speaker: String, blocks: [ContentBlock]) {
    (self.speaker, self.blocks) = (speaker, blocks)
  }
}
