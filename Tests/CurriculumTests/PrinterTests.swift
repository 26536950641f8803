import Curriculum
import Markdown
import Testing

struct `The diagnostic printer` {
  /// What is printed for one error in `line`, which stands alone in a file.
  private func print(_ line: String, _ columns: Range<Int>, fix: String? = nil) -> String {
    let files = CourseFiles(paths: ["a.md"], displayPrefix: "Content/") { _ in Array(line.utf8) }
    let range = SourceRange(
      SourcePosition(line: 1, column: columns.lowerBound),
      SourcePosition(line: 1, column: columns.upperBound))
    let diagnostic = Diagnostic(
      id: "rule", file: "Content/a.md", range: range, message: "wrong", notes: ["do this"],
      fix: fix.map { Diagnostic.Fix(range: range, text: $0) })
    return DiagnosticPrinter(files: files).text(for: [diagnostic])
  }

  @Test func `shows place, excerpt, note, fix and count`() {
    #expect(
      print("kind: step-decya", 7..<17, fix: "step-decay") == """
        Content/a.md:1:7: error: wrong [rule]
            1 | kind: step-decya
              |       ^~~~~~~~~~
           note: do this
           fix: replace with 'step-decay'
        1 error in 1 file

        """)
  }

  @Test(arguments: [
    ("aé!", 4..<5, "    1 | aé!", "      |   ^"), ("学校!", 7..<8, "    1 | 学校!", "      |     ^"),
    ("学校!", 1..<4, "    1 | 学校!", "      | ^~"), ("\tx", 2..<3, "    1 |     x", "      |     ^"),
    ("e\u{301}x", 4..<5, "    1 | e\u{301}x", "      |  ^"),
    ("ab", 3..<3, "    1 | ab", "      |   ^"),
    ("ab", 9..<12, "    1 | ab", "      |   ^"),
    ("a\u{1B}[31mb", 2..<3, "    1 | a␛[31mb", "      |  ^"),
    ("a\u{202E}b", 5..<6, "    1 | a<U+202E>b", "      |          ^"),
  ])
  func `puts the caret under the character`(
    line: String, columns: Range<Int>, excerpt: String, caret: String
  ) {
    let lines = print(line, columns).split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines[1] == excerpt)
    #expect(lines[2] == caret)
  }

  @Test func `cuts long lines around the caret`() {
    for count in [200, 5_000, 100_000] {
      let line = String(repeating: "a", count: count) + "X" + String(repeating: "b", count: count)
      let lines = print(line, (count + 1)..<(count + 2)).split(separator: "\n").map(Array.init)
      #expect(lines[1].count <= 110)
      let caret = lines[2].firstIndex(of: "^") ?? 0
      #expect(lines[1][caret] == "X")
    }
  }

  @Test func `survives bytes that are no text`() {
    let files = CourseFiles(paths: ["a.md"], displayPrefix: "") { _ in
      [0xFF, 0x1B, 0xC2, 0x80, 0x41]
    }
    let range = SourceRange(SourcePosition(line: 1, column: 5), SourcePosition(line: 9, column: 1))
    let one = Diagnostic(
      id: "rule", severity: .warning, file: "a.md", range: range, message: "a \u{1B}[2J\nb")
    let text = DiagnosticPrinter(files: files).text(for: [one])
    #expect(text.contains("    1 | \u{FFFD}␛<U+80>A"))
    #expect(text.contains("warning: a ␛[2J␊b"))
    #expect(text.hasSuffix("1 warning in 1 file\n"))
    let compact = DiagnosticPrinter(files: files).compactText(for: [one])
    #expect(compact == "a.md:1:5: warning: a ␛[2J␊b [rule]\n")
  }

  @Test func `says nothing about nothing`() {
    #expect(DiagnosticPrinter(files: TestCourse().courseFiles).text(for: []) == "")
  }
}

struct `Near names` {
  @Test(arguments: [
    ("step-decya", ["step-decay"]), ("Cosine", ["cosine"]), ("cosin", ["cosine"]), ("zebra", []),
    ("", []),
  ])
  func `are those few edits away`(word: String, near: [String]) {
    #expect(nearestNames(to: word, among: ["step-decay", "cosine", "warm-up"]) == near)
  }

  @Test func `are three at most, nearest first`() {
    let names = ["abce", "abcd", "abdc", "xbcd", "abc"]
    #expect(nearestNames(to: "abcd", among: names) == ["abcd", "abce", "abdc"])
  }
}
