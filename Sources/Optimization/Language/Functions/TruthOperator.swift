/// The operators of a lambda that compare, and those that join comparisons.
public enum TruthOperator: Sendable, Equatable, CaseIterable {
  case less, lessOrEqual, greater, greaterOrEqual, equal, notEqual, and, or

  /// As Python writes it.
  public var spelling: Name {
    switch self {
    case .less: "<"
    case .lessOrEqual: "<="
    case .greater: ">"
    case .greaterOrEqual: ">="
    case .equal: "=="
    case .notEqual: "!="
    case .and: "and"
    case .or: "or"
    }
  }
}
