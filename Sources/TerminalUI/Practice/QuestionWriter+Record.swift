import Curriculum
import Practice

extension QuestionWriter {
  /// The answer as it was given, part by part, each marked; nothing where a sentence says it all.
  mutating func record(
    _ shown: ShownQuestion, _ response: Response, _ outcome: Outcome
  ) -> [Line] {
    switch shown.question.answer {
    case .choice(let choices), .plot(_, let choices):
      return options.isPlain ? [] : chosen(shown, choices, response)
    case .parametric:
      return options.isPlain || shown.offered.isEmpty
        ? [] : chosen(shown, shown.choices, response)
    case .multiple(let choices): return ticked(shown, choices, response)
    case .numeric, .text: return []
    case .fill(let gaps): return filled(gaps, response, outcome)
    case .order(let items): return ordered(items, response, outcome)
    case .match(let pairs): return matched(pairs, response)
    }
  }

  private mutating func chosen(
    _ shown: ShownQuestion, _ choices: [Question.Choice], _ response: Response
  ) -> [Line] {
    show(
      shown.arrangement.enumerated().map { index, place in
        let isChosen = response == .choice(place)
        let isRight = choices[place].isRight
        return Row(
          pointer: "", label: "\(index + 1))", text: choices[place].text,
          isStrong: isChosen || isRight, isQuiet: !isChosen && !isRight,
          verdict: isRight ? .right : isChosen ? .wrong : nil)
      })
  }

  private mutating func ticked(
    _ shown: ShownQuestion, _ choices: [Question.Choice], _ response: Response
  ) -> [Line] {
    guard case .choices(let ticks) = response else { return [] }
    var lines: [Line] = []
    for (index, place) in shown.arrangement.enumerated() {
      let choice = choices[place]
      let isTicked = ticks.contains(place)
      let box = isTicked ? writer.glyphs.checked : writer.glyphs.unchecked
      var text = choice.text
      let isMissed = choice.isRight && !isTicked
      if isMissed { text.append(ContentInline(.text(" (belongs to it)"), .fileStart)) }
      if options.isPlain, isTicked {
        text.append(ContentInline(.text(choice.isRight ? " (right)" : " (wrong)"), .fileStart))
      }
      let verdict: Row.Verdict? =
        isTicked ? (choice.isRight ? .right : .wrong) : isMissed ? .missed : nil
      lines += show([
        Row(
          pointer: "", label: "\(index + 1)) \(box)", text: text, isStrong: isTicked,
          isQuiet: !isTicked && !isMissed, verdict: verdict)
      ])
      if isTicked, !choice.isRight, !choice.feedback.isEmpty {
        lines += feedback(choice.feedback)
      }
    }
    return lines
  }

  /// Feedback below its choice, set in.
  private mutating func feedback(_ blocks: [ContentBlock]) -> [Line] {
    let indent = options.isPlain || writer.extent.text < 30 ? 0 : 6
    guard let inner = writer.extent.inset(by: indent) else { return [] }
    let lines = writer.barred(writer.glyphs.calloutBar, Style(.wrong), inner) {
      $0.lines(for: blocks, $1)
    }
    return writer.inMargin(lines.map { $0.prefixed(by: [StyledText(spaces(indent))]) })
  }

  private mutating func filled(
    _ gaps: [[String]], _ response: Response, _ outcome: Outcome
  ) -> [Line] {
    guard case .gaps(let typed) = response, gaps.count > 1 else { return [] }
    return show(
      gaps.indices.map { gap in
        let isRight = outcome.parts.indices.contains(gap) && outcome.parts[gap]
        let said = typed.indices.contains(gap) ? String(decoding: typed[gap], as: UTF8.self) : ""
        let right = gaps[gap].first ?? ""
        let tail = isRight ? (options.isPlain ? ": right" : "") : "; it is “\(right)”"
        let text = [ContentInline(.text(said), .fileStart), ContentInline(.text(tail), .fileStart)]
        return Row(
          pointer: "", label: "\(gap + 1))", text: text, verdict: isRight ? .right : .wrong)
      })
  }

  /// The right order; what stood elsewhere is marked.
  private mutating func ordered(
    _ items: [[ContentInline]], _ response: Response, _ outcome: Outcome
  ) -> [Line] {
    guard case .order(let given) = response, given.count == items.count else { return [] }
    return show(
      items.indices.map { place in
        let isRight = outcome.parts.indices.contains(place) && outcome.parts[place]
        var text = items[place]
        if given[place] != place, let was = given.firstIndex(of: place) {
          let words = options.isPlain ? " (you had it at \(was + 1))" : "  (yours: \(was + 1))"
          text.append(ContentInline(.text(words), .fileStart))
        }
        return Row(
          pointer: "", label: "\(place + 1).", text: text, verdict: isRight ? .right : .wrong)
      })
  }

  private mutating func matched(
    _ pairs: [(left: [ContentInline], right: [ContentInline])], _ response: Response
  ) -> [Line] {
    guard case .pairs(let given) = response, given.count == pairs.count else { return [] }
    let arrow = options.isASCII ? " -> " : options.isPlain ? " goes with " : " → "
    return show(
      pairs.indices.map { row in
        let isRight = given[row] == row
        var text = pairs[row].left + [ContentInline(.text(arrow), .fileStart)] + pairs[row].right
        if !isRight, pairs.indices.contains(given[row]) {
          text.append(ContentInline(.text(", not “"), .fileStart))
          text += pairs[given[row]].right + [ContentInline(.text("”"), .fileStart)]
        }
        return Row(
          pointer: "", label: "\(row + 1))", text: text, verdict: isRight ? .right : .wrong)
      })
  }
}
