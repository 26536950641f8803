import Markdown
import Testing

struct `Front matter` {
  @Test(arguments: [
    ("---\na: b\nc: d\n---\n# T\n", "a: b\nc: d\n", "\n\n\n\n# T\n"),
    ("--- \r\na: b\r\n...\r\nT", "a: b\r\n", "\r\n\r\n\r\nT"),
    ("---\n---", "", "\n"),
    ("\u{FEFF}---\na: ---\n---\nT", "a: ---\n", "\n\n\nT"),
  ])
  func `becomes as many empty lines`(text: String, yaml: String, body: String) {
    let split = FrontMatter.split(Array(text.utf8))
    #expect(split.yaml == yaml)
    #expect(String(decoding: split.body, as: UTF8.self) == body)
    #expect(LineTable(split.body).lineCount == LineTable(text).lineCount)
    #expect(split.range?.start == SourcePosition(line: 1, column: 1))
    #expect(split.fault == nil)
  }

  @Test func `leaves positions those of the file`() {
    let split = FrontMatter.split(Array("---\ntitle: x\n---\n\n# T\n".utf8))
    #expect(split.range == SourceRange(.init(line: 1, column: 1), .init(line: 3, column: 4)))
    #expect(Document(parsing: split.body).blocks.first?.range.start.line == 5)
  }

  @Test(arguments: ["", "# T\n", "\n---\na\n---\n", "----\na\n---\n", " ---\na\n---\n", "-", "--"])
  func `is only what a first line of three dashes opens`(text: String) {
    let split = FrontMatter.split(Array(text.utf8))
    #expect(split.yaml == nil && split.range == nil && split.fault == nil)
    #expect(split.body == Array(text.utf8))
  }

  @Test func `that is never closed is a fault at its fence`() {
    let split = FrontMatter.split(Array("---\ntitle: x\n\n# T\n".utf8))
    #expect(split.yaml == nil)
    #expect(split.fault?.range == SourceRange(.init(line: 1, column: 1), .init(line: 1, column: 4)))
    #expect(split.fault?.message == "front matter is never closed; end it with a line of '---'")
  }
}

struct `Plain text` {
  @Test(arguments: [
    ("a *b* **c** ~~d~~ `e` [f](g) ![h *i*](j)", "a b c d e f h i"),
    ("a\nb  \nc &amp; d<br>", "a b c & d"),
    ("a[^b]\n\n[^b]: c", "a"),
  ])
  func `is what a reader sees`(markdown: String, expected: String) {
    guard case .paragraph(let inlines) = Document(parsing: markdown).blocks.first?.kind else {
      Issue.record("no paragraph")
      return
    }
    #expect(inlines.plainText == expected)
  }
}
