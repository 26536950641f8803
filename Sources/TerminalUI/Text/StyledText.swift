/// A run of text in one style, at most one hyperlink.
public struct StyledText: Sendable, Equatable {
  /// The words, as the author wrote them or already made visible.
  public var text: String
  /// What the words mean.
  public var style: Style
  /// An address; only the encoder turns it into bytes.
  public var link: String?

  /// A run; control characters in `text` are made visible when it is encoded.
  public init(_ text: String, _ style: Style = .plain, link: String? = nil) {
    (self.text, self.style, self.link) = (text, style, link)
  }
}
