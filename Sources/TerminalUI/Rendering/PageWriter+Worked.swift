import Curriculum

extension PageWriter {
  /// Numbered steps, each with its why; the blank ones are asked for before they are shown.
  mutating func show(_ example: WorkedExample) {
    show(example.introduction)
    let shown = max(0, example.steps.count - example.blankSteps)
    for (index, step) in example.steps.enumerated() {
      if index < shown {
        show(lines(for: step, number: index + 1))
        flushNestedGuesses()
      } else {
        parts.append(blank(step, number: index + 1))
      }
    }
  }

  private mutating func lines(for step: WorkedExample.Step, number: Int) -> [Line] {
    let mark = options.isPlain ? "Step \(number):" : "\(number)."
    return hanging([StyledText(mark, Style(.accent, .bold))], extent) { writer, room in
      writer.flow(of: step.prompt, Style(.text, .bold)).lines(width: room.text)
        + writer.solution(of: step, room)
    }
  }

  /// A step for the reader: its solution is the outcome of an open question.
  private mutating func blank(_ step: WorkedExample.Step, number: Int) -> ReadingPart {
    let range = step.prompt.first?.range ?? .fileStart
    let label = ContentInline(
      .strong([ContentInline(.text("Step \(number). "), range)]), range)
    let prediction = Prediction(question: [label] + step.prompt, answer: .open(text: ""), why: [])
    return .prediction(prediction, outcome: inMargin(solution(of: step, extent)))
  }

  private mutating func solution(of step: WorkedExample.Step, _ room: Extent) -> [Line] {
    var result = lines(for: step.solution, room)
    guard !step.why.isEmpty else { return result }
    result += barred(glyphs.quoteBar, Style(.frame), room) {
      $0.lines(for: step.why, after: "Why: ", Style(.accent, .italic), $1)
    }
    return result
  }
}
