import Curriculum
import Markdown
import SiteGeneration
import Testing

/// Texts that would become markup if anything forgot to escape.
struct `Hostile content` {
  private static let payload =
    "\"'><script>alert(1)</script><img src=x onerror=alert(1)>{{{bodyHTML}}}{{/main}}\u{0}&lt;"
  private static let id = "a\"b<c>'d e/../#?%"

  private static func course() -> Course {
    let words = Build.text(payload)
    let blocks: [ContentBlock] =
      [
        Build.paragraph(
          .text(payload), .code(payload), .emphasis(words),
          .link(.external("javascript:alert(1)"), title: payload, words),
          .link(.external(" JaVaScRiPt:alert(1)"), title: payload, words),
          .link(.external("data:text/html,<script>"), title: "", words),
          .link(.external("https://example.org/\"><script>"), title: payload, words),
          .link(.term(id: id, anchor: id), title: "", words), .link(.anchor(id), title: "", words),
          .link(.lesson(id: id, anchor: id), title: "", words),
          .image(source: "en/images/\"><script>.svg", title: payload, alt: payload),
          .image(source: "javascript:alert(1)", title: "", alt: ""),
          .workedNumber(WorkedNumber(text: payload, value: 0)), .cloze(words),
          .citation([reference])),
        Build.block(.heading(level: 99, id: id, words)),
        Build.block(.code(language: payload, text: payload, isFenced: true)),
        Build.block(.frameworks(FrameworksBlock(expression: payload))),
        Build.block(.callout(Callout(kind: .note, blocks: [Build.paragraph(payload)]))),
        Build.block(
          .table(ContentTable(alignments: [], header: [words], rows: [[words, words], []]))),
        Build.block(
          .prediction(Build.choices(payload, [(payload, payload), ("", nil)], why: payload))),
        Build.block(
          .prediction(Prediction(question: words, answer: .open(text: payload), why: words))),
      ] + [demo].compactMap { $0 }
    let entry = FAQEntry(id: id, question: words, answer: blocks)
    let sections = [
      Section(id: id, title: words, depth: .detailed, body: .prose(blocks)),
      Section(
        id: "t", level: -3, title: words,
        body: .dialogue([DialogueTurn(speaker: payload, blocks: blocks)])),
      Section(id: "f", title: words, body: .faq(introduction: blocks, [entry])),
      Section(
        id: "w", title: words,
        body: .worked(
          WorkedExample(
            steps: [.init(prompt: words, solution: blocks, why: blocks)], blankSteps: 99))),
      Section(
        id: "q", title: words, body: .quiz(introduction: blocks, questions(words, blocks))),
      Section(
        id: "k", title: words,
        body: .cards(introduction: blocks, [Card(id: id, front: words, back: blocks)])),
    ]
    return Course(
      index: index,
      lessons: [
        Lesson(
          id: id, title: payload, summary: payload, minutes: -1,
          objectives: [.init(id: id, text: payload)], prerequisites: [id], introduction: blocks,
          sections: sections)
      ],
      terms: [
        Term(
          id: id, term: payload, aliases: [payload], abbreviation: payload, tags: [payload],
          related: [id], notToBeConfusedWith: [id], definition: words, introduction: blocks,
          sections: sections)
      ], faqPages: [FAQPage(id: id, title: payload, introduction: blocks, entries: [entry])])
  }

  private static func questions(
    _ words: [ContentInline], _ blocks: [ContentBlock]
  ) -> [Question] {
    let choices = [
      Question.Choice(text: words, isRight: true),
      Question.Choice(text: words, isRight: false, feedback: blocks),
    ]
    let answers: [Question.Answer] = [
      .choice(choices), .multiple(choices), .text(accepted: [payload]), .fill([[payload], []]),
      .numeric(
        value: .nan, tolerance: -1, unit: payload, mistakes: [.init(value: 1, name: payload)]),
      .order([words, words, words]), .match([(words, words), (words, words)]),
    ]
    return answers.map { answer in
      Question(
        id: id, title: words, prompt: blocks, answer: answer, hints: [blocks], explanation: blocks)
    }
  }

  private static let demo = try? Build.demo(
    "schedule", id: id, title: payload, ["0.1"], steps: 9,
    prediction: Build.choices(payload, [(payload, payload), ("", nil)], why: payload))

