internal import Frameworks
internal import Optimization

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

  private let dataSets: @Sendable (Name) -> [UInt8]?

  init(
    paths: [String], references: [Reference], knowsReferences: Bool = true,
    dataSets: @escaping @Sendable (Name) -> [UInt8]? = { _ in nil }
  ) {
    self.knowsReferences = knowsReferences
    self.dataSets = dataSets
    self.paths = paths
    known = Set(paths)
    self.references = Dictionary(references.map { ($0.key, $0) }) { first, _ in first }
    referenceKeys = references.map(\.key).sorted()
  }

  func holds(_ path: String) -> Bool { known.contains(path) }

  func reference(_ key: String) -> Reference? { references[key] }

  /// The words of a demo's expressions, with the course's data sets; with a metric, plateau
  /// controllers too.
  func vocabulary(metrics: [Double]?) -> Vocabulary {
    var words = Vocabulary.standard.withFrameworks(metrics: metrics)
    words.dataSets = dataSets
    return words
  }
}
