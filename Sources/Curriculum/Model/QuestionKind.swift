extension Question {
  /// The kinds of question, as the attribute `kind` names them.
  public enum Kind: String, Sendable, CaseIterable {
    case choice, multiple, numeric, text, fill, order, match, plot, parametric
  }

  /// The kind of this question.
  public var kind: Kind {
    switch answer {
    case .choice: .choice
    case .multiple: .multiple
    case .numeric: .numeric
    case .text: .text
    case .fill: .fill
    case .order: .order
    case .match: .match
    case .plot: .plot
    case .parametric: .parametric
    }
  }
}
