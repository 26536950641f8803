internal import Markdown

extension CourseLoad {
  /// A reference that nobody cites is worth a look.
  mutating func checkUnusedReferences() {
    var cited: Set<String> = []
    for page in facts { cited.formUnion(page.facts.citations) }
    let file = files.displayPrefix + ReferencesFile.path
    for reference in references.declarations where !cited.contains(reference.id) {
      add(.unusedReference(reference.id), at: reference.range, in: file)
    }
  }
}

extension Finding {
  static func unusedReference(_ key: String) -> Finding {
    Finding(
      "unused-reference", "nobody cites '\(key)'", notes: ["cite it as `[@\(key)]`, or delete it"],
      severity: .warning)
  }
}
