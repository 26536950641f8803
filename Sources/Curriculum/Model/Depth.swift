/// How deep a reader goes; additive: `standard` shows basic and standard parts.
public enum Depth: Int, Sendable, CaseIterable, Comparable {
  case basic, standard, detailed

  /// Shallower parts come first.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

  /// As authors write it: `basic`, `standard`, `detailed`.
  public var name: String {
    switch self {
    case .basic: "basic"
    case .standard: "standard"
    case .detailed: "detailed"
    }
  }

  /// The depth that `name` spells, or nil.
  public init?(name: String) {
    guard let depth = Self.allCases.first(where: { $0.name == name }) else { return nil }
    self = depth
  }
}
