import Curriculum
import Practice

extension QuizScreen {
  /// What stands below the lines, and where the cursor is.
  var live: (lines: [Line], caret: PracticeEffect.Caret?) {
    if usesLines { return ([Line(prompt)], nil) }
    let full = fullLive
    let room = max(options.rows - 1, 1)
    guard full.lines.count > room else { return full }
    // What is typed matters more than the keys.
    let row = full.caret?.row ?? full.lines.count - 1
    let start = min(max(row + 1 - room, 0), full.lines.count - room)
    return (
      Array(full.lines[start..<start + room]),
      full.caret.map { PracticeEffect.Caret(row: $0.row - start, column: $0.column) }
    )
  }

  /// Everything that can be shown below the lines: the answer so far and the keys.
  var fullLive: (lines: [Line], caret: PracticeEffect.Caret?) {
    var lines: [Line] = []
    var caret: PracticeEffect.Caret?
    switch stage {
    case .asking:
      (lines, caret) = draft.fields.isEmpty ? (answerLines, nil) : typedLines
      lines.append(status)
    case .rating:
      lines = answerLines + [Line("How sure are you?", Style(.accent, .bold)).prefixed(by: margin)]
      lines.append(status)
    case .told, .result, .ended: lines = [status]
    }
    return (lines.map { $0.clipped(to: options.width - 1) }, caret)
  }

  private var margin: [StyledText] {
    let cells = PageWriter(options).margin
    return cells == 0 ? [] : [StyledText(spaces(cells))]
  }

  private var answerLines: [Line] {
    guard let shown, !isCompact else { return [] }
    var writer = QuestionWriter(options)
    let lines = draft.fields.isEmpty ? writer.answer(shown, draft) : typedLines.lines
    return lines.isEmpty || lines.last?.isBlank == true ? lines : lines + [Line()]
  }

  /// What is typed, a line for each gap.
  private var typedLines: (lines: [Line], caret: PracticeEffect.Caret?) {
    var lines: [Line] = []
    var caret: PracticeEffect.Caret?
    let sign = options.isASCII ? ">" : "›"
    for (index, field) in draft.fields.enumerated() {
      let isHere = draft.cursor == index
      let number = draft.fields.count > 1 ? "\(index + 1)) " : ""
      let label = [
        StyledText((isHere ? sign : " ") + " " + number, Style(isHere ? .accent : .quiet, .bold))
      ]
      let typed = field.line(
        after: margin + label, room: options.width - 2, ascii: options.isASCII)
      let isBlank = field.isEmpty && !isHere
      lines.append(isBlank ? Line(typed.line.runs + [StyledText("____", .quiet)]) : typed.line)
      if isHere { caret = PracticeEffect.Caret(row: index, column: typed.caret) }
    }
    return (lines + [Line()], caret)
  }

  /// The answer so far where the choices stand above and cannot show it; nil when there is none.
  private var compact: Line? {
    let text: String
    switch draft.form {
    case .one: text = draft.cursor.map { "\($0 + 1)" } ?? ""
    case .some:
      text = draft.ticks.indices.filter { draft.ticks[$0] }.map { "\($0 + 1)" }
        .joined(separator: " ")
    case .order: text = draft.sequence.map { "\($0 + 1)" }.joined(separator: " ")
    case .pairs:
      text = draft.picks.map { $0.map { AnswerForm.letter($0) } ?? "." }.joined(separator: " ")
    case .typed, .gaps: text = ""
    }
    return text.isEmpty ? nil : Line(text)
  }

  private var status: Line {
    let texts = StatusTexts(options: options)
    if showsMenu {
      return texts.line(["d: I don't know", "q: leave", "?: hint", "Esc: back"])
    }
    switch stage {
    case .asking: return texts.line(asking(texts))
    case .rating: return texts.line(["1: guessing", "2: unsure", "3: sure", "Esc: back"])
    case .told:
      let next = session.remaining == 0 ? "Enter: result" : "Enter: next question"
      return texts.line([next, "q: leave"])
    case .result:
      let missed = session.result.missed.count
      return texts.line([
        missed == 1 ? "r: try the missed one again" : "r: try the \(missed) missed again",
        "Enter: done",
      ])
    case .ended: return Line()
    }
  }

  /// What can be done while an answer is made; where the choices stand above, the answer so far first.
  private func asking(_ texts: StatusTexts) -> [String] {
    let hint = (shown?.question.hints.count ?? 0) > session.hintsShown ? ["?: hint"] : []
    let state = isCompact ? compact.map { [$0.text] } ?? [] : []
    switch draft.form {
    case .one, .some, .order:
      return state + choosing(texts) + hint + ["d: don't know", "q: leave"]
    case .typed: return ["type, then Enter", "Esc: more"] + hint
    case .gaps(let count):
      return (count > 1 ? ["type, Enter: next gap"] : ["type, then Enter"]) + ["Esc: more"] + hint
    case .pairs(let count):
      let letters = "a" + (options.isASCII ? "-" : "–") + AnswerForm.letter(count - 1)
      let enter = draft.picks.contains(nil) ? [] : ["Enter: answer"]
      let row = "\(letters): for \((draft.cursor ?? 0) + 1)"
      return state + enter + [row, "\(texts.arrows): row", "Esc: more"] + hint
    }
  }

  private func choosing(_ texts: StatusTexts) -> [String] {
    switch draft.form {
    case .one(let count):
      let keys = texts.range(count) + " or " + texts.arrows
      return draft.cursor == nil ? [keys + ": answer"] : ["Enter: answer", keys + ": another"]
    case .some(let count):
      let enter = draft.ticks.contains(true) ? ["Enter: answer"] : []
      return enter + [texts.range(count) + ": all that hold"]
    case .order(let count):
      let arrows =
        draft.isLifted
        ? ["\(texts.arrows): move", "space: put down"] : ["\(texts.arrows), space: lift"]
      return ["\(texts.range(count)): what comes next"] + arrows + ["Enter: answer"]
    case .typed, .gaps, .pairs: return []
    }
  }
}
