internal import Markdown

extension PageBuilder {
  /// Each heading is a question; deeper headings belong to its answer.
  mutating func faqEntries(_ nodes: [HeadingNode]) -> [FAQEntry] {
    var entries: [FAQEntry] = []
    for node in nodes {
      checkAttributes(of: node, allowed: [.id])
      let question = title(of: node)
      let id = requiredID(of: node, "this question")
      if let id {
        let range = node.attributes.entry(.id)?.range ?? node.range
        declareAnchor(id, at: range)
        facts.faqEntries.append(PageFacts.Declaration(id: id, range: range))
      }
      let answer = answer(of: node)
      if answer.isEmpty { report.add(.emptyAnswer, at: node.range) }
      entries.append(
        FAQEntry(
          id: id ?? automaticAnchor(question), question: question, answer: answer,
          range: node.range))
    }
    return entries
  }

  /// What stands under a heading, deeper headings as blocks.
  private mutating func answer(of node: HeadingNode) -> [ContentBlock] {
    var output = blocks(node.blocks)
    for child in node.children {
      checkAttributes(of: child, allowed: [.id])
      let title = self.title(of: child)
      let heading = ContentBlock.Kind.heading(
        level: child.level, id: anchor(of: child, title: title), title)
      output.append(ContentBlock(heading, child.range))
      output += answer(of: child)
    }
    return output
  }
}

extension Finding {
  static let emptyAnswer = Finding("empty-answer", "this question has no answer")
}
