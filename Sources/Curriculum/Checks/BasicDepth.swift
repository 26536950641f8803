internal import Markdown

extension CourseLoad {
  /// What a newcomer reads of a lesson: at most 500 words and one formula.
  ///
  /// Quizzes, cards and FAQs are not counted: they are used, not read through.
  mutating func checkBasicDepth() {
    for page in lessons {
      var count = ReadingCount()
      count.add(page.value.introduction)
      for section in page.value.sections.flattened(upTo: .basic) { count.add(section) }
      let range = page.value.sections.first?.range ?? .fileStart
      if count.words > 500 { add(.longBasics(count.words), at: range, in: page.file) }
      if count.formulas > 1 { add(.formulasInBasics(count.formulas), at: range, in: page.file) }
    }
  }
}

/// Words and formulas of what is read through.
private struct ReadingCount {
  private(set) var words = 0
  private(set) var formulas = 0

  mutating func add(_ section: Section) {
    words += section.title.plainText.wordCount
    switch section.body {
    case .prose(let blocks), .mnemonic(let blocks): add(blocks)
    case .dialogue(let turns): for turn in turns { add(turn.blocks) }
    case .analogy(let analogy): add(analogy.picture + analogy.limits)
    case .worked(let example):
      add(example.introduction)
      for step in example.steps {
        words += step.prompt.plainText.wordCount
        add(step.solution + step.why)
      }
    case .quiz, .cards, .faq: break
    }
  }

  mutating func add(_ blocks: [ContentBlock]) {
    for block in blocks {
      switch block.kind {
      case .math: formulas += 1
      case .quote(let inner): add(inner)
      case .callout(let callout): add(callout.blocks)
      case .list(let list): for item in list.items { add(item.blocks) }
      case .paragraph, .heading, .code, .thematicBreak, .table, .demo, .prediction, .frameworks,
        .footnote:
        words += block.plainText.wordCount
      }
    }
  }
}

extension String {
  fileprivate var wordCount: Int {
    utf8.split { $0 == 32 || (9...13).contains($0) }.count
  }
}

extension Finding {
  static func longBasics(_ words: Int) -> Finding {
    Finding(
      "long-basics", "the basic depth of this lesson has \(words) words",
      notes: ["500 are enough; mark the rest `depth: standard`"], severity: .warning)
  }

  static func formulasInBasics(_ count: Int) -> Finding {
    Finding(
      "long-basics", "the basic depth of this lesson has \(count) formulas",
      notes: ["one is enough; mark the rest `depth: standard`"], severity: .warning)
  }
}
