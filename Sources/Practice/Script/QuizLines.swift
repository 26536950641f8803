import Optimization

/// The lines of a script that are about a quiz.
struct QuizLines {
  var quiz: QuizSession?

  /// Does what the line says; nil when it is about something else.
  ///
  /// - Parameter choose: which questions a quiz asks; nil where it cannot be asked here.
  mutating func apply(
    _ word: Name, _ words: inout ScriptWords, _ state: inout ScriptState,
    choose: (ScriptState, QuizOptions) -> [QuizItem]?
  ) -> Bool? {
    switch word {
    case "question": return words.question().map { state.items.append($0) } != nil
    case "quiz": return begin(&words, &state, choose: choose)
    case "hint", "next", "retry", "answer", "leave": return goOn(word, &words, &state)
    default: return nil
    }
  }

  private mutating func begin(
    _ words: inout ScriptWords, _ state: inout ScriptState,
    choose: (ScriptState, QuizOptions) -> [QuizItem]?
  ) -> Bool {
    guard let seed = words.whole() else { return false }
    let count = words.next()
    var options = QuizOptions(
      count: count == "all" ? nil : ScriptWords.integer(count.bytes[...]), seed: seed)
    while let word = words.nextIfAny() {
      switch word {
      case "pretest": options.isPretest = true
      case "mixed": options.isMixed = true
      case "alone": options.usesHistory = false
      default: return false
      }
    }
    guard let chosen = choose(state, options) else { return false }
    quiz = QuizSession(asking: chosen, options: options)
    state.items = []
    write(to: &state)
    return true
  }

  mutating func goOn(_ word: Name, _ words: inout ScriptWords, _ state: inout ScriptState) -> Bool {
    guard var session = quiz else { return false }
    switch word {
    case "hint":
      let hint = session.hint()
      state.write("hint", hint.map { [$0] } ?? [])
    case "next": session.next()
    case "leave": session.leave()
    case "retry":
      guard let retry = session.retryOfMissed() else {
        state.write("nothing missed")
        return true
      }
      session = retry
    default:
      let confidence = words.confidence()
      guard let response = words.response() else { return false }
      if let event = session.answer(response, confidence: confidence) { state.keep(event) }
    }
    quiz = session
    write(to: &state)
    return true
  }

  private func write(to state: inout ScriptState) {
    guard let quiz else { return }
    switch quiz.phase {
    case .asking:
      if let asked = quiz.current { write(asked, remaining: quiz.remaining, to: &state) }
    case .answered(let outcome):
      state.write("answered", numbers: [outcome.score])
      if let number = quiz.current?.answerNumber, !number.isEmpty {
        state.write("right", texts: [number])
      }
      if let mistake = outcome.mistake { state.write("mistake", [mistake]) }
      if !outcome.parts.isEmpty { state.write("parts", outcome.parts.map { $0 ? 1 : 0 }) }
      switch outcome.slip {
      case .unit: state.write("slip unit")
      case .spelling: state.write("slip spelling")
      case .notANumber: state.write("slip no-number")
      case nil: break
      }
    case .ended: write(quiz.result, of: quiz, to: &state)
    }
  }

  private func write(_ asked: AskedQuestion, remaining: Int, to state: inout ScriptState) {
    state.write("asking", name: asked.item.id, [remaining])
    if !asked.arrangement.isEmpty { state.write("shown", asked.arrangement) }
    for pair in asked.values.values {
      var value: [UInt8] = []
      DecimalText.appendShortest(pair.value, to: &value)
      state.write("with", name: pair.name, texts: [value])
    }
    if !asked.offered.isEmpty { state.write("offered", texts: asked.offeredTexts) }
  }

  private func write(_ result: QuizResult, of quiz: QuizSession, to state: inout ScriptState) {
    state.write("ended", numbers: [Double(result.asked), Double(result.right), result.score])
    for objective in result.objectives {
      state.write("objective", name: objective.objective, [objective.right, objective.asked])
    }
    for place in result.missed {
      state.write("missed", name: quiz.answered[place].question.item.id)
    }
    for level in result.calibration {
      state.write("confidence", [level.confidence.rawValue, level.right, level.asked])
    }
  }
}
