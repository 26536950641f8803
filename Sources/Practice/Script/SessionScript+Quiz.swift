import Optimization

extension SessionScript {
  mutating func begin(quiz words: inout ScriptWords) -> Bool {
    guard let seed = words.whole() else { return false }
    let count = words.next()
    var options = QuizOptions(
      count: count == "all" ? nil : ScriptWords.integer(count.bytes), seed: seed)
    while let word = words.nextIfAny() {
      switch word {
      case "pretest": options.isPretest = true
      case "mixed": options.isMixed = true
      case "alone": options.usesHistory = false
      default: return false
      }
    }
    quiz = QuizSession(items, options: options, history: history)
    (items, isReviewing) = ([], false)
    writeQuiz()
    return true
  }

  mutating func goOn(quiz words: ScriptWords) -> Bool {
    var words = words
    guard var session = quiz else { return false }
    switch words.first {
    case "hint":
      let hint = session.hint()
      write("hint", hint.map { [$0] } ?? [])
    case "next": session.next()
    case "leave": session.leave()
    case "retry":
      guard let retry = session.retryOfMissed() else {
        write("nothing missed")
        return true
      }
      session = retry
    default:
      let confidence = words.confidence()
      guard let response = words.response() else { return false }
      let event = session.answer(response, confidence: confidence)
      if let event { keep(LogEntry(id: nextID(), at: now, event: event)) }
    }
    quiz = session
    writeQuiz()
    return true
  }

  private mutating func writeQuiz() {
    guard let quiz else { return }
    switch quiz.phase {
    case .asking:
      guard let asked = quiz.current else { return }
      write("asking", name: asked.item.id, [quiz.remaining])
      if !asked.arrangement.isEmpty { write("shown", asked.arrangement) }
      for pair in asked.values.values {
        var value: [UInt8] = []
        DecimalText.appendShortest(pair.value, to: &value)
        write("with", name: pair.name, texts: [value])
      }
      if !asked.offered.isEmpty { write("offered", texts: asked.offeredTexts) }
    case .answered(let outcome):
      write("answered", numbers: [outcome.score])
      if let number = quiz.current?.answerNumber, !number.isEmpty {
        write("right", texts: [number])
      }
      if let mistake = outcome.mistake { write("mistake", [mistake]) }
      if !outcome.parts.isEmpty { write("parts", outcome.parts.map { $0 ? 1 : 0 }) }
      switch outcome.slip {
      case .unit: write("slip unit")
      case .spelling: write("slip spelling")
      case .notANumber: write("slip no-number")
      case nil: break
      }
    case .ended: writeResult(quiz.result, of: quiz)
    }
  }

  private mutating func writeResult(_ result: QuizResult, of quiz: QuizSession) {
    write("ended", numbers: [Double(result.asked), Double(result.right), result.score])
    for objective in result.objectives {
      write("objective", name: objective.objective, [objective.right, objective.asked])
    }
    for place in result.missed { write("missed", name: quiz.answered[place].question.item.id) }
    for level in result.calibration {
      write("confidence", [level.confidence.rawValue, level.right, level.asked])
    }
  }
}
