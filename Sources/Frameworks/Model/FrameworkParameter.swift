public import Optimization

/// One parameter of a framework's call, under its own name.
public struct FrameworkParameter: Sendable {
  /// What may be given for a parameter.
  public enum Kind: Sendable, Equatable {
    /// A learning rate.
    case rate
    /// Any number.
    case number
    /// A whole number.
    case whole
    /// `True` or `False`.
    case truth
    /// One of the parameter's `choices`.
    case choice
    /// Any text.
    case text
    /// A list of numbers.
    case numbers
    /// A dictionary.
    case dictionary
    /// A list of dictionaries.
    case dictionaries
    /// A Python lambda of one number.
    case function
    /// A list of nested schedules.
    case schedules
    /// The optimizer, which is passed over.
    case optimizer
    /// What an optimizer moves, which is passed over: `model.parameters()`.
    case model
  }

  /// The keyword.
  public let name: Name
  /// What may be given.
  public let kind: Kind
  /// Whether the keyword must be written.
  public let isKeywordOnly: Bool
  /// As Python writes it; nil when required.
  public let defaultValue: StaticString?
  /// What is accepted: "> 0".
  public let range: StaticString
  /// What it is.
  public let meaning: StaticString
  /// The accepted texts of a choice.
  public let choices: [Name]

  /// A parameter; one after another they take the positional arguments.
  public init(
    _ name: Name, _ kind: Kind, default defaultValue: StaticString? = nil,
    range: StaticString = "any", choices: [Name] = [], keywordOnly isKeywordOnly: Bool = false,
    _ meaning: StaticString
  ) {
    (self.name, self.kind, self.isKeywordOnly) = (name, kind, isKeywordOnly)
    (self.defaultValue, self.range, self.meaning) = (defaultValue, range, meaning)
    self.choices = choices
  }

  /// The optimizer; `torch.StepLR(optimizer, 30)` passes it over.
  public static let optimizer = FrameworkParameter(
    "optimizer", .optimizer, default: "None", "the optimizer; its name is passed over")

  /// What an optimizer moves; `torch.Adam(model.parameters(), lr=0.01)` passes it over.
  public static let params = FrameworkParameter(
    "params", .model, default: "None", "the model's parameters; they are passed over")

  /// The optimizer's rate, which the call itself does not hold. Ours, not the framework's.
  public static let optimizerRate = FrameworkParameter(
    "lr", .rate, default: "None", range: "≥ 0", keywordOnly: true,
    "the learning rate that the optimizer was made with")

  /// Accepted as pasted; only the start of a run can be drawn.
  public static let lastEpoch = FrameworkParameter(
    "last_epoch", .whole, default: "-1", range: "-1", "-1: the run begins here")
}
