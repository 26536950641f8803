internal import Markdown

extension PageBuilder {
  /// Reports an id that cannot stand in a URL, a command and a link as it is.
  mutating func checkIdentifier(_ id: String, at range: SourceRange) {
    if !isIdentifier(id) { report.add(.badID(id), at: range) }
  }

  /// The explicit id of a heading that needs one; nil, and a report, when it has none.
  mutating func requiredID(of node: HeadingNode, _ what: String) -> String? {
    guard let entry = node.attributes.entry(.id) else {
      report.add(.missingID(what, suggestion: slug(node.title.plainText)), at: node.range)
      return nil
    }
    checkIdentifier(entry.value, at: entry.range)
    return entry.value
  }

  /// The explicit id of a section, or an anchor made from its title; declared either way.
  mutating func anchor(of node: HeadingNode, title: [ContentInline]) -> String {
    guard let entry = node.attributes.entry(.id) else { return automaticAnchor(title) }
    checkIdentifier(entry.value, at: entry.range)
    declareAnchor(entry.value, at: entry.range)
    return entry.value
  }

  /// Reports attributes that mean nothing on this heading.
  mutating func checkAttributes(of node: HeadingNode, allowed: [AttributeComment.Key]) {
    for entry in node.attributes.entries where !allowed.contains(entry.key) {
      let finding = Finding.misplacedAttribute(entry.key.rawValue, allowed.map(\.rawValue))
      report.add(finding, at: entry.range)
    }
  }
}

extension Finding {
  static func badID(_ id: String) -> Finding {
    Finding(
      "bad-id", "'\(id)' is no id",
      notes: ["ids are lower-case letters and digits, words parted by single hyphens"])
  }

  static func missingID(_ what: String, suggestion: String) -> Finding {
    let example = isIdentifier(suggestion) ? suggestion : "some-id"
    return Finding(
      "missing-id", "\(what) has no id",
      notes: ["add `<!-- id: \(example) -->` to its heading and never change it"])
  }

  static func misplacedAttribute(_ name: String, _ allowed: [String]) -> Finding {
    Finding(
      "bad-attribute", "the attribute '\(name)' means nothing on this heading",
      notes: [accepted(allowed, "attributes here")])
  }
}
