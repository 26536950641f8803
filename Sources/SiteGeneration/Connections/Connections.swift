internal import Curriculum

/// What leads where in a course: who links to a page, and what belongs to a tag.
///
/// Made by one walk over the course; a page only looks up. Nothing is iterated by hash.
struct Connections: Sendable {
  /// A page, or a question on a page of questions, that links somewhere.
  struct Source: Sendable, Equatable {
    let kind: Kind
    /// In the site, with the question's anchor.
    let address: String
    let name: String

    enum Kind: Sendable { case lesson, term, question }
  }

  /// Of each page, by its path, who links to it: lessons in course order, terms from A to Z, questions.
  private var sources: [String: [Source]] = [:]
  /// Of each lesson, by its id, the lessons that name it as one to read before.
  private var followers: [String: [Source]] = [:]
  /// Every tag, with what belongs to it.
  private(set) var topics = Topics()

  init(_ course: Course) {
    var linkedTerms: [[String]] = []
    for lesson in course.lessons {
      let path = SitePath.lesson(lesson.id)
      let source = Source(kind: .lesson, address: SitePath.address(path), name: lesson.title)
      let targets = LinkWalk.targets(in: lesson)
      add(source, on: path, targets)
      linkedTerms.append(Self.terms(among: targets))
      for id in lesson.prerequisites { followers[id, default: []].append(source) }
    }
    for term in course.terms {
      let path = SitePath.term(term.id)
      let source = Source(kind: .term, address: SitePath.address(path), name: term.term)
      add(source, on: path, LinkWalk.targets(in: term))
    }
    for page in course.faqPages {
      let path = SitePath.faqPage(page.id)
      for entry in page.entries {
        let address = SitePath.address(path) + SitePath.fragment(entry.id)
        let source = Source(kind: .question, address: address, name: entry.question.plainText)
        add(source, on: path, LinkWalk.targets(in: entry))
      }
    }
    topics = Topics(course, linkedTerms: linkedTerms)
  }

  /// Who links to the page at `path`, each once, itself aside.
  func sources(of path: String) -> [Source] { sources[path] ?? [] }

  /// The lessons that build on the lesson named `id`, in course order.
  func followers(of id: String) -> [Source] { followers[id] ?? [] }

  /// The names of the terms that most pages link to, most used first.
  func mostUsedTerms(in course: Course, count: Int) -> [String] {
    let used = course.terms.map { (uses: sources(of: SitePath.term($0.id)).count, term: $0.term) }
    return used.filter { $0.uses > 0 }
      .sorted { ($1.uses, $0.term) < ($0.uses, $1.term) }
      .prefix(count).map(\.term)
  }

  private mutating func add(_ source: Source, on path: String, _ targets: [LinkTarget]) {
    for target in targets {
      guard let linked = Self.path(of: target), linked != path,
        sources[linked]?.last != source
      else { continue }
      sources[linked, default: []].append(source)
    }
  }

  private static func path(of target: LinkTarget) -> String? {
    switch target {
    case .lesson(let id, anchor: _): SitePath.lesson(id)
    case .term(let id, anchor: _): SitePath.term(id)
    case .faq(let id, anchor: _): SitePath.faqPage(id)
    case .anchor, .external: nil
    }
  }

  /// Ids of terms, each once, in the order of the page.
  private static func terms(among targets: [LinkTarget]) -> [String] {
    var seen: Set<String> = []
    return targets.compactMap { target in
      guard case .term(let id, anchor: _) = target, seen.insert(id).inserted else { return nil }
      return id
    }
  }
}
