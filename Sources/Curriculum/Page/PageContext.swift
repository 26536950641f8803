/// What a page has to know of the rest of its course while it is read.
struct PageContext: Sendable {
  /// Every file of the course.
  let paths: [String]
  private let known: Set<String>
  private let references: [String: Reference]
  /// The keys of all references, sorted.
  let referenceKeys: [String]

  /// Whether a key that `reference` does not find is unknown to the course.
  let knowsReferences: Bool

  init(paths: [String], references: [Reference], knowsReferences: Bool = true) {
    self.knowsReferences = knowsReferences
    self.paths = paths
    known = Set(paths)
    self.references = Dictionary(references.map { ($0.key, $0) }) { first, _ in first }
    referenceKeys = references.map(\.key).sorted()
  }

  func holds(_ path: String) -> Bool { known.contains(path) }

  func reference(_ key: String) -> Reference? { references[key] }
}
