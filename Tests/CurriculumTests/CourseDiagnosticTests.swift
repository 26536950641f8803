import Curriculum
import Testing

struct `Diagnostics of a course` {
  @Test func `name terms and lessons that do not exist`() {
    expectDiagnostics(
      "---\nterm: decay\nrelated: [warm-up, ①warmup]\nnotToBeConfusedWith: [②decay]\n---\n\nDown.\n",
      ["①": "no term 'warmup'", "②": "names itself"], at: "en/glossary/decay.md")
    expectDiagnostics(
      "---\ntitle: A\nsummary: B\nminutes: 4\nprerequisites: [①pge]\n---\n\nx\n",
      [
        "①": "no lesson 'pge'"
      ])
    expectDiagnostics(
      "---\nterm: decay\naliases: [①warm-up]\n---\n\nDown.\n",
      [
        "①": "another term is called 'warm-up'"
      ], at: "en/glossary/zero.md")
  }

  @Test func `find lessons that ask for each other`() {
    var course = TestCourse()
    for (id, other) in [("a", "b"), ("b", "c"), ("c", "a"), ("page", "a")] {
      let text = "---\ntitle: A\nsummary: B\nminutes: 4\nprerequisites: [\(other)]\n---\n\nx\n"
      course.files["en/lessons/\(id).md"] = Array(text.utf8)
    }
    let found = course.load().diagnostics.filter { $0.id == "circular-prerequisites" }
    #expect(
      found.map(\.message) == [
        "this lesson asks for itself: a → b → c → a", "this lesson asks for itself: b → c → a → b",
        "this lesson asks for itself: c → a → b → c",
      ])
  }

  @Test func `find ids that two pages share`() {
    var course = TestCourse()
    let page = "---\ntitle: B\n---\n\n## Why? <!-- id: why -->\n\nAgain.\n"
    course.files["en/faq/second.md"] = Array(page.utf8)
    let found = course.load().diagnostics.filter { $0.id == "duplicate-id" }
    #expect(found.map(\.message) == ["there is another FAQ question 'why'"])
    #expect(found.map(\.notes) == [["it stands in Content/en/faq/general.md"]])
  }

  @Test func `find lessons without a unit and files without a place`() {
    var course = TestCourse()
    course.files["en/lessons/lost.md"] = Array(TestCourse.lesson("x\n").utf8)
    course.files["en/lessons/deep/er.md"] = []
    course.files["en/glossary/Two Words.md"] = Array("---\nterm: x\n---\n\ny\n".utf8)
    let found = course.load().diagnostics.map { "\($0.file): \($0.message)" }
    #expect(
      found == [
        "Content/en/glossary/Two Words.md: 'Two Words' is no id",
        "Content/en/lessons/deep/er.md: no page is read from here",
        "Content/en/lessons/lost.md: no unit names the lesson 'lost'",
      ])
  }

  @Test func `warn of basics that are too long`() {
    let words = String(repeating: "word ", count: 501)
    let math = "\n\n```math\na\n```\n\n```math\nb\n```\n"
    expectDiagnostics("①## A\n\n\(words)\n", ["①": "502 words"])
    expectDiagnostics("①## A\n\(math)", ["①": "2 formulas"])
    expectDiagnostics("## A <!-- depth: standard -->\n\n\(words)\(math)", [:])
  }

  @Test func `ask for the two files of the course`() {
    let files = CourseFiles(paths: [], displayPrefix: "") { _ in nil }
    let found = Course.load(files).diagnostics
    #expect(found.map(\.message) == ["there is no en/course.yml", "there is no en/references.yml"])
  }
}
