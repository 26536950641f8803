public import Optimization

/// A place where a framework's schedule does what its reader does not expect.
public struct FrameworkTrap: Sendable {
  /// What is known when a trap is looked for.
  public struct Context: Sendable {
    /// The arguments of the call, nested calls not yet made.
    public let arguments: FrameworkArguments
    /// How many steps are looked at; nil when that is not known.
    public let steps: Int?
    /// The metric that a plateau controller follows; nil when that is not known.
    public let metrics: [Double]?

    /// What is known.
    public init(_ arguments: FrameworkArguments, steps: Int? = nil, metrics: [Double]? = nil) {
      (self.arguments, self.steps, self.metrics) = (arguments, steps, metrics)
    }

    /// Whether step number `step` is looked at, as far as is known.
    public func reaches(_ step: Int) -> Bool { steps.map { step < $0 } ?? true }

    /// A whole number among the arguments; nil when it is none.
    public func whole(_ name: Name) -> Int? {
      number(name).flatMap { Int(exactly: $0) }
    }

    /// A number among the arguments; nil when it is none.
    public func number(_ name: Name) -> Double? {
      guard case .number(let number) = arguments[name].kind else { return nil }
      return number
    }
  }

  /// One word in documents and tests: `rises-again`.
  public let id: Name
  /// The parameter that the warning points at; empty for the name of the call.
  public let parameter: Name
  /// What happens: "the rate rises again after T_max".
  public let message: StaticString
  /// Why, and what to do.
  public let reason: StaticString
  /// Whether it happens in this context.
  public let happens: @Sendable (Context) -> Bool

  /// A trap; it belongs into the file of the call it is about.
  public init(
    _ id: Name, at parameter: Name = "", _ message: StaticString, reason: StaticString,
    when happens: @escaping @Sendable (Context) -> Bool = { _ in true }
  ) {
    (self.id, self.parameter, self.message, self.reason) = (id, parameter, message, reason)
    self.happens = happens
  }
}
