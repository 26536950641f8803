internal import Markdown

extension PageBuilder {
  /// Splits the page, reads its front matter with `read`, and gives the rest as a heading tree.
  private mutating func open(
    _ read: (inout YAMLFields, inout Report) -> Void
  ) -> HeadingTree {
    let frontMatter = FrontMatter.split(file.bytes)
    if var fields = fields(of: frontMatter) {
      read(&fields, &report)
      for key in ["aliases", "prerequisites", "related", "notToBeConfusedWith", "objectives"] {
        note(key, fields)
      }
      fields.finish(&report)
    }
    let body = frontMatter.fault == nil ? frontMatter.body : []
    let document = Document(parsing: body)
    for fault in document.faults {
      report.add(Finding("markdown", fault.message), at: fault.range)
    }
    return HeadingTree(document, &report)
  }

  /// Writes down where the front matter names other pages, or objectives.
  private mutating func note(_ key: String, _ fields: YAMLFields) {
    guard case .sequence(let items)? = fields.value(of: key)?.value else { return }
    for item in items {
      let node = YAMLFields(item, of: key)?.value(of: "id") ?? item
      facts.names["\(key)/\(node.text ?? "")"] = node.range
    }
  }

  /// The page as a lesson.
  mutating func lesson(id: String) -> Lesson {
    var lesson = Lesson(id: id, title: id, path: file.path)
    let tree = open { fields, report in
      lesson.title = fields.text("title", &report, isRequired: true) ?? id
      lesson.summary = fields.text("summary", &report, isRequired: true) ?? ""
      lesson.minutes = fields.integer("minutes", in: 1...600, &report) ?? 0
      if fields.node("minutes") == nil {
        report.add(.missingKey("minutes", of: "a lesson"), at: fields.place)
      }
      lesson.objectives = readObjectives(&fields, &report)
      lesson.prerequisites = fields.ids("prerequisites", &report)
    }
    objectives = lesson.objectives.map(\.id)
    lesson.introduction = blocks(tree.introduction)
    lesson.sections = sections(tree.nodes)
    return lesson
  }

  /// The page as a glossary term.
  mutating func term(id: String) -> Term {
    var term = Term(id: id, term: id, path: file.path)
    let tree = open { fields, report in
      term.term = fields.text("term", &report, isRequired: true) ?? id
      term.aliases = fields.texts("aliases", &report).compactMap(\.text)
      term.abbreviation = fields.text("abbreviation", &report)
      term.level = level(&fields, &report)
      term.tags = fields.ids("tags", &report)
      term.related = fields.ids("related", &report)
      term.notToBeConfusedWith = fields.ids("notToBeConfusedWith", &report)
    }
    var introduction = blocks(tree.introduction)
    if case .paragraph(let words)? = introduction.first?.kind {
      term.definition = words
      introduction.removeFirst()
    } else {
      report.add(.noDefinition, at: introduction.first?.range ?? .fileStart)
    }
    term.introduction = introduction
    term.sections = sections(tree.nodes)
    return term
  }

  /// The page as a list of questions that people ask.
  mutating func faqPage(id: String) -> FAQPage {
    var page = FAQPage(id: id, title: id, path: file.path, entries: [])
    let tree = open { fields, report in
      page.title = fields.text("title", &report, isRequired: true) ?? id
    }
    page.introduction = blocks(tree.introduction)
    page.entries = faqEntries(tree.nodes)
    if page.entries.isEmpty { report.add(.noQuestionsAsked, at: .fileStart) }
    return page
  }
}

private func readObjectives(
  _ fields: inout YAMLFields, _ report: inout Report
) -> [Lesson.Objective] {
  var objectives: [Lesson.Objective] = []
  for node in fields.items("objectives", &report) {
    guard var item = YAMLFields(node, of: "an objective") else {
      report.add(.notMapping("an objective"), at: node.range)
      continue
    }
    let id = item.text("id", &report, isRequired: true)
    let text = item.text("text", &report, isRequired: true)
    item.finish(&report)
    guard let id, let text else { continue }
    if !isIdentifier(id) { report.add(.badID(id), at: item.node("id")?.range ?? node.range) }
    if objectives.contains(where: { $0.id == id }) {
      report.add(.duplicateInPage(id), at: item.node("id")?.range ?? node.range)
    }
    objectives.append(Lesson.Objective(id: id, text: text))
  }
  return objectives
}

private func level(_ fields: inout YAMLFields, _ report: inout Report) -> Depth {
  guard let name = fields.text("level", &report), let node = fields.node("level") else {
    return .basic
  }
  guard let depth = Depth(name: name) else {
    report.add(.unknownDepth(name), at: node.range)
    return .basic
  }
  return depth
}

extension YAMLFields {
  /// A list of ids, tags and the like.
  fileprivate mutating func ids(_ key: String, _ report: inout Report) -> [String] {
    texts(key, &report).compactMap(\.text)
  }
}

extension Finding {
  static let noDefinition = Finding(
    "missing-definition", "this term has no definition",
    notes: ["begin the entry with one paragraph that a newcomer can use"])

  static let noQuestionsAsked = Finding(
    "empty-page", "there is no question on this page", notes: ["each `##` heading is a question"])
}
