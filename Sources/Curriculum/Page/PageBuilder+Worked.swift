internal import Markdown

extension PageBuilder {
  /// An introduction, then one numbered list of steps.
  mutating func worked(_ node: HeadingNode) -> WorkedExample {
    var example = WorkedExample(steps: [])
    var isFound = false
    for block in node.blocks {
      switch block.kind {
      case .list(let list) where list.start != nil && !isFound:
        isFound = true
        example.steps = list.items.map { step($0) }
      case .paragraph, .heading, .blockQuote, .list, .code, .html, .thematicBreak, .table,
        .footnoteDefinition:
        let isNote = if case .footnoteDefinition = block.kind { true } else { false }
        if isFound, !isNote { report.add(.afterSteps, at: place(block.range)) }
        example.introduction += blocks([block])
      }
    }
    if !isFound { report.add(.noSteps, at: node.range) }
    if let blank = node.attributes.entry(.blank) {
      let count = Int(blank.value) ?? -1
      if !(0...example.steps.count).contains(count) {
        report.add(.badBlank(example.steps.count), at: blank.range)
      }
      example.blankSteps = min(max(count, 0), example.steps.count)
    }
    return example
  }

  /// The first paragraph is the prompt, a quote the why, the rest the solution.
  private mutating func step(_ item: ListItem) -> WorkedExample.Step {
    var step = WorkedExample.Step(prompt: [], solution: [], why: [])
    nesting += 1
    defer { nesting -= 1 }
    for (index, block) in item.blocks.enumerated() {
      switch block.kind {
      case .paragraph(let words) where index == 0: step.prompt = inlines(words)
      case .blockQuote(let inner) where CalloutMark(inner) == nil: step.why += blocks(inner)
      case .paragraph, .heading, .blockQuote, .list, .code, .html, .thematicBreak, .table,
        .footnoteDefinition:
        step.solution += blocks([block])
      }
    }
    if step.prompt.isEmpty { report.add(.stepWithoutPrompt, at: place(item.range)) }
    if step.why.isEmpty { report.add(.stepWithoutWhy, at: place(item.range)) }
    return step
  }
}

extension Finding {
  static let noSteps = Finding(
    "worked-shape", "this worked example has no steps",
    notes: ["write the steps as a numbered list"])

  static let afterSteps = Finding(
    "worked-shape", "something stands behind the steps of this worked example",
    notes: ["a worked section is an introduction and one numbered list"])

  static let stepWithoutPrompt = Finding(
    "worked-shape", "this step does not say what is to be done",
    notes: ["begin it with a paragraph"])

  static let stepWithoutWhy = Finding(
    "worked-shape", "this step has no why",
    notes: ["end it with a quote that gives the reason: `> …`"])

  static func badBlank(_ steps: Int) -> Finding {
    Finding("bad-attribute", "'blank' counts steps: 0 to \(steps) here")
  }
}
