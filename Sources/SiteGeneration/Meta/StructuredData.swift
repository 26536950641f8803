internal import Curriculum

/// What a page says about itself to search engines, as schema.org describes it (JSON-LD).
///
/// Addresses are absolute, so they are told only when the site knows where it is served.
struct StructuredData: Sendable {
  let site: SiteIndex
  let options: SiteOptions

  /// The course, on the first page.
  var course: JSONValue {
    let minutes = site.index.lessons.reduce(0) { $0 + $1.minutes }
    return thing(
      "Course",
      [
        ("name", .text(site.index.title)), ("description", .text(site.index.summary)),
        ("inLanguage", .text(options.language)), ("url", url(SitePath.home)),
        ("provider", authors), ("license", licence), ("isAccessibleForFree", .text("True")),
        (
          "hasCourseInstance",
          .object([
            ("@type", .text("CourseInstance")), ("courseMode", .text("online")),
            ("courseWorkload", .text("PT\(minutes)M")),
          ])
        ),
        (
          "hasPart",
          .list(
            site.index.lessons.map { lesson in
              .object([
                ("@type", .text("LearningResource")), ("name", .text(lesson.title)),
                ("url", url(SitePath.lesson(lesson.id))),
              ])
            })
        ),
      ])
  }

  func lesson(_ lesson: Lesson) -> JSONValue {
    thing(
      "LearningResource",
      [
        ("name", .text(lesson.title)), ("description", .text(lesson.summary)),
        ("learningResourceType", .text("lesson")), ("inLanguage", .text(options.language)),
        ("timeRequired", .text("PT\(lesson.minutes)M")),
        ("teaches", .list(lesson.objectives.map { .text($0.text) })),
        ("url", url(SitePath.lesson(lesson.id))), ("author", authors), ("license", licence),
        (
          "isPartOf",
          .object([
            ("@type", .text("Course")), ("name", .text(site.index.title)),
            ("description", .text(site.index.summary)), ("provider", authors),
            ("url", url(SitePath.home)),
          ])
        ),
      ])
  }

  /// The cards of a lesson as questions with their answers; nil when it has none.
  func quiz(_ lesson: Lesson) -> JSONValue? {
    let cards = lesson.cards
    guard !cards.isEmpty else { return nil }
    return thing(
      "Quiz",
      [
        ("name", .text("Cards: " + lesson.title)), ("inLanguage", .text(options.language)),
        ("about", .object([("@type", .text("Thing")), ("name", .text(lesson.title))])),
        (
          "hasPart",
          .list(
            cards.map { card in
              question(
                card.front.plainText, card.back.plainText,
                [
                  ("eduQuestionType", .text("Flashcard")),
                  ("text", .text(card.front.plainText)),
                ])
            })
        ),
      ])
  }

  func term(_ term: Term) -> JSONValue {
    let names = term.aliases + (term.abbreviation.map { [$0] } ?? [])
    return thing(
      "DefinedTerm",
      [
        ("name", .text(term.term)), ("description", .text(term.definition.plainText)),
        ("alternateName", names.isEmpty ? nil : .list(names.map { .text($0) })),
        ("inLanguage", .text(options.language)), ("url", url(SitePath.term(term.id))),
        (
          "inDefinedTermSet",
          .object([
            ("@type", .text("DefinedTermSet")), ("name", .text(site.index.title + ": glossary")),
            ("url", url(SitePath.glossary)),
          ])
        ),
      ])
  }

  func questions(_ page: FAQPage) -> JSONValue {
    thing(
      "FAQPage",
      [
        ("name", .text(page.title)), ("inLanguage", .text(options.language)),
        ("url", url(SitePath.faqPage(page.id))),
        (
          "mainEntity",
          .list(page.entries.map { question($0.question.plainText, $0.answer.plainText, []) })
        ),
      ])
  }

  /// The ways up from a page and the page itself; nil where the site's address is unknown.
  func breadcrumbs(_ crumbs: [Crumb]) -> JSONValue? {
    guard options.baseURL != nil else { return nil }
    return thing(
      "BreadcrumbList",
      [
        (
          "itemListElement",
          .list(
            crumbs.enumerated().map { place, crumb in
              .object([
                ("@type", .text("ListItem")), ("position", .number(place + 1)),
                ("name", .text(crumb.name)), ("item", url(crumb.path)),
              ])
            })
        )
      ])
  }

  // MARK: Parts

  private func thing(_ type: String, _ members: [(String, JSONValue?)]) -> JSONValue {
    .object([("@context", .text("https://schema.org")), ("@type", .text(type))] + members)
  }

  private func question(
    _ text: String, _ answer: String, _ members: [(String, JSONValue?)]
  ) -> JSONValue {
    .object(
      [("@type", .text("Question")), ("name", .text(text))] + members + [
        (
          "acceptedAnswer",
          .object([("@type", .text("Answer")), ("text", .text(answer))])
        )
      ])
  }

  private var authors: JSONValue? {
    let names = site.index.authors
    guard !names.isEmpty else { return nil }
    return .list(
      names.map { .object([("@type", .text("Organization")), ("name", .text($0))]) })
  }

  private var licence: JSONValue? {
    let name = site.index.licence
    guard !name.isEmpty else { return nil }
    return .object([("@type", .text("CreativeWork")), ("name", .text(name))])
  }

  private func url(_ path: String) -> JSONValue? { options.address(of: path).map { .text($0) } }
}

extension SiteOptions {
  /// The absolute address of the page at `path`; nil when it is not known where the site is served.
  func address(of path: String) -> String? {
    baseURL.map { $0 + SitePath.address(SitePath.directory(path)) }
  }
}
