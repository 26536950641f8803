import Practice

/// A question with a key for each answer; Enter takes none of them.
public struct OfferScreen: PracticeScreen, Sendable {
  /// A key and what it does.
  public struct Choice: Sendable {
    /// Typed in either case.
    public var key: Character
    /// "take the quiz"
    public var words: String

    /// A key and what it does.
    public init(key: Character, words: String) { (self.key, self.words) = (key, words) }
  }

  private var options: TerminalOptions
  private let text: String
  private let choices: [Choice]
  private let otherwise: String
  /// The key that was pressed; nil for none of them.
  public private(set) var chosen: Character?
  /// Whether it was left with q, Escape or Ctrl-C.
  public private(set) var wasLeft = false

  /// An offer; `otherwise` is what Enter does.
  public init(
    _ text: String, _ choices: [Choice], otherwise: String, options: TerminalOptions
  ) {
    (self.text, self.choices, self.otherwise) = (text, choices, otherwise)
    self.options = options
  }

  /// The offer.
  public mutating func start(at moment: Moment) -> PracticeEffect {
    let writer = PageWriter(options)
    var effect = showing()
    effect.lines = [Line()] + writer.inMargin(writer.wrapped(text, .plain, writer.extent))
    return effect
  }

  /// What happens after a key.
  public mutating func receive(_ key: Key, at moment: Moment) -> PracticeEffect {
    switch key {
    case .character(let character):
      let typed = character.lowercased()
      if let choice = choices.first(where: { $0.key.lowercased() == typed }) {
        chosen = choice.key
        return end()
      }
      if typed == "q" { return leave() }
      return PracticeEffect()
    case .enter, .space: return end()
    case .escape, .endOfInput, .control("c"), .control("d"): return leave()
    case .resize(let columns, let rows):
      options = options.resized(width: columns, rows: rows)
      return showing()
    case .backspace, .tab, .up, .down, .left, .right, .pageUp, .pageDown, .home, .end, .control,
      .unknown:
      return PracticeEffect()
    }
  }

  /// What happens after a line.
  public mutating func receive(line: String, at moment: Moment) -> PracticeEffect {
    receive(AnswerWords.trimmed(line).first.map { Key.character($0) } ?? .enter, at: moment)
  }

  /// Nothing is taken.
  public mutating func endOfInput(at moment: Moment) -> PracticeEffect { leave() }

  private func showing() -> PracticeEffect {
    var effect = PracticeEffect()
    let pieces = choices.map { "\($0.key): \($0.words)" } + ["Enter: \(otherwise)"]
    effect.live = [StatusTexts(options: options).line(pieces)]
    return effect
  }

  private mutating func leave() -> PracticeEffect {
    wasLeft = true
    return end()
  }

  private func end() -> PracticeEffect {
    var effect = PracticeEffect()
    (effect.live, effect.hasEnded) = ([], true)
    return effect
  }
}
