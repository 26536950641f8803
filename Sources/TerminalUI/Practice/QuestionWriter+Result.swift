import Curriculum
import Optimization
import Practice

extension QuestionWriter {
  /// The title, and what to know before the first question.
  mutating func opening(of screen: QuizScreen) -> [Line] {
    let count = screen.session.remaining + (screen.session.current == nil ? 0 : 1)
    writer.showTitle(screen.book.title)
    let words =
      screen.session.options.isPretest
      ? "Guess before you read. Nothing here counts; guessing helped readers to remember even when "
        + "they guessed wrong (Richland, Kornell & Kao 2009)."
      : (count == 1 ? "1 question. " : "\(count) questions. ")
        + "Every answer is kept as soon as you have given it."
    writer.show(writer.wrapped(words, .quiet, writer.extent))
    return takeParts()
  }

  /// What was written to pages, as lines.
  mutating func takeParts() -> [Line] {
    let lines = writer.parts.flatMap { part -> [Line] in
      switch part {
      case .lines(let lines): lines
      case .prediction, .endOfSection: []
      }
    }
    writer.parts = []
    return lines.trimmed + (options.isPlain ? [Line()] : [])
  }

  /// What is said to somebody who leaves before the end.
  mutating func leaving(_ session: QuizSession, total: Int, _ reason: String) -> [Line] {
    let result = session.result
    let kept =
      switch result.asked {
      case 0: "nothing was answered, so there is nothing to keep"
      case 1: "1 of \(total) questions is answered, and the answer is kept"
      default: "\(result.asked) of \(total) questions are answered, and the answers are kept"
      }
    let text = reason.isEmpty ? ShownQuestion.sentence(kept) : reason + ": " + kept + "."
    return [Line()] + writer.inMargin(writer.wrapped(text, .plain, writer.extent))
  }

  /// Score, objectives, what was missed, how sure it was, and what comes of it.
  mutating func result(of session: QuizSession, book: QuizBook) -> [Line] {
    let result = session.result
    guard result.asked > 0 else {
      return writer.inMargin(
        writer.wrapped("There was no question to ask.", .plain, writer.extent))
    }
    var lines = heading("Result", "")
    lines += writer.inMargin(score(result)) + [Line()]
    lines += objectives(result, book)
    lines += missed(session, result, book)
    lines += writer.inMargin(calibration(result))
    if !session.options.isPretest { lines += writer.inMargin(cards(result)) }
    return lines
  }

  private mutating func score(_ result: QuizResult) -> [Line] {
    let words = "\(result.right) of \(result.asked) right"
    var text = writer.flow
    let bar = bar(result.score / Double(max(result.asked, 1)))
    for run in bar.runs { text.add(run.text, run.style) }
    if !bar.runs.isEmpty { text.add("  ") }
    text.add(words, Style(.text, .bold))
    let part = result.score - Double(result.right)
    if part > 0.005 {
      text.add(
        ", and \(DecimalText.significant(part, digits: 2)) more for what was right in part", .quiet)
    }
    return text.lines(width: writer.extent.text)
  }

  /// A bar of twenty cells; none where nothing is drawn.
  func bar(_ share: Double) -> Line {
    if options.isPlain || writer.extent.text < 40 { return Line() }
    let full = Int((min(max(share, 0), 1) * 20).rounded())
    let glyph = options.isASCII ? "#" : "━"
    return Line(
      [
        StyledText(String(repeating: glyph, count: full), Style(.right)),
        StyledText(
          String(repeating: options.isASCII ? "." : "─", count: 20 - full), Style(.frame)),
      ].filter { !$0.text.isEmpty })
  }

  private mutating func objectives(_ result: QuizResult, _ book: QuizBook) -> [Line] {
    let known = result.objectives.filter { !$0.objective.bytes.isEmpty }
    guard !known.isEmpty else { return [] }
    let done = known.filter { $0.right == $0.asked }
    let open = known.filter { $0.right < $0.asked }
    var lines: [Line] = []
    if !done.isEmpty {
      lines += label("You can", .right)
      lines += show(done.map { row(of: $0, book, .right) }) + [Line()]
    }
    if !open.isEmpty {
      lines += label("Not yet", .warning)
      for objective in open {
        lines += show([row(of: objective, book, .wrong)]) + whereToRead(objective, book)
      }
      lines.append(Line())
    }
    return lines
  }

  private func row(
    of objective: QuizResult.Objective, _ book: QuizBook, _ verdict: Row.Verdict
  ) -> Row {
    let words = book.objective(objective.objective, of: objective.lesson)
    let share = objective.asked == 1 ? "" : " (\(objective.right) of \(objective.asked))"
    return Row(
      pointer: "", label: options.isPlain ? "-" : "",
      text: [ContentInline(.text(words + share), .fileStart)], verdict: verdict)
  }

  private mutating func whereToRead(
    _ objective: QuizResult.Objective, _ book: QuizBook
  ) -> [Line] {
    guard let lesson = book.lesson(objective.lesson) else { return [] }
    var text = writer.measured("read again: ", .quiet)
    if let section = book.section(toReadFor: objective) {
      text.add("“" + section + "” in ", .quiet)
    }
    text.add("lrlearn lesson \(lesson.id)", Style(.code))
    return writer.inMargin(writer.set(text, in: options.isPlain ? 0 : 2))
  }

  func label(_ text: String, _ role: Style.Role) -> [Line] {
    let shown = options.isPlain ? text + ":" : text
    return writer.inMargin(writer.wrapped(shown, Style(role, .bold), writer.extent))
  }

  /// What was missed, what the learner was sure of first.
  private mutating func missed(
    _ session: QuizSession, _ result: QuizResult, _ book: QuizBook
  ) -> [Line] {
    let missed = result.missed.compactMap { place in
      session.answered.indices.contains(place) ? session.answered[place] : nil
    }
    let sure = missed.filter { $0.confidence == .sure }
    let others = missed.filter { $0.confidence != .sure }
    var lines: [Line] = []
    for (title, role, group) in [
      ("Sure, but wrong", Style.Role.caution, sure), ("Missed", .wrong, others),
    ] where !group.isEmpty {
      lines += label(title, role)
      for answered in group { lines += told(answered, book) }
      lines.append(Line())
    }
    return lines
  }

  private mutating func told(_ answered: QuizSession.Answered, _ book: QuizBook) -> [Line] {
    guard let question = book.question(answered.question.item.id) else { return [] }
    let shown = ShownQuestion(question, answered.question)
    let title = question.title(with: shown.values)
    let words = AnswerWords(shown, ascii: options.isASCII)
    var text = writer.flow
    add(words.wrongRemark(answered.response, answered.outcome), to: &text)
    let row = Row(
      pointer: "", label: options.isPlain ? "-" : "", text: title, isStrong: true, verdict: .wrong)
    return show([row]) + writer.inMargin(writer.set(text, in: options.isPlain ? 0 : 2))
  }

  /// How sure the learner was, and how right that was.
  func calibration(_ result: QuizResult) -> [Line] {
    let words = CalibrationWords.sentence(result.calibration)
    return words.isEmpty ? [] : writer.wrapped(words, .plain, writer.extent) + [Line()]
  }

  private func cards(_ result: QuizResult) -> [Line] {
    guard !result.missed.isEmpty else { return [] }
    let count = result.missed.count
    let words =
      count == 1
      ? "1 missed question is now a card, first due tomorrow."
      : "\(count) missed questions are now cards, first due tomorrow."
    return writer.wrapped(words, .plain, writer.extent) + [Line()]
  }
}