  private static let reference = Reference(
    key: id, authors: [payload], title: payload, year: -1, venue: payload, arXiv: payload,
    doi: payload, url: "https://\(payload)")

  private static var index: CourseIndex {
    var index = CourseIndex()
    (index.title, index.summary, index.licence) = (payload, payload, payload)
    (index.authors, index.repository) = ([payload], "javascript:alert(1)")
    index.units = [.init(title: payload, lessons: [id])]
    index.lessons = [.init(id: id, title: payload, summary: payload, path: payload, minutes: 1)]
    index.terms = [.init(id: id, term: payload, path: payload, summary: payload)]
    index.references = [reference]
    return index
  }

  @Test func `never becomes a tag, an attribute or a dangerous address`() {
    let site = Rendered(
      Self.course(), SiteOptions(baseURL: "https://x/\"><script>", language: "\"><b>"))
    #expect(site.htmlPaths.count == 16)
    for path in site.htmlPaths {
      let html = Rendered.withoutPictures(Self.withoutData(site.text(path)))
      let scan = HTMLScan(html)
      #expect(scan.faults.isEmpty, "\(path): \(scan.faults)")
      for tag in scan.tags {
        #expect(Self.tags.contains(tag.name), "\(path): <\(tag.name)>")
        for (name, value) in tag.attributes {
          #expect(Self.attributes.contains(name), "\(path): \(tag.name) \(name)")
          if name == "href" || name == "src" {
            let scheme = value.lowercased().prefix { $0.isLetter || $0.isWhitespace }
            let isAbsolute = value.dropFirst(scheme.count).hasPrefix(":")
            #expect(!isAbsolute || ["https", "http"].contains(String(scheme)), "\(path): \(value)")
          }
        }
      }
      #expect(!html.utf8.contains(0))
    }
  }

  /// `html` without what it says to machines, which must hold no `<`.
  private static func withoutData(_ html: String) -> String {
    var parts = html.split(separator: "<script type=\"application/ld+json\">").map(String.init)
    for place in parts.indices.dropFirst() {
      guard let end = parts[place].firstIndex(of: "<") else { continue }
      #expect(parts[place][end...].hasPrefix("</script>"))
      parts[place] = String(parts[place][end...].dropFirst("</script>".count))
    }
    return parts.joined().replacing(
      /<script type="module" src="[^"<>]*"><\/script>/, with: "", maxReplacements: 1)
  }

  @Test func `cannot leave the folder by its id`() {
    let pages = [SitePage(path: "../x", render: { [] }), SitePage(path: "a//b", render: { [] })]
    for page in pages {
      #expect(throws: SiteFolderError.unsafePath(page.path)) {
        try SiteFolder.write([page], to: "/nowhere/at/all")
      }
    }
  }

  private static let tags: Set<String> = [
    "html", "head", "meta", "title", "link", "body", "a", "header", "nav", "ul", "ol", "li", "div",
    "main", "article", "section", "footer", "p", "h1", "h2", "h3", "h4", "h5", "h6", "span", "code",
    "pre", "em", "strong", "mark", "img", "table", "thead", "tbody", "tr", "th", "td", "details",
    "summary", "dl", "dt", "dd", "cite", "svg", "figure", "figcaption",
    "dialog", "input", "button", "kbd", "textarea", "label", "fieldset", "legend", "form", "output",
  ]
  private static let attributes: Set<String> = [
    "lang", "charset", "http-equiv", "content", "name", "property", "rel", "href", "type", "class",
    "id", "aria-label", "aria-labelledby", "aria-current", "tabindex", "role", "title", "src",
    "alt", "start", "data-depth", "data-kind", "scope", "media",
    "data-name", "data-note", "data-key", "data-deepest", "data-kinds", "data-count", "data-one",
    "data-none",
    "data-some", "data-similar", "data-fault", "data-frameworks", "hidden", "value", "min", "max",
    "rows", "maxlength", "placeholder", "inputmode", "enterkeyhint", "autocomplete",
    "autocapitalize", "spellcheck", "for", "aria-hidden", "aria-describedby", "aria-keyshortcuts",
    "data-demo", "data-module", "data-request", "data-absent", "data-hint", "data-stage",
    "data-grip", "step", "aria-live", "aria-pressed", "data-before", "data-after", "data-other",
    "data-question", "data-card", "data-place", "data-unit", "data-variable", "data-lesson",
    "data-objective", "data-questions",
  ]
}
