internal import Markdown

extension CourseLoad {
  /// Terms name terms that exist, and not themselves.
  mutating func checkRelatedTerms() {
    let known = terms.map(\.value.id)
    for page in terms {
      let term = page.value
      let named =
        term.related.map { ("related", $0) }
        + term.notToBeConfusedWith.map { ("notToBeConfusedWith", $0) }
      for (key, id) in named {
        let range = page.facts.names["\(key)/\(id)"] ?? .fileStart
        if id == term.id {
          add(.relatedToItself(id), at: range, in: page.file)
        } else if !known.contains(id) {
          add(.unknownTerm(id, known: known), at: range, in: page.file)
        }
      }
    }
  }
}

extension Finding {
  static func unknownTerm(_ id: String, known: [String]) -> Finding {
    Finding(
      "unknown-term", "there is no term '\(id)'",
      replacement: nearestNames(to: id, among: known).first)
  }

  static func relatedToItself(_ id: String) -> Finding {
    Finding("unknown-term", "the term '\(id)' names itself")
  }
}
