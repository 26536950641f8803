public import Optimization

/// The values that a call was given, by the framework's names; defaults are filled in.
///
/// Every reader of a value throws the error that names the parameter.
public struct FrameworkArguments: Sendable {
  private var values: [(name: Name, value: FrameworkValue, isGiven: Bool)] = []
  /// Where the name of the call stands.
  public let calleeRange: ExpressionRange
  /// The parameter group that is drawn, where PyTorch takes a list with an item for each.
  public let group: Int

  /// No arguments yet.
  public init(calleeRange: ExpressionRange = 0..<0, group: Int = 0) {
    (self.calleeRange, self.group) = (calleeRange, group)
  }

  /// Gives `name` a value, in place of any that it has.
  public mutating func set(_ name: Name, to value: FrameworkValue, isGiven: Bool = true) {
    values.removeAll { $0.name == name }
    values.append((name, value, isGiven))
  }

  /// The value of `name`; `None` when there is none.
  public subscript(name: Name) -> FrameworkValue {
    for entry in values where entry.name == name { return entry.value }
    return FrameworkValue(.nothing, at: calleeRange)
  }

  /// Whether `name` was written, and not as `None`.
  public func isGiven(_ name: Name) -> Bool {
    for entry in values where entry.name == name { return entry.isGiven && !isNone(name) }
    return false
  }

  /// Whether `name` is `None`.
  public func isNone(_ name: Name) -> Bool {
    if case .nothing = self[name].kind { return true }
    return false
  }

  /// Where the argument at fault stands; the name of the call when it was not written.
  func place(of error: FrameworkError) -> ExpressionRange {
    for entry in values where entry.name == error.parameter && entry.isGiven {
      if let item = error.item, case .list(let items) = entry.value.kind, item < items.count {
        return items[item].range
      }
      return entry.value.range
    }
    return calleeRange
  }
}
