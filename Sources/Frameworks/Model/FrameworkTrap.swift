public import Optimization

/// A place where a framework's schedule does what its reader does not expect.
public struct FrameworkTrap: Sendable {
  /// One word in documents and tests: `rises-again`.
  public let id: Name
  /// The parameter that the warning points at; nil for the name of the call.
  public let parameter: Name?
  /// What happens: "the rate rises again after T_max".
  public let message: StaticString
  /// Why, and what to do.
  public let reason: StaticString
  /// Whether it happens with these arguments, within so many steps when they are known.
  public let happens: @Sendable (FrameworkArguments, _ steps: Int?) -> Bool

  /// A trap; it belongs into the file of the call it is about.
  public init(
    _ id: Name, at parameter: Name? = nil, _ message: StaticString, reason: StaticString,
    when happens: @escaping @Sendable (FrameworkArguments, _ steps: Int?) -> Bool
  ) {
    (self.id, self.parameter, self.message, self.reason) = (id, parameter, message, reason)
    self.happens = happens
  }
}
