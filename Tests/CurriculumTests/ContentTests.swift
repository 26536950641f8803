import Curriculum
import Testing

struct `Typed content` {
  /// The lesson with the given body.
  private func lesson(_ body: String) throws -> Lesson {
    try #require(
      TestCourse(TestCourse.lessonPath, TestCourse.lesson(body)).load().value.lesson("page"))
  }

  @Test func `keeps answers, feedback, hints and explanations apart`() throws {
    let files = try CourseFiles(
      folder: Repository.tests.appendingPathComponent("Fixtures/samples").path)
    let questions = Course.load(files).value.lessons[0].questions
    let first = try #require(questions.first)
    #expect(first.title.plainText == "What is the rate at epoch 25?")
    #expect(first.prompt.plainText == "A rate of 0.1 is halved every 10 epochs.")
    #expect(
      first.hints.map(\.plainText) == [
        "Count the drops that have happened.", "They come at epochs 10 and 20.",
      ])
    #expect(first.explanation.plainText == "Two halvings have happened: 0.1 * 0.5^2 = 0.025.")
    guard case .choice(let choices) = first.answer else { throw Unexpected() }
    #expect(choices.map(\.text.plainText) == ["0.05", "0.025", "0.0125"])
    #expect(choices.map(\.isRight) == [false, true, false])
    #expect(choices[0].feedback.plainText == "One halving was forgotten.")
  }

  @Test func `reads numbers with tolerance, unit and mistakes`() throws {
    let page = try lesson(
      """
      ## Q <!-- quiz -->

      ### A <!-- id: a, kind: numeric -->

      Answer: 0.025 ± 0.001 per step
      Mistake: 0.05 — one *halving* was forgotten

      Because.

      ### B <!-- id: b, kind: numeric -->

      Answer: 30 epochs

      Because.

      """)
    guard case .numeric(0.025, 0.001, "per step", let mistakes) = page.questions[0].answer,
      case .numeric(30, 0.5, "epochs", _) = page.questions[1].answer
    else { throw Unexpected() }
    #expect(mistakes == [Question.NumericMistake(value: 0.05, name: "one halving was forgotten")])
  }

  @Test func `numbers gaps and hides clozes`() throws {
    let page = try lesson(
      """
      ## Q <!-- quiz -->

      ### A <!-- id: a, kind: fill -->

      The `____` and the [____] and `x`.

      1. one | 1
      2. two

      Because.

      ## Cards <!-- cards -->

      ### F <!-- id: f -->

      A ==hidden **word**== here, a == b there.

      """)
    guard case .paragraph(let prompt)? = page.questions[0].prompt.first?.kind,
      case .fill(let answers) = page.questions[0].answer,
      case .paragraph(let back)? = page.cards[0].back.first?.kind
    else { throw Unexpected() }
    let gaps = prompt.compactMap { if case .gap(let number) = $0.kind { number } else { nil } }
    #expect(gaps == [1, 2])
    #expect(answers == [["one", "1"], ["two"]])
    let hidden = back.compactMap {
      if case .cloze(let words) = $0.kind { words.plainText } else { nil }
    }
    #expect(hidden.first == "hidden word")
  }

  @Test func `resolves links, citations, images, math and numbers`() throws {
    let page = try lesson(
      """
      [a](../glossary/warm-up.md#origin) [b](page.md) [c](../faq/general.md) [@smith2017] $`\\eta`$
      `0.1 * 0.5^2 = 0.025` `plain` ![Steps.](../images/steps.svg "A title")

      """)
    guard case .paragraph(let words)? = page.introduction.first?.kind else { throw Unexpected() }
    let found = words.compactMap { inline -> String? in
      switch inline.kind {
      case .link(let target, title: _, let text): "\(target) \(text.plainText)"
      case .citation(let references): "cite \(references.map(\.key))"
      case .math(let formula): "math \(formula.source)"
      case .workedNumber(let number): "number \(number.text) \(number.value)"
      case .code(let code): "code \(code)"
      case .image(let source, let title, let alt): "image \(source) \(title) \(alt)"
      default: nil
      }
    }
    #expect(
      found == [
        "term(id: \"warm-up\", anchor: Optional(\"origin\")) a",
        "lesson(id: \"page\", anchor: nil) b",
        "faq(id: \"general\", anchor: nil) c", "cite [\"smith2017\"]", "math \\eta",
        "number 0.1 * 0.5^2 = 0.025 0.025", "code plain",
        "image en/images/steps.svg A title Steps.",
      ])
  }

  @Test func `inherits depth and flattens by it`() throws {
    let page = try lesson(
      """
      ## A

      x

      ### B <!-- depth: standard -->

      x

      #### C

      x

      ## D <!-- depth: detailed, id: dee -->

      x

      """)
    let all = page.sections.flattened()
    #expect(all.map(\.id) == ["a", "b", "c", "dee"])
    #expect(all.map(\.depth) == [.basic, .standard, .standard, .detailed])
    #expect(page.sections.flattened(upTo: .basic).map(\.id) == ["a"])
    #expect(page.sections.pruned(to: .standard).count == 1)
  }

  @Test func `gives dialogue, analogy and worked steps their parts`() throws {
    let page = try lesson(
      """
      ## D <!-- dialogue -->

      **Mira:** It *falls*.

      And falls.

      **Teacher**: When?

      ## A <!-- analogy -->

      A coin.

      **Where it breaks:** you see it.

      ## W <!-- worked, blank: 1 -->

      Start.

      1. Count.

         Two.

         > They are past.

      2. Multiply.

         > So.

      """)
    guard case .dialogue(let turns) = page.sections[0].body,
      case .analogy(let analogy) = page.sections[1].body,
      case .worked(let worked) = page.sections[2].body
    else { throw Unexpected() }
    #expect(turns.map(\.speaker) == ["Mira", "Teacher"])
    #expect(turns.map(\.blocks.plainText) == ["It falls. And falls.", "When?"])
    #expect(analogy.picture.plainText == "A coin.")
    #expect(analogy.limits.plainText == "you see it.")
    #expect(worked.introduction.plainText == "Start.")
    #expect(worked.steps.map(\.prompt.plainText) == ["Count.", "Multiply."])
    #expect(worked.steps.map(\.why.plainText) == ["They are past.", "So."])
    #expect(worked.steps[0].solution.plainText == "Two.")
    #expect(worked.blankSteps == 1)
  }

  @Test func `puts footnotes where they are first referred to`() throws {
    let page = try lesson("## A\n\nOne.[^n]\n\n## B\n\nTwo.[^n]\n\n[^n]: Note.\n")
    guard case .prose(let first) = page.sections[0].body,
      case .prose(let second) = page.sections[1].body
    else { throw Unexpected() }
    #expect(first.plainText == "One. Note.")
    #expect(second.plainText == "Two.")
  }
}

/// The content has another shape than the test relies on.
struct Unexpected: Error {}
