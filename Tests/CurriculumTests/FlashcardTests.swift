import Curriculum
import Optimization
import Practice
import Testing

struct `Flashcards` {
  /// The cards of a lesson with the given body.
  private func cards(_ body: String) throws -> [Flashcard] {
    let course = TestCourse(TestCourse.lessonPath, TestCourse.lesson(body)).load().value
    return try #require(course.lesson("page")).flashcards
  }

  @Test func `ask a card once, or from both sides`() throws {
    let cards = try cards(
      """
      ## C <!-- cards -->

      ### PyTorch's name for step decay <!-- id: torch, reversed -->

      `StepLR`.

      ### What happens between two drops? <!-- id: flat -->

      Nothing. The rate is flat until the next drop.

      """)
    #expect(cards.map(\.id) == ["torch", "torch~reversed", "flat"])
    #expect(
      cards.map(\.front.plainText) == [
        "PyTorch's name for step decay", "StepLR.", "What happens between two drops?",
      ])
    #expect(cards[1].back.plainText == "PyTorch's name for step decay")
    #expect(cards.map(\.accepted) == [["StepLR"], [], []])
    #expect(cards.allSatisfy { !$0.isCloze && $0.lesson == "page" })
  }

  @Test func `hide every part of a cloze and show it on the back`() throws {
    let cards = try cards(
      """
      ## C <!-- cards -->

      ### In one line <!-- id: rule -->

      The rate is multiplied by the ==factor== after every ==**interval**==.

      ### In one word <!-- id: word -->

      A ==staircase==.

      """)
    #expect(
      cards[0].front.plainText
        == "In one line The rate is multiplied by the ____ after every ____.")
    #expect(cards[0].back.plainText == "The rate is multiplied by the factor after every interval.")
    #expect(cards.map(\.isCloze) == [true, true])
    #expect(cards.map(\.accepted) == [[], ["staircase"]])
  }

  @Test func `change their fingerprint with the answer alone`() throws {
    func mark(_ front: String, _ back: String) throws -> UInt32 {
      try #require(
        cards("## C <!-- cards -->\n\n### \(front) <!-- id: c -->\n\n\(back)\n").first
      ).fingerprint
    }
    #expect(try mark("A", "x") == mark("B", "*x*"))
    #expect(try mark("A", "x") != mark("A", "y"))
    #expect(try mark("A", "```\nx\n```") != mark("A", "```\ny\n```"))
    #expect(try mark("A", "foobar") == 0xBF9C_F968)
  }

  @Test func `ask a term by its name and by its meaning`() {
    let text = ContentInline(
      .text("Step decay lowers the rate; step-decays and StepLR do, mistep decay does not "),
      .fileStart)
    let term = Term(
      id: "step-decay", term: "step decay", aliases: ["staircase"], abbreviation: "StepLR",
      definition: [text, ContentInline(.citation([]), .fileStart)])
    let cards = term.flashcards(lesson: "l")
    #expect(cards.map(\.id) == ["term:step-decay", "term:step-decay~reversed"])
    #expect(cards[0].front.plainText == "step decay")
    #expect(cards[0].accepted == [])
    #expect(
      cards[1].front.plainText
        == "____ lowers the rate; ____ and ____ do, mistep decay does not")
    #expect(cards[1].back.plainText == "step decay")
    #expect(cards[1].accepted == ["step decay", "staircase", "StepLR"])
  }

  @Test func `are found through the index, page by page`() throws {
    var course = TestCourse(
      TestCourse.lessonPath,
      TestCourse.lesson(
        """
        See [warm-up](../glossary/warm-up.md).

        ## Q <!-- quiz -->

        ### What is a slow start called? <!-- id: q, kind: text -->

        Answer: warm-up | warmup

        It warms up.

        ## C <!-- cards -->

        ### A <!-- id: a, reversed -->

        B.

        """))
    course.files["en/glossary/decay.md"] = Array("---\nterm: decay\n---\n\nDown.\n".utf8)
    let index = course.load().value.index
    #expect(
      index.cards.map { "\($0.lesson) \($0.id)" } == [
        "page a", "page a~reversed", "page term:warm-up", "page term:warm-up~reversed",
        " term:decay", " term:decay~reversed",
      ])
    #expect(index.quizQuestions.map(\.id) == ["q"])
    let files = course.courseFiles
    let read = ReadPaths()
    let reader = CourseReader(
      files: CourseFiles(paths: files.paths, displayPrefix: "") { path in
        read.paths.append(path)
        return files.read(path)
      }, index: index)
    let found = reader.flashcards(["question:q", "term:decay", "nothing", "a~reversed"]).value
    #expect(found.map(\.id) == ["question:q", "term:decay", "a~reversed"])
    #expect(read.paths == [TestCourse.lessonPath, "en/glossary/decay.md"])
    #expect(found[0].fingerprint == index.quizQuestions[0].fingerprint)
    #expect(found[0].back.plainText == "warm-up / warmup It warms up.")
    #expect(found[0].accepted == ["warm-up", "warmup"])
    #expect(found[0].deckCard.lesson.text == "page")
    #expect(reader.flashcard("term:warm-up")?.value.lesson == "page")
    #expect(reader.flashcard("question:nothing") == nil)
    #expect(reader.questions(ofLesson: "page")?.value.map(\.id) == ["q"])
    #expect(reader.questions(ofLesson: "nothing") == nil)
  }

  @Test func `fill values into a prompt`() throws {
    let body = """
      ## Q <!-- quiz -->

      ### How *far* is {rate}? <!-- id: q, kind: parametric -->

      A **rate of {rate}**, `{ rate } * 2`, {other}, {.

      ```vary
      variables:
        rate: {from: 0.1, to: 0.3, step: 0.1}
      answer: rate * 2
      ```

      Twice {rate}.

      """.replacing(", {other}", with: "")
    let course = TestCourse(TestCourse.lessonPath, TestCourse.lesson(body)).load().value
    let question = try #require(course.lesson("page")?.questions.first)
    let values = Bindings([("rate", 0.3)])
    #expect(question.prompt(with: values).plainText == "A rate of 0.3, 0.3 * 2, {.")
    #expect(question.title(with: values).plainText == "How far is 0.3?")
    #expect(question.explanation(with: values).plainText == "Twice 0.3.")
    guard case .parametric(let key) = question.quizItem(lesson: "page").key else {
      throw Unexpected()
    }
    #expect(key.variables.map(\.values) == [[0.1, 0.2, 0.3]])
  }
}

/// Which files were read.
private final class ReadPaths: @unchecked Sendable { var paths: [String] = [] }
