import Curriculum
import Testing

struct `Hostile input` {
  /// Loads `text` as the body of a lesson.
  private func load(_ text: String) -> Checked<Course> {
    TestCourse(TestCourse.lessonPath, TestCourse.lesson(text)).load()
  }

  @Test(arguments: [
    String(repeating: "> ", count: 1_000) + "deep", String(repeating: "(", count: 100_000),
    String(repeating: "[", count: 100_000), String(repeating: "[@", count: 50_000),
    String(repeating: "*a ", count: 50_000), String(repeating: "- ", count: 2_000) + "x",
    String(repeating: "`x = 1` ", count: 10_000),
    "`" + String(repeating: "(", count: 100_000) + " = 1`",
    "$`" + String(repeating: "{", count: 100_000) + "`$",
    "$`" + String(repeating: "\\frac{", count: 10_000) + "`$",
    String(repeating: "==", count: 50_000),
    String(repeating: "## A\n", count: 20_000),
    "## A <!-- " + String(repeating: "a,", count: 50_000) + " -->",
    "```demo\n" + String(repeating: "[", count: 100_000) + "\n```\n",
    "```demo\n" + String(repeating: "{a: ", count: 900) + "\n```\n",
    "```demo\n" + String(repeating: "- ", count: 100_000) + "\n```\n",
    "```demo\na: &a [1,1,1,1,1,1,1,1,1]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c,*c,*c,*c,*c]\n```\n",
    "```predict\nquestion: \"" + String(repeating: "(", count: 100_000) + "\"\n```\n",
    "```demo\nid: a\nkind: schedule\ntitle: a\nschedule: \""
      + String(repeating: "(", count: 100_000) + "\"\n```\n",
    "```demo\n" + String(repeating: "a: 1\n", count: 2_000) + "```\n",
  ])
  func `never crashes the loader`(text: String) {
    let checked = load(text)
    let printer = DiagnosticPrinter(files: TestCourse(TestCourse.lessonPath, text).courseFiles)
    _ = printer.text(for: checked.diagnostics)
    #expect(checked.value.lessons.count == 1)
  }

  @Test func `may be any bytes at all`() {
    var random = SystemRandomNumberGenerator()
    for _ in 0..<300 {
      var course = TestCourse()
      let count = Int.random(in: 0...400, using: &random)
      let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
      for path in course.files.keys where Bool.random(using: &random) { course.files[path] = bytes }
      let checked = course.load()
      let text = DiagnosticPrinter(files: course.courseFiles).text(for: checked.diagnostics)
      #expect(!text.utf8.contains(0x1B))
    }
  }

  @Test func `may be a guide cut anywhere`() throws {
    let bytes = Array(try Repository.text("Content/README.md").utf8)
    for end in stride(from: 0, to: bytes.count, by: 211) {
      var course = TestCourse()
      let body = Array(TestCourse.lesson("").utf8) + bytes[..<end]
      course.files[TestCourse.lessonPath] = body
      _ = course.load()
    }
  }

  @Test func `gets a bounded answer`() {
    let found = load(String(repeating: "<b>\n\n", count: 5_000)).diagnostics
    #expect(found.count == 501)
    #expect(found.first?.id == "too-many")
  }

  @Test func `may be ten megabytes`() {
    let line = String(repeating: "words and more words ", count: 500) + "[@smith2017]\n\n"
    let checked = load("## A\n\n" + String(repeating: line, count: 10_000_000 / line.utf8.count))
    #expect(checked.diagnostics.map(\.id) == ["long-basics"])
  }
}
