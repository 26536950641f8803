import Curriculum

extension QuestionWriter {
  /// The answer as far as it has been made.
  mutating func answer(_ shown: ShownQuestion, _ draft: AnswerDraft) -> [Line] {
    switch draft.form {
    case .one: return choices(shown, draft)
    case .some: return choices(shown, draft)
    case .typed, .gaps: return []
    case .order: return sequence(shown, draft)
    case .pairs: return pairs(shown, draft)
    }
  }

  /// What can be chosen, for output that does not change any more.
  mutating func list(_ shown: ShownQuestion) -> [Line] {
    let draft = AnswerDraft(shown.form)
    let lines = answer(shown, draft)
    return lines.isEmpty ? [] : lines + [Line()]
  }

  private mutating func choices(_ shown: ShownQuestion, _ draft: AnswerDraft) -> [Line] {
    let choices = shown.choices
    return show(
      (0..<shown.arrangement.count).map { place in
        var mark = "\(place + 1))"
        if !draft.ticks.isEmpty {
          mark += " " + (draft.ticks[place] ? writer.glyphs.checked : writer.glyphs.unchecked)
        }
        return Row(
          pointer: draft.cursor == place ? pointer : "", label: mark,
          text: choices[shown.arrangement[place]].text, isStrong: draft.cursor == place)
      })
  }

  private mutating func sequence(_ shown: ShownQuestion, _ draft: AnswerDraft) -> [Line] {
    guard case .order(let items) = shown.question.answer else { return [] }
    return show(
      (0..<draft.sequence.count).map { row in
        let item = draft.sequence[row]
        let isHere = draft.cursor == row
        let isSet = row < draft.placed
        let sign = isHere ? draft.isLifted ? lift : pointer : isSet ? bar : ""
        return Row(
          pointer: sign, label: "\(item + 1))", text: items[shown.arrangement[item]],
          isStrong: isHere || isSet)
      })
  }

  private mutating func pairs(_ shown: ShownQuestion, _ draft: AnswerDraft) -> [Line] {
    guard case .match(let pairs) = shown.question.answer else { return [] }
    let left = (0..<pairs.count).map { row in
      var text = pairs[row].left
      if let pick = draft.picks[row] {
        let arrow = options.isASCII ? " -> " : " → "
        let letter = ContentInline(.text(AnswerForm.letter(pick)), .fileStart)
        text += [
          ContentInline(.text(arrow), .fileStart), ContentInline(.strong([letter]), .fileStart),
        ]
      }
      return Row(
        pointer: draft.cursor == row ? pointer : "", label: "\(row + 1))", text: text,
        isStrong: draft.cursor == row)
    }
    let right = (0..<pairs.count).map { side in
      Row(
        pointer: "", label: AnswerForm.letter(side) + ")",
        text: pairs[shown.arrangement[side]].right,
        isQuiet: draft.picks.contains(side))
    }
    return show(left) + [Line()] + show(right)
  }

  /// One row of an answer.
  struct Row {
    /// Where the arrows are, or another sign of one cell; "" for none.
    var pointer: String
    var label: String
    var text: [ContentInline]
    var isStrong = false
    var isQuiet = false
    /// What is said to it, when it is said.
    var verdict: Verdict?

    enum Verdict { case right, wrong, missed }
  }

  mutating func show(_ rows: [Row]) -> [Line] {
    var lines: [Line] = []
    for row in rows { lines += self.lines(for: row) }
    return writer.inMargin(lines)
  }

  private mutating func lines(for row: Row) -> [Line] {
    var marker: [StyledText] = []
    if !options.isPlain {
      let sign = row.pointer.isEmpty ? " " : row.pointer
      marker = [row.verdict.map(sign(of:)) ?? StyledText(sign + " ", Style(.accent, .bold))]
    }
    if row.label.isEmpty {
      marker = marker.map { StyledText(String($0.text.prefix(1)), $0.style) }
    } else {
      marker.append(
        StyledText(row.label, Style(row.isQuiet ? .quiet : .accent, row.isQuiet ? [] : .bold)))
    }
    let style = Style(row.isQuiet ? .quiet : .text, row.isStrong ? .bold : [])
    return writer.hanging(marker, writer.extent) { writer, room in
      writer.flow(of: row.text, style).lines(width: room.text)
    }
  }

  private func sign(of verdict: Row.Verdict) -> StyledText {
    switch verdict {
    case .right: StyledText(writer.glyphs.right, Style(.right, .bold))
    case .wrong: StyledText(writer.glyphs.wrong, Style(.wrong, .bold))
    case .missed: StyledText(options.isASCII ? "< " : "◂ ", Style(.warning, .bold))
    }
  }

  private var pointer: String { options.isASCII ? ">" : "▸" }
  private var lift: String { options.isASCII ? "=" : "↕" }
  private var bar: String { writer.glyphs.calloutBar }
}
