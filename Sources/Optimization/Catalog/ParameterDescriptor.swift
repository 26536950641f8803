/// One parameter of a schedule, as the help, the docs and the sliders show it.
public struct ParameterDescriptor: Sendable {
  /// The label in the expression language and in Swift, such as `every`.
  public var name: Name { Name(stringLiteral: label) }
  /// The property that holds it, such as `interval`; errors name this one.
  public var property: Name { Name(stringLiteral: field) }
  /// Whether the label must be written.
  public let isLabelled: Bool
  /// What it is: "steps between two drops".
  public let meaning: Prose
  /// What it counts: "steps", "learning rate", "factor".
  public let unit: Prose
  /// What is accepted: "> 0".
  public let range: Prose
  /// As written in the language; nil when required.
  public let defaultValue: StaticString?

  // Kept as literals, a table of parameters is data; as names it would be code that makes them.
  let label: StaticString
  private let field: StaticString

  /// A parameter whose label must be written.
  public init(
    _ name: StaticString, property: StaticString, meaning: Prose, unit: Prose, range: Prose,
    default defaultValue: StaticString? = nil
  ) {
    self.init(
      name, property: property, isLabelled: true, meaning: meaning, unit: unit, range: range,
      default: defaultValue)
  }

  /// A parameter that may also stand first, without its label.
  public init(
    first name: StaticString, property: StaticString, meaning: Prose, unit: Prose,
    range: Prose, default defaultValue: StaticString? = nil
  ) {
    self.init(
      name, property: property, isLabelled: false, meaning: meaning, unit: unit, range: range,
      default: defaultValue)
  }

  private init(
    _ name: StaticString, property: StaticString, isLabelled: Bool, meaning: Prose, unit: Prose,
    range: Prose, default defaultValue: StaticString?
  ) {
    (label, field, self.isLabelled) = (name, property, isLabelled)
    (self.meaning, self.unit, self.range) = (meaning, unit, range)
    self.defaultValue = defaultValue
  }
}
