import Curriculum
import Testing

struct `The course index` {
  /// Texts that could break a line-based form.
  private static let words = [
    "", "plain", "tab\there", "line\nbreak\r\n", "back\\slash\\t", "+", "ÄÖ 学 👩‍🔬",
  ]

  @Test func `reads back what it wrote`() throws {
    var random = SystemRandomNumberGenerator()
    for _ in 0..<200 {
      let index = sample(using: &random)
      #expect(CourseIndex(decoding: index.encoded) == index)
    }
  }

  @Test(arguments: [
    "", "lrlearn-index 0\n", "lrlearn-index 1\nlesson\ta\n", "lrlearn-index 1\nx\n",
  ])
  func `refuses what is no index`(text: String) { #expect(CourseIndex(decoding: text) == nil) }

  @Test func `survives any cut`() {
    var random = SystemRandomNumberGenerator()
    let bytes = Array(sample(using: &random).encoded.utf8)
    for end in bytes.indices {
      _ = CourseIndex(decoding: String(decoding: bytes[..<end], as: UTF8.self))
    }
  }

  @Test func `lists pages, questions and terms of a course`() throws {
    let index = TestCourse().load().value.index
    #expect(index.title == "Test")
    #expect(index.lessons.map(\.id) == ["page"])
    #expect(index.terms.map(\.summary) == ["A slow start ."])
    #expect(
      index.questions == [
        CourseIndex.QuestionEntry(
          id: "why", question: "Why?", path: "en/faq/general.md",
          owner: .faq(id: "general", anchor: "why"))
      ])
    #expect(index.pageTitle(of: .term(id: "warm-up", anchor: nil)) == "warm-up")
    #expect(index.term(named: "WARM-UP")?.id == "warm-up")
    #expect(index.term(named: "nothing") == nil)
  }

  @Test func `lets single pages be read`() throws {
    let files = TestCourse().courseFiles
    let reader = CourseReader(files: files, index: Course.load(files).value.index)
    #expect(reader.lesson("page")?.value.title == "Page")
    #expect(reader.term("warm-up")?.value.definition.plainText == "A slow start .")
    #expect(reader.faqPage("general")?.value.entries.count == 1)
    #expect(reader.faqEntry(reader.index.questions[0])?.value.answer.plainText == "Because.")
    #expect(reader.lesson("nothing") == nil)
    #expect(reader.lesson("page")?.diagnostics.isEmpty == true)
  }

  private func sample(using random: inout some RandomNumberGenerator) -> CourseIndex {
    func word() -> String { Self.words.randomElement(using: &random) ?? "" }
    func maybe() -> String? { Bool.random(using: &random) ? word() : nil }
    func several() -> [String] { (0..<Int.random(in: 0...3, using: &random)).map { _ in word() } }
    func owner() -> LinkTarget {
      [
        .lesson(id: word(), anchor: maybe()), .term(id: word(), anchor: maybe()),
        .faq(id: word(), anchor: maybe()), .anchor(word()), .external(word()),
      ].randomElement(using: &random) ?? .anchor("")
    }
    var index = CourseIndex()
    (index.title, index.summary, index.licence, index.repository) = (word(), word(), word(), word())
    index.id = word()
    index.authors = several()
    index.units = [.init(title: word(), lessons: several())]
    index.lessons = [.init(id: word(), title: word(), summary: word(), path: word(), minutes: 7)]
    index.terms = [
      .init(
        id: word(), term: word(), path: word(), aliases: several(), abbreviation: maybe(),
        summary: word(), tags: several())
    ]
    index.faqPages = [.init(id: word(), title: word(), path: word())]
    index.questions = [.init(id: word(), question: word(), path: word(), owner: owner())]
    index.demos = [.init(id: word(), title: word(), kind: word(), path: word(), owner: owner())]
    index.cards = [.init(id: word(), lesson: word(), path: word(), fingerprint: 4_000_000_000)]
    index.quizQuestions = [
      .init(
        id: word(), lesson: word(), objective: word(), kind: .parametric, mix: word(), path: word(),
        fingerprint: 7)
    ]
    index.references = [
      Reference(
        key: word(), authors: several(), title: word(), year: 1951, venue: maybe(),
        arXiv: maybe(), doi: maybe(), url: maybe())
    ]
    return index
  }
}
