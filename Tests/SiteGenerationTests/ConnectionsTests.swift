import Curriculum
import Testing

@testable import SiteGeneration

struct `Who links to a page` {
  private static func link(_ target: LinkTarget) -> ContentBlock {
    Build.paragraph(.link(target, title: "", Build.text("there")))
  }

  private static func term(_ id: String, tags: [String] = [], _ targets: [LinkTarget] = []) -> Term
  {
    Term(id: id, term: id.uppercased(), tags: tags, introduction: targets.map(link))
  }

  private static func lesson(
    _ id: String, after: [String] = [], _ body: Section.Body
  ) -> Lesson {
    Lesson(
      id: id, title: "On \(id)", prerequisites: after,
      sections: [Section(id: "part", title: Build.text("Part"), body: body)])
  }

  private static let toAdam = LinkTarget.term(id: "adam", anchor: nil)

  /// Every place of a page in which a link can stand.
  private static let bodies: [Section.Body] = [
    .prose([Build.block(.quote([link(toAdam)]))]),
    .prose([
      Build.block(
        .list(
          ContentList(
            isTight: true, start: nil,
            items: [.init(isChecked: nil, blocks: [link(toAdam)])])))
    ]),
    .prose([
      Build.block(
        .table(
          ContentTable(
            alignments: [], header: [],
            rows: [[[Build.inline(.strong([Build.inline(.link(toAdam, title: "", []))]))]]])))
    ]),
    .prose([Build.block(.callout(Callout(kind: .note, blocks: [link(toAdam)])))]),
    .mnemonic([link(toAdam)]),
    .analogy(Analogy(picture: [], limits: [link(toAdam)])),
    .dialogue([DialogueTurn(speaker: "Mei", blocks: [link(toAdam)])]),
    .worked(WorkedExample(steps: [.init(prompt: [], solution: [link(toAdam)], why: [])])),
    .faq(
      introduction: [],
      [FAQEntry(id: "q", question: Build.text("Why?"), answer: [link(toAdam)])]),
    .cards(introduction: [], [Card(id: "c", front: Build.text("?"), back: [link(toAdam)])]),
    .quiz(
      introduction: [],
      [
        Question(
          id: "q", title: [],
          answer: .choice([.init(text: [], isRight: false, feedback: [link(toAdam)])]),
          explanation: [])
      ]),
  ]

  @Test(arguments: bodies.indices)
  func `is found wherever the link stands`(place: Int) {
    let course = Course(
      lessons: [Self.lesson("a", Self.bodies[place])], terms: [Self.term("adam")])
    let sources = Connections(course).sources(of: "glossary/adam/index.html")
    #expect(
      sources == [.init(kind: .lesson, address: "lessons/a/index.html", name: "On a")])
  }

  @Test func `stands once, in order, and never links to itself`() {
    let course = Course(
      lessons: [
        Self.lesson("b", .prose([Self.link(Self.toAdam), Self.link(Self.toAdam)])),
        Self.lesson("a", after: ["b"], .prose([Self.link(.term(id: "adam", anchor: "origin"))])),
      ],
      terms: [
        Self.term("adam", [Self.toAdam]), Self.term("lion", [Self.toAdam]),
      ],
      faqPages: [
        FAQPage(
          id: "faq", title: "Questions",
          entries: [
            FAQEntry(id: "x", question: Build.text("Adam?"), answer: [Self.link(Self.toAdam)])
          ])
      ])
    let connections = Connections(course)
    #expect(
      connections.sources(of: "glossary/adam/index.html").map(\.address) == [
        "lessons/b/index.html", "lessons/a/index.html", "glossary/lion/index.html",
        "faq/faq/index.html#x",
      ])
    #expect(connections.followers(of: "b").map(\.name) == ["On a"])
    #expect(connections.mostUsedTerms(in: course, count: 5) == ["ADAM"])
  }

  @Test func `gives tags their terms and the lessons about them`() {
    let course = Course(
      lessons: [
        Self.lesson("adam", .prose([Self.link(.term(id: "rate", anchor: nil))])),
        Self.lesson("other", .prose([Self.link(Self.toAdam)])),
        Self.lesson("neither", .prose([])),
      ],
      terms: [
        Self.term("adam", tags: ["optimizer", "a b"]),
        Self.term("rate", tags: ["training", "a-b"]),
      ])
    let topics = Connections(course).topics
    #expect(topics.all.map(\.tag) == ["a b", "a-b", "optimizer", "training"])
    #expect(topics.all.map(\.anchor) == ["tag-a-b", "tag-a-b-2", "tag-optimizer", "tag-training"])
    #expect(topics.all.map(\.terms) == [["adam"], ["rate"], ["adam"], ["rate"]])
    #expect(topics.all.map(\.lessons) == [["adam", "other"], [], ["adam", "other"], []])
  }

  @Test func `is folded away when there are many`() throws {
    let links = (0..<20).map { Relations.Link(address: "\($0).html", name: "\($0)") }
    let rows = [Relations("Few", Array(links.prefix(9))), Relations("Many", links)]
    let values = Relations.values(rows.compactMap(\.self))
    let shown = try #require(values["relations"] as? [[String: Any]])
    #expect(shown.map { ($0["links"] as? [[String: Any]])?.count } == [9, 8])
    #expect(shown.map { $0["moreCount"] as? Int } == [0, 12])
  }
}
