internal import Markdown

extension PageBuilder {
  /// A numbered list with what is right in each gap, alternatives parted by `|`.
  mutating func fill(_ blocks: [Block], gaps: Int, at range: SourceRange) -> Question.Answer? {
    guard case .list(let list)? = blocks.first?.kind else { return nil }
    let answers = list.items.map { item in
      let paragraphs = item.blocks.compactMap { block in
        if case .paragraph(let words) = block.kind { words.plainText } else { nil }
      }
      return alternatives(paragraphs.joined(separator: " "))
    }
    for (item, answer) in zip(list.items, answers) where answer.isEmpty {
      report.add(.noAnswer(.fill), at: place(item.range))
    }
    if gaps == 0 {
      report.add(.noGap, at: range)
    } else if gaps != answers.count {
      report.add(.gapCount(gaps, answers.count), at: place(blocks[0].range))
    }
    return .fill(answers)
  }

  /// A numbered list in the right order.
  mutating func order(_ blocks: [Block]) -> Question.Answer? {
    guard case .list(let list)? = blocks.first?.kind else { return nil }
    var items: [[ContentInline]] = []
    for item in list.items {
      guard item.blocks.count == 1, case .paragraph(let words) = item.blocks[0].kind else {
        report.add(.oddItem, at: place(item.range))
        continue
      }
      items.append(inlines(words))
    }
    if items.count < 3 { report.add(.shortOrder, at: place(blocks[0].range)) }
    if let twin = items.map(\.plainText).firstDuplicate {
      report.add(.sameItems(twin), at: place(blocks[0].range))
    }
    return .order(items)
  }

  /// A table with two columns; each row is a pair.
  mutating func match(_ blocks: [Block]) -> Question.Answer? {
    guard case .table(let table)? = blocks.first?.kind else { return nil }
    guard table.header.count == 2 else {
      report.add(.tableWidth(table.header.count), at: place(blocks[0].range))
      return nil
    }
    var pairs: [(left: [ContentInline], right: [ContentInline])] = []
    for row in table.rows where row.count == 2 {
      let (left, right) = (inlines(row[0].content), inlines(row[1].content))
      if left.isEmpty || right.isEmpty { report.add(.emptyCell, at: place(row[0].range)) }
      pairs.append((left, right))
    }
    if pairs.count < 2 { report.add(.fewPairs, at: place(blocks[0].range)) }
    let twin =
      pairs.map(\.left.plainText).firstDuplicate ?? pairs.map(\.right.plainText).firstDuplicate
    if let twin { report.add(.sameItems(twin), at: place(blocks[0].range)) }
    return .match(pairs)
  }
}

extension [String] {
  /// The first text that occurs a second time.
  fileprivate var firstDuplicate: String? {
    var seen: Set<String> = []
    return first { !seen.insert($0).inserted }
  }
}

extension Finding {
  static let noGap = Finding(
    "quiz-shape", "there is no gap to fill in the prompt", notes: ["write a gap as `` `____` ``"])

  static func gapCount(_ gaps: Int, _ answers: Int) -> Finding {
    Finding(
      "quiz-shape",
      "the prompt has \(counted(gaps, "gap")), the list \(counted(answers, "answer"))",
      notes: ["one numbered item for each gap, in order"])
  }

  static let oddItem = Finding("quiz-shape", "an item to be ordered is one paragraph")

  static let shortOrder = Finding(
    "quiz-shape", "there is too little to order: give three items or more")

  static func sameItems(_ item: String) -> Finding {
    Finding("quiz-shape", "'\(item)' occurs twice, so there are two right answers")
  }

  static func tableWidth(_ columns: Int) -> Finding {
    Finding("quiz-shape", "a table to match has two columns, this one has \(columns)")
  }

  static let emptyCell = Finding("quiz-shape", "a cell of this row is empty")

  static let fewPairs = Finding("quiz-shape", "there is too little to match: give two rows or more")
}

/// `1 gap`, `2 gaps`.
func counted(_ count: Int, _ noun: String) -> String {
  "\(count) \(noun)" + (count == 1 ? "" : "s")
}
