import Practice

extension FlashcardScreen {
  /// What stands below the lines, and where the cursor is.
  var live: (lines: [Line], caret: PracticeEffect.Caret?) {
    if usesLines { return ([Line(prompt)], nil) }
    let room = max(options.rows - 1, 1)
    let width = options.width - 1
    switch session.phase {
    case .front:
      guard isTyping, let field else { return ([status], nil) }
      let margin = StyledText(spaces(PageWriter(options).margin))
      let sign = StyledText(options.isASCII ? "> " : "› ", Style(.accent, .bold))
      let typed = field.line(after: [margin, sign], room: width - 1, ascii: options.isASCII)
      let lines = [typed.line.clipped(to: width), Line(), status].prefix(room)
      return (Array(lines), PracticeEffect.Caret(row: 0, column: typed.caret))
    case .back:
      let lines = grades + [Line(), status]
      return (lines.suffix(room).map { $0.clipped(to: width) }, nil)
    case .ended: return ([], nil)
    }
  }

  /// The four grades with the time until the card comes again.
  private var grades: [Line] {
    var writer = CardWriter(options)
    return writer.grades(session.intervals(at: now))
  }

  private var status: Line {
    let texts = StatusTexts(options: options)
    if isTyping { return texts.line(["type what you remember, then Enter", "Esc: do not type"]) }
    let undo = session.canUndo ? ["u: undo"] : []
    let anew = session.hasChangedAnswer ? ["n: new again"] : []
    switch session.phase {
    case .front:
      return texts.line(["space: show the answer"] + anew + undo + ["s: suspend", "q: leave"])
    case .back:
      let range = options.isASCII ? "1-4" : "1–4"
      return texts.line(
        ["\(range): how well you knew it"] + anew + undo + ["s: suspend", "q: leave"])
    case .ended: return Line()
    }
  }

  private var prompt: String {
    let undo = session.canUndo ? ", u: undo" : ""
    let anew = session.hasChangedAnswer ? ", n: new again" : ""
    switch session.phase {
    case .front:
      return (isTyping ? "Your answer" : "Enter shows the answer")
        + " (s: suspend\(anew)\(undo), q: leave): "
    case .back:
      let intervals = session.intervals(at: now).map { IntervalWords.text($0) }
      let parts = zip(CardWriter.gradeNames, intervals).enumerated().map {
        "\($0 + 1) \($1.0), in \($1.1)"
      }
      return parts.joined(separator: "; ") + ": "
    case .ended: return ""
    }
  }
}
