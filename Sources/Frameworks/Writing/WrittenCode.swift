/// Code that has exactly the curve it was written from.
public struct WrittenCode: Sendable {
  /// Complete lines, with imports; the last one ends with a line feed.
  public let text: String
  /// The framework's call alone, as an expression that reads back to the same rates; nil where the
  /// code is a function of its own.
  public let call: String?

  init(text: String, call: String? = nil) { (self.text, self.call) = (text, call) }
}
