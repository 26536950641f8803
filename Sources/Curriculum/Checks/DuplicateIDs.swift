internal import Markdown

extension CourseLoad {
  /// Questions, cards and demos have ids of their own in the whole course: progress hangs on them.
  mutating func checkDuplicateIDs() {
    checkUnique("question", \.questions)
    checkUnique("card", \.cards)
    checkUnique("demo", \.demos)
    checkUnique("FAQ question", \.faqEntries)
  }

  private mutating func checkUnique(
    _ what: String, _ declarations: KeyPath<PageFacts, [PageFacts.Declaration]>
  ) {
    var first: [String: String] = [:]
    for page in facts {
      for declaration in page.facts[keyPath: declarations] {
        if let other = first[declaration.id] {
          // A second one in the same page is already an id used twice there, except for cards.
          guard other != page.file || what == "card" else { continue }
          add(.duplicateID(what, declaration.id, other), at: declaration.range, in: page.file)
        } else {
          first[declaration.id] = page.file
        }
      }
    }
  }

  /// No two terms answer to one name.
  mutating func checkTermNames() {
    var owners: [String: String] = [:]
    for page in terms {
      let term = page.value
      let names = [term.term] + (term.abbreviation.map { [$0] } ?? []) + term.aliases
      var own: Set<String> = []
      for name in names {
        let key = name.lowercased()
        let range = page.facts.names["aliases/\(name)"] ?? .fileStart
        if !own.insert(key).inserted {
          add(.repeatedName(name), at: range, in: page.file)
        } else if let other = owners[key] {
          add(.sharedName(name, other), at: range, in: page.file)
        } else {
          owners[key] = page.file
        }
      }
    }
  }
}

extension Finding {
  static func duplicateID(_ what: String, _ id: String, _ file: String) -> Finding {
    Finding("duplicate-id", "there is another \(what) '\(id)'", notes: ["it stands in \(file)"])
  }

  static func repeatedName(_ name: String) -> Finding {
    Finding("duplicate-name", "this term names '\(name)' twice")
  }

  static func sharedName(_ name: String, _ file: String) -> Finding {
    Finding(
      "duplicate-name", "another term is called '\(name)' too", notes: ["it stands in \(file)"])
  }
}
