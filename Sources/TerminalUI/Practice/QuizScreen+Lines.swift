import Curriculum
import Practice

extension QuizScreen {
  /// What happens after a line.
  public mutating func receive(line: String, at moment: Moment) -> PracticeEffect {
    let text = AnswerWords.trimmed(line)
    switch stage {
    case .asking: return answer(text, moment)
    case .rating(let response): return rate(text, response, moment)
    case .told:
      goOn()
      return effect()
    case .result:
      if text.lowercased() != "r" { return leave() }
      retry()
      return effect()
    case .ended: return effect()
    }
  }

  /// What is said when no more lines come.
  public mutating func endOfInput(at moment: Moment) -> PracticeEffect {
    leave(because: "The input has ended")
  }

  private mutating func answer(_ text: String, _ moment: Moment) -> PracticeEffect {
    if text.isEmpty { return effect() }
    if shown?.accepts(text) != true {
      switch text {
      case "q", "Q": return leave()
      case "d", "D": if !isLetter(text) { return submit(.unknown, moment) }
      case "?":
        let hasMore = (shown?.question.hints.count ?? 0) > session.hintsShown
        if !hasMore { say("There is no hint.") }
        return hint()
      default: break
      }
    }
    var next = draft
    if let wanted = next.receive(line: text) {
      say("Please type \(wanted).")
      return effect()
    }
    draft = next
    if let cursor = draft.cursor, draft.fields.count > cursor + 1 {
      draft.cursor = cursor + 1
      return effect()
    }
    guard let response = draft.response(shown?.arrangement ?? []) else { return effect() }
    return submit(response, moment)
  }

  /// One letter cannot match several rows.
  private func isLetter(_ text: String) -> Bool {
    if case .pairs(let count) = draft.form { count == 1 } else { false }
  }

  private mutating func rate(
    _ text: String, _ response: Response, _ moment: Moment
  ) -> PracticeEffect {
    switch text.lowercased() {
    case "1", "guessing", "guess": return grade(response, .guessing, at: moment)
    case "2", "unsure": return grade(response, .unsure, at: moment)
    case "3", "sure": return grade(response, .sure, at: moment)
    case "": return grade(response, nil, at: moment)
    case "q": return leave()
    default:
      say("Please type 1, 2 or 3, or Enter to say nothing.")
      return effect()
    }
  }

  private mutating func say(_ text: String) {
    let writer = PageWriter(options)
    pager.add(writer.inMargin(writer.wrapped(text, .plain, writer.extent)))
  }

  /// What is asked for at the end of the lines.
  var prompt: String {
    switch stage {
    case .asking:
      let more = (shown?.question.hints.count ?? 0) > session.hintsShown ? "?: hint, " : ""
      return "\(wanted) (\(more)d: I don't know, q: leave): "
    case .rating: return "How sure are you? 1: guessing, 2: unsure, 3: sure: "
    case .told: return "Enter: "
    case .result: return "r tries again what was missed, Enter ends: "
    case .ended: return ""
    }
  }

  private var wanted: String {
    switch draft.form {
    case .one(let count): return "Your answer, 1 to \(count)"
    case .some: return "All that hold, such as 1 3"
    case .typed: return shown?.wantsNumber == true ? "Your number" : "Your answer"
    case .gaps(let count): return count == 1 ? "Your answer" : "Gap \((draft.cursor ?? 0) + 1)"
    case .order(let count): return "All \(count) numbers from first to last"
    case .pairs(let count): return "\(count) letters, one for each row"
    }
  }
}

extension ShownQuestion {
  /// Whether a text that could be a command is an answer.
  func accepts(_ text: String) -> Bool {
    switch question.answer {
    case .text(let accepted): accepted.contains(text)
    case .fill(let gaps): gaps.contains { $0.contains(text) }
    case .choice, .multiple, .numeric, .order, .match, .plot, .parametric: false
    }
  }
}
