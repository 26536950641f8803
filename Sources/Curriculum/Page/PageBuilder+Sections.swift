internal import Markdown

extension PageBuilder {
  /// The sections of a page, or those below a heading whose depth is `inherited`.
  mutating func sections(_ nodes: [HeadingNode], inherited: Depth = .basic) -> [Section] {
    var sections: [Section] = []
    for node in nodes { sections.append(section(node, inherited: inherited)) }
    return sections
  }

  private mutating func section(_ node: HeadingNode, inherited: Depth) -> Section {
    let title = self.title(of: node)
    let id = anchor(of: node, title: title)
    let depth = self.depth(of: node, inherited: inherited)
    let role = self.role(of: node)
    checkAttributes(of: node, allowed: allowedAttributes(for: role))
    let body = self.body(node, role)
    let ownsChildren = role == .quiz || role == .cards || role == .faq
    let below = ownsChildren ? [] : sections(node.children, inherited: depth)
    return Section(
      id: id, level: node.level, title: title, depth: depth, body: body, subsections: below,
      range: node.range)
  }

  /// A heading's words.
  mutating func title(of node: HeadingNode) -> [ContentInline] {
    let title = inlines(node.title)
    if title.plainText.trimmed.isEmpty { report.add(.emptyHeading, at: node.range) }
    return title
  }

  private mutating func depth(of node: HeadingNode, inherited: Depth) -> Depth {
    guard let entry = node.attributes.entry(.depth) else { return inherited }
    guard let depth = Depth(name: entry.value) else {
      report.add(.unknownDepth(entry.value), at: entry.range)
      return inherited
    }
    if depth < inherited { report.add(.shallowDepth(depth, inherited), at: entry.range) }
    return max(depth, inherited)
  }

  private mutating func role(of node: HeadingNode) -> AttributeComment.Key? {
    let roles = node.attributes.entries.filter { AttributeComment.roles.contains($0.key) }
    for extra in roles.dropFirst() {
      report.add(.twoRoles(roles[0].key.rawValue, extra.key.rawValue), at: extra.range)
    }
    return roles.first?.key
  }

  private func allowedAttributes(for role: AttributeComment.Key?) -> [AttributeComment.Key] {
    [.id, .depth] + AttributeComment.roles + (role == .worked ? [.blank] : [])
  }

  private mutating func body(_ node: HeadingNode, _ role: AttributeComment.Key?) -> Section.Body {
    switch role {
    case .quiz:
      let introduction = blocks(node.blocks)
      return .quiz(introduction: introduction, questions(of: node))
    case .cards:
      let introduction = blocks(node.blocks)
      return .cards(introduction: introduction, cards(of: node))
    case .faq:
      let introduction = blocks(node.blocks)
      return .faq(introduction: introduction, faqEntries(node.children))
    case .dialogue: return .dialogue(dialogue(node))
    case .analogy: return .analogy(analogy(node))
    case .mnemonic: return .mnemonic(blocks(node.blocks))
    case .worked: return .worked(worked(node))
    case .id, .depth, .kind, .blank, .reversed, .objective, .mix, nil:
      return .prose(blocks(node.blocks))
    }
  }
}

extension AttributeComment {
  /// The attributes that say what a section is made of; at most one each.
  static let roles: [Key] = [.quiz, .cards, .faq, .dialogue, .analogy, .mnemonic, .worked]
}

extension Finding {
  static let emptyHeading = Finding("empty-heading", "this heading has no words")

  static func unknownDepth(_ name: String) -> Finding {
    let names = Depth.allCases.map(\.name)
    return Finding(
      "unknown-depth", "there is no depth '\(name)'", notes: [accepted(names, "depths")],
      replacement: nearestNames(to: name, among: names).first)
  }

  static func shallowDepth(_ depth: Depth, _ parent: Depth) -> Finding {
    Finding(
      "shallow-depth", "this part is \(depth.name), but the part around it is \(parent.name)",
      notes: ["a reader who hides the outer part never meets the inner one"])
  }

  static func twoRoles(_ first: String, _ second: String) -> Finding {
    Finding("bad-attribute", "a section is either '\(first)' or '\(second)', not both")
  }
}
