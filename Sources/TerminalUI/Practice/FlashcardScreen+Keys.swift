import Curriculum
import Practice

extension FlashcardScreen {
  /// What happens after a key.
  public mutating func receive(_ key: Key, at moment: Moment) -> PracticeEffect {
    now = moment.time
    if case .resize(let columns, let rows) = key {
      options = options.resized(width: columns, rows: rows)
      return effect()
    }
    if key == .control("c") || key == .control("d") || key == .endOfInput { return leave() }
    if pager.isWaiting { return page(key) }
    if isTyping { return type(key) }
    if session.phase == .back, case .character(let character) = key,
      let number = character.wholeNumberValue, let grade = Grade(rawValue: number)
    {
      return self.grade(grade, at: moment)
    }
    switch key {
    case .space, .enter:
      guard session.phase == .front else { return PracticeEffect() }
      reveal()
      return effect()
    case .character("u"), .character("U"): return undo(at: moment)
    case .character("s"), .character("S"): return suspend(at: moment)
    case .character("n"), .character("N"): return reset(at: moment)
    case .character("q"), .character("Q"), .escape: return leave()
    case .character, .backspace, .tab, .up, .down, .left, .right, .pageUp, .pageDown, .home, .end,
      .control, .resize, .endOfInput, .unknown:
      return PracticeEffect()
    }
  }

  private mutating func page(_ key: Key) -> PracticeEffect {
    switch key {
    case .space, .enter, .pageDown, .down, .right: effect()
    case .character("q"), .escape: leave()
    case .character, .backspace, .tab, .up, .left, .pageUp, .home, .end, .control, .resize,
      .endOfInput, .unknown:
      PracticeEffect()
    }
  }

  /// A typed answer; Escape shows the back without one.
  private mutating func type(_ key: Key) -> PracticeEffect {
    switch key {
    case .enter:
      let text = AnswerWords.trimmed(field?.text ?? "")
      reveal(typed: text)
      return effect()
    case .escape:
      field = nil
      return effect()
    case .character, .space, .backspace, .tab, .up, .down, .left, .right, .pageUp, .pageDown,
      .home, .end, .control, .resize, .endOfInput, .unknown:
      return field?.receive(key) == true ? effect() : PracticeEffect()
    }
  }

  /// What happens after a line.
  public mutating func receive(line: String, at moment: Moment) -> PracticeEffect {
    now = moment.time
    let text = AnswerWords.trimmed(line)
    switch text {
    case "q", "Q": return leave()
    case "u", "U": return undo(at: moment)
    case "s", "S": return suspend(at: moment)
    case "n", "N": if session.hasChangedAnswer { return reset(at: moment) }
    default: break
    }
    switch session.phase {
    case .front:
      reveal(typed: isTyping ? text : nil)
      return effect()
    case .back:
      let words = ["again", "hard", "good", "easy"]
      let number = Int(text) ?? words.firstIndex(of: text.lowercased()).map { $0 + 1 }
      guard let grade = number.flatMap({ Grade(rawValue: $0) }) else {
        if !text.isEmpty { say("Please type 1, 2, 3 or 4.") }
        return effect()
      }
      return self.grade(grade, at: moment)
    case .ended: return leave()
    }
  }

  /// What is said when no more lines come.
  public mutating func endOfInput(at moment: Moment) -> PracticeEffect {
    now = moment.time
    return leave(because: "The input has ended.")
  }
}
