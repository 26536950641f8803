/// A remark set apart: `> [!NOTE]` and its kin.
public struct Callout: Sendable {
  /// The five kinds a forge knows.
  public enum Kind: Sendable, CaseIterable {
    case note, tip, important, warning, caution

    /// As authors write it, in lower case: `note`.
    public var name: String {
      switch self {
      case .note: "note"
      case .tip: "tip"
      case .important: "important"
      case .warning: "warning"
      case .caution: "caution"
      }
    }
  }

  /// What sort of remark it is.
  public var kind: Kind
  /// What it says.
  public var blocks: [ContentBlock]

  /// A remark of the given kind.
  public init(kind: Kind, blocks: [ContentBlock]) { (self.kind, self.blocks) = (kind, blocks) }
}
