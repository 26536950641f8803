/// Where a link goes, resolved: faces turn it into a URL or a command.
public enum LinkTarget: Sendable, Equatable {
  case lesson(id: String, anchor: String?)
  case term(id: String, anchor: String?)
  case faq(id: String, anchor: String?)
  /// A section of the same page.
  case anchor(String)
  /// `https:`, `http:` or `mailto:`; nothing else gets through.
  case external(String)
}
