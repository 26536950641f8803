extension CourseIndex {
  /// The first line of the form below.
  private static let heading = "lrlearn-index 1"

  /// A line-based form, quick to read back: `init(decoding:)` of `encoded` gives the same index.
  ///
  /// One record a line, fields parted by tabs, the first of them the record's name; `\t`, `\n`,
  /// `\r` and `\\` stand for what would break a line. A field that may be missing begins with `+`
  /// when it is there.
  public var encoded: String {
    var writer = IndexWriter(heading: Self.heading)
    writer.line(["course", id, title, summary, licence, repository] + authors)
    for unit in units { writer.line(["unit", unit.title] + unit.lessons) }
    for lesson in lessons {
      writer.line(
        ["lesson", lesson.id, lesson.title, lesson.summary, lesson.path, String(lesson.minutes)])
    }
    for term in terms {
      writer.line(
        ["term", term.id, term.term, term.path, marked(term.abbreviation), term.summary]
          + [String(term.aliases.count)] + term.aliases + term.tags)
    }
    for page in faqPages { writer.line(["faq", page.id, page.title, page.path]) }
    for entry in questions {
      writer.line(["question", entry.id, entry.question, entry.path] + entry.owner.fields)
    }
    for entry in demos {
      writer.line(["demo", entry.id, entry.title, entry.kind, entry.path] + entry.owner.fields)
    }
    for entry in cards {
      writer.line(["card", entry.id, entry.lesson, entry.path, String(entry.fingerprint)])
    }
    for entry in quizQuestions {
      writer.line(
        ["quiz", entry.id, entry.lesson, entry.objective, entry.kind.rawValue, entry.mix]
          + [entry.path, String(entry.fingerprint)])
    }
    for reference in references {
      let known = [reference.venue, reference.arXiv, reference.doi, reference.url].map(marked)
      writer.line(
        ["reference", reference.key, reference.title, String(reference.year)] + known
          + reference.authors)
    }
    return writer.text
  }

  /// nil when `text` is no index, or one of another version.
  public init?(decoding text: String) {
    self.init()
    var records = IndexRecords(text)
    guard records.next() == [Self.heading] else { return nil }
    while let fields = records.next() { guard add(fields) else { return nil } }
  }

  private mutating func add(_ fields: [String]) -> Bool {
    switch fields[0] {
    case "course": return addCourse(fields)
    case "unit": return addUnit(fields)
    case "lesson": return addLesson(fields)
    case "term": return addTerm(fields)
    case "faq": return addFAQPage(fields)
    case "question": return addQuestion(fields)
    case "demo": return addDemo(fields)
    case "card": return addCard(fields)
    case "quiz": return addQuizQuestion(fields)
    case "reference": return addReference(fields)
    default: return false
    }
  }
}

/// A field that may be missing.
private func marked(_ text: String?) -> String { text.map { "+" + $0 } ?? "" }

extension LinkTarget {
  /// Kind, id and anchor.
  fileprivate var fields: [String] {
    switch self {
    case .lesson(let id, let anchor): ["lesson", id, marked(anchor)]
    case .term(let id, let anchor): ["term", id, marked(anchor)]
    case .faq(let id, let anchor): ["faq", id, marked(anchor)]
    case .anchor(let anchor): ["anchor", anchor, ""]
    case .external(let url): ["external", url, ""]
    }
  }
}
