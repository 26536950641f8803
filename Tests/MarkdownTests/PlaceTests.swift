import Markdown
import Testing

struct `Places` {
  /// The text between `«` and `»` is the range of the first inline of the named kind.
  @Test(arguments: [
    ("emphasis", "a «*b*» c"), ("emphasis", "- a\n  b «*c*»"),
    ("emphasis", "> > a\n> b «*c\n> > d*» e"),
    ("code", "a «``b ` c``» d"), ("code", "> «`a\n> b`» c"),
    ("code", "| a |\n|---|\n| «`x \\| y`» |"),
    ("link", "a «[b](c)» d"), ("link", "a «[b](c (d))» e"), ("link", "a «[b][c]»\n\n[c]: d"),
    ("link", "a «[b][]» (c)\n\n[b]: d"), ("link", "a «[b]»(c d)\n\n[b]: e"),
    ("link", "a «[b\nc](d\n\"e ) f\")» g"), ("link", "1. a\n   «[b](c)»"),
    ("link", "a «<https://b.c>» d"), ("link", "a «https://b.c/d», e"), ("link", "a «www.b.c» d"),
    ("link", "> a\n> «me@b.c», d"), ("image", "«![a *b*](c)»"), ("strong", "«**a `*` b**»"),
    ("strikethrough", "&amp; &ouml; \\* «~~x~~»"), ("strikethrough", "ηₜ 学 «~x~» y"),
    ("html", "a «<!-- b\n  c -->» d"), ("html", "## a «<!-- b -->»"), ("soft break", "a« \n»b"),
    ("line break", "a«  \n»b"), ("line break", "> a«\\\n»> b"), ("line break", "a«  \r\n»b"),
    ("footnote reference", "a«[^b-c]» d\n\n[^b-c]: e"), ("emphasis", "\u{FEFF}a «*b*»"),
    ("emphasis", "- [ ] «*a*»"), ("emphasis", "# «*a*» #"), ("emphasis", "[a]: b\n«*c*» d"),
    ("emphasis", "> [a]:\n> <b>\n>  'c\n> d'\n> [e]: f\n> «*g*»"), ("link", "[a]\\: b «[c](d)»"),
    ("emphasis", "a\r\n«*b*»\r\nc"), ("emphasis", "a\r«*b*»"), ("emphasis", "a\tb\t«*c*»"),
    ("emphasis", "1.\t> a\n\t> «*b*»"), ("emphasis", "a | b\n--|--\n«*c*» | d"),
    ("emphasis", "x\n| a | b |\n|--|--|\n| c | «*d*»"),
  ])
  func `are those of the source`(kind: String, marked: String) throws {
    let text = marked.filter { $0 != "«" && $0 != "»" }
    let before = try #require(marked.split(separator: "«", omittingEmptySubsequences: false).first)
    let inner = marked.split { $0 == "«" || $0 == "»" }
    let start = before.utf8.count
    let length = (marked.hasPrefix("«") ? inner[0] : inner[1]).utf8.count
    let range = LineTable(text).range(of: start..<start + length)
    let place = "\(range.start.line):\(range.start.column)-\(range.end.line):\(range.end.column)"
    let outline = Document(parsing: text).outline
    #expect(outline.contains(" \(kind) \(place)"), "\(place) in\n\(outline)")
  }

  @Test func `of HTML blocks and lists end where their text ends`() {
    let outline = Document(parsing: "- a\n- b\n\n<!-- c -->\n\n<div>\nd\n\n---\n").outline
    for line in ["list 1:1-2:4", "html 4:1-4:11", "html 6:1-7:2", "break 9:1-9:4"] {
      #expect(outline.contains(line), "\(line) in\n\(outline)")
    }
  }

  @Test func `convert to offsets and back`() {
    for text in ["a\nηb\r\n\rc", "\u{FEFF}x\n", "", "\n", "a\r"] {
      let table = LineTable(text)
      for line in 1...table.lineCount {
        let bytes = table.bytes(ofLine: line)
        for offset in bytes.lowerBound...bytes.upperBound {
          let position = table.position(of: offset)
          #expect(position.line == line)
          #expect(table.offset(of: position) == offset)
        }
      }
    }
  }

  @Test func `outside the text mean its edges`() {
    let table = LineTable("ab\ncd")
    #expect(table.offset(of: SourcePosition(line: 1, column: 99)) == 2)
    #expect(table.offset(of: SourcePosition(line: 99, column: 1)) == 5)
    #expect(table.offset(of: SourcePosition(line: 0, column: 0)) == 0)
    #expect(table.position(of: 99) == SourcePosition(line: 2, column: 3))
    #expect(table.position(of: -1) == SourcePosition(line: 1, column: 1))
  }
}
