import Curriculum

/// A page at a terminal, a screenful at a time; waits at each guess. Pure: keys in, effects out.
///
/// Space shows the next screenful, Enter the next line, q ends. At a guess a number answers and Enter
/// skips; an open guess is typed. With `isPlain` there are no screenfuls, and guesses are answered by lines.
public struct ReadingScreen: Sendable {
  var options: TerminalOptions
  let content: @Sendable (TerminalOptions) -> [ReadingPart]
  var parts: [ReadingPart] = []
  /// The part that comes next.
  var nextPart = 0
  /// Lines of the current part that are to be shown.
  var queue: [Line] = []
  var queueIndex = 0
  /// The queue is a guess's outcome rather than the part itself.
  var isOutcome = false
  /// The guess whose question is being shown or waits for an answer.
  var guess: (prediction: Prediction, outcome: [Line])?
  var isAsking = false
  var guessCount = 0
  /// What has been typed as an answer to an open guess.
  var typed = ""
  var hasStatus = false
  /// Everything was shown: the page was not left before its end.
  public internal(set) var isRead = false

  /// A screen for `content`, which is asked again when the window changes.
  public init(
    options: TerminalOptions, content: @escaping @Sendable (TerminalOptions) -> [ReadingPart]
  ) {
    (self.options, self.content) = (options, content)
  }

  /// The first screenful.
  public mutating func start() -> Effect {
    parts = content(options)
    return advance(by: screenful)
  }

  /// What happens after a key.
  public mutating func receive(_ key: Key) -> Effect {
    if case .resize(let columns, let rows) = key { return resize(columns, rows) }
    if key == .endOfInput || key == .control("c") || key == .control("d") { return end() }
    return isAsking ? answer(key) : page(key)
  }

  /// What happens after a line of input; for terminals that are read plainly.
  public mutating func receive(line: String) -> Effect {
    guard let guess, isAsking else { return advance(by: screenful) }
    let text = Self.trimmed(line)
    switch guess.prediction.answer {
    case .open:
      typed = text
      return resolve(chosen: nil)
    case .choices(let choices):
      if text.isEmpty { return resolve(chosen: nil) }
      if text == "q" { return end() }
      guard let number = Int(text), choices.indices.contains(number - 1) else {
        return showing([])
      }
      return resolve(chosen: number - 1)
    }
  }

  /// Lines that fit above the status line.
  var screenful: Int { options.isPlain ? Int.max : options.rows - 1 }

  private mutating func page(_ key: Key) -> Effect {
    switch key {
    case .space, .pageDown, .character("f"), .right: advance(by: screenful)
    case .enter, .down, .character("j"): advance(by: 1)
    case .character("d"): advance(by: max(1, screenful / 2))
    case .end, .character("G"): advance(by: Int.max)
    case .character("q"), .character("Q"), .escape: end()
    case .character, .backspace, .tab, .up, .left, .pageUp, .home, .control, .unknown: Effect()
    case .resize, .endOfInput: end()
    }
  }

  private mutating func answer(_ key: Key) -> Effect {
    guard let guess else { return advance(by: screenful) }
    if key == .enter { return resolve(chosen: nil) }
    if key == .escape { return end() }
    switch guess.prediction.answer {
    case .choices(let choices):
      guard case .character(let character) = key else { return Effect() }
      if character == "q" { return end() }
      guard let number = character.wholeNumberValue, choices.indices.contains(number - 1) else {
        return Effect()
      }
      return resolve(chosen: number - 1)
    case .open(let text):
      if text.isEmpty {
        if key == .character("q") { return end() }
        return key == .space ? resolve(chosen: nil) : Effect()
      }
      return type(key)
    }
  }

  private mutating func type(_ key: Key) -> Effect {
    switch key {
    case .character(let character): typed.append(character)
    case .space: typed.append(" ")
    case .backspace: if !typed.isEmpty { typed.removeLast() }
    case .enter, .tab, .escape, .up, .down, .left, .right, .pageUp, .pageDown, .home, .end,
      .control, .resize, .endOfInput, .unknown:
      return Effect()
    }
    return showing([])
  }

  /// Shows what is said to the answer, then the outcome.
  private mutating func resolve(chosen: Int?) -> Effect {
    guard let guess else { return Effect() }
    var words = GuessWriter(options)
    let verdict =
      switch guess.prediction.answer {
      case .choices(let choices): words.verdict(on: choices, chosen: chosen)
      case .open(let text): words.verdict(onTyped: Self.trimmed(typed), answer: text)
      }
    queue = verdict + (verdict.isEmpty ? [] : [Line()]) + guess.outcome
    if !guess.outcome.isEmpty { queue.append(Line()) }
    (queueIndex, isOutcome, isAsking, self.guess, typed) = (0, true, false, nil, "")
    return advance(by: screenful)
  }

  private static func trimmed(_ text: String) -> String {
    var text = Substring(text)
    while text.first?.isWhitespace == true { text = text.dropFirst() }
    while text.last?.isWhitespace == true { text = text.dropLast() }
    return String(text)
  }
}
