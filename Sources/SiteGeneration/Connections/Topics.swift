internal import Curriculum

/// What a course can be browsed by: its parts with the terms met there, and its tags from A to Z.
struct Topics: Sendable {
  /// A group of lessons with what is met in it.
  struct Part: Sendable {
    let title: String
    /// Ids, in course order.
    let lessons: [String]
    /// Ids of terms that its lessons link to and none before them, in the order of the pages.
    let terms: [String]
  }

  /// A tag with what belongs to it.
  struct Topic: Sendable {
    let tag: String
    /// The id of its place on the page of topics.
    let anchor: String
    /// Ids, from A to Z.
    var terms: [String] = []
    /// Ids, in course order.
    var lessons: [String] = []
  }

  private(set) var parts: [Part] = []
  private(set) var all: [Topic] = []
  private var places: [String: Int] = [:]

  init() {}

  /// `linkedTerms` are, for each lesson, the ids of the terms that it links to.
  ///
  /// A lesson belongs to a tag that the term of its own name carries; where there is no such term,
  /// to the tags of at least half of the terms that it links to.
  init(_ course: Course, linkedTerms: [[String]]) {
    for tag in Set(course.terms.flatMap(\.tags)).sorted() {
      places[tag] = all.count
      all.append(Topic(tag: tag, anchor: anchor(for: tag)))
    }
    var tags: [String: [String]] = [:]
    for term in course.terms {
      tags[term.id] = term.tags
      for place in distinctPlaces(of: term.tags) { all[place].terms.append(term.id) }
    }
    for (lesson, linked) in zip(course.lessons, linkedTerms) {
      let own = tags[lesson.id] ?? []
      let places =
        own.isEmpty ? shared(by: linked.map { tags[$0] ?? [] }) : distinctPlaces(of: own)
      for place in places { all[place].lessons.append(lesson.id) }
    }
    let terms = Dictionary(
      zip(course.lessons.map(\.id), linkedTerms), uniquingKeysWith: { first, _ in first })
    parts = Self.parts(course.index.units, linkedTerms: terms)
  }

  private static func parts(
    _ units: [CourseIndex.Unit], linkedTerms: [String: [String]]
  ) -> [Part] {
    var met: Set<String> = []
    return units.map { unit in
      let terms = unit.lessons.flatMap { linkedTerms[$0] ?? [] }.filter { met.insert($0).inserted }
      return Part(title: unit.title, lessons: unit.lessons, terms: terms)
    }
  }

  /// Where `tag` stands on the page of topics.
  func anchor(of tag: String) -> String? { places[tag].map { all[$0].anchor } }

  private func distinctPlaces(of tags: [String]) -> [Int] {
    Set(tags.compactMap { places[$0] }).sorted()
  }

  private func shared(by tagLists: [[String]]) -> [Int] {
    var counts = [Int](repeating: 0, count: all.count)
    for tags in tagLists { for place in distinctPlaces(of: tags) { counts[place] += 1 } }
    return counts.indices.filter { counts[$0] > 0 && 2 * counts[$0] >= tagLists.count }
  }

  /// `tag-` and the tag's letters, digits and hyphens; a number keeps equal ones apart.
  private func anchor(for tag: String) -> String {
    let letters = tag.lowercased().utf8.map { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): byte
      default: UInt8(ascii: "-")
      }
    }
    let anchor = "tag-" + String(decoding: letters, as: UTF8.self)
    let isTaken = all.contains { $0.anchor == anchor }
    return isTaken ? "\(anchor)-\(all.count + 1)" : anchor
  }
}
