internal import Markdown

extension PageBuilder {
  /// A task list: `[x]` is right, a quote under an item is its feedback.
  mutating func choices(
    _ blocks: [Block], _ kind: Question.Kind, at range: SourceRange
  ) -> Question.Answer? {
    guard case .list(let list)? = blocks.first?.kind else { return nil }
    let choices = choices(list, isSingle: kind == .choice, at: place(blocks[0].range))
    return kind == .choice ? .choice(choices) : .multiple(choices)
  }

  /// A demo to read from, and a task list.
  mutating func plot(_ source: [Block], at range: SourceRange) -> Question.Answer? {
    var demo: DemoBlock?
    var read: [Question.Choice]?
    var hasDemo = false
    for block in source {
      if case .list(let list) = block.kind {
        read = choices(list, isSingle: true, at: place(block.range))
      } else {
        hasDemo = true
        if case .demo(let found)? = blocks([block]).first?.kind { demo = found }
      }
    }
    guard hasDemo, let read else {
      report.add(.noAnswer(.plot), at: range)
      return nil
    }
    return demo.map { .plot($0, read) }
  }

  private mutating func choices(
    _ list: List, isSingle: Bool, at range: SourceRange
  ) -> [Question.Choice] {
    let choices = list.items.map { choice($0) }
    let right = choices.filter(\.isRight).count
    if choices.count < 2 { report.add(.loneChoice, at: range) }
    if right == 0 {
      report.add(.noRightChoice, at: range)
    } else if isSingle, right > 1 {
      report.add(.manyRightChoices(right), at: range)
    }
    return choices
  }

  private mutating func choice(_ item: ListItem) -> Question.Choice {
    checkTask(item)
    var choice = Question.Choice(text: [], isRight: item.isChecked == true)
    nesting += 1
    defer { nesting -= 1 }
    var isOdd = item.isChecked == nil
    for (index, block) in item.blocks.enumerated() {
      if index == 0, case .paragraph(let words) = block.kind {
        choice.text = inlines(words)
      } else if case .blockQuote(let inner) = block.kind {
        choice.feedback += blocks(inner)
      } else {
        isOdd = true
      }
    }
    if isOdd {
      report.add(.oddChoice, at: place(item.range))
    } else if !choice.isRight, choice.feedback.isEmpty {
      let range = item.blocks.first.map { place($0.range) } ?? place(item.range)
      report.add(.noFeedback, at: range)
    }
    return choice
  }
}

extension Finding {
  static let loneChoice = Finding("quiz-shape", "there is only one answer to choose from")

  static let noRightChoice = Finding(
    "quiz-shape", "no answer is marked as right", notes: ["put an x in its box: `- [x] …`"])

  static func manyRightChoices(_ count: Int) -> Finding {
    Finding(
      "quiz-shape", "\(count) answers are marked as right, but only one can be chosen",
      notes: ["mark one, or make the question `kind: multiple`"])
  }

  static let oddChoice = Finding(
    "quiz-shape", "an answer to choose is `- [ ] words`, and a quote under it",
    notes: ["write one paragraph behind the box; its feedback goes into a quote: `  > …`"])

  static let noFeedback = Finding(
    "quiz-shape", "this wrong answer has no feedback",
    notes: ["name the mistake behind it in a quote under it: `  > One halving was forgotten.`"])
}
