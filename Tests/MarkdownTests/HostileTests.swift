import Markdown
import Testing

struct `Hostile text` {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let text: String
    init(_ name: String, _ text: String) { (testDescription, self.text) = (name, text) }
  }

  static let wide: [Case] = [
    Case("open brackets", String(repeating: "[", count: 100_000)),
    Case("open parentheses", String(repeating: "(", count: 100_000)),
    Case("open images", String(repeating: "![a](", count: 20_000)),
    Case("open emphasis", String(repeating: "*a **b ", count: 20_000)),
    Case("open angles", String(repeating: "<!-- <a ", count: 20_000)),
    Case("backticks", (1..<500).map { String(repeating: "`", count: $0) }.joined(separator: " ")),
    Case("autolinks", String(repeating: "www.a@b.c ", count: 20_000)),
    Case("carriage returns", String(repeating: "\r", count: 100_000)),
    Case("references", String(repeating: "[^a]", count: 20_000) + "\n\n[^a]: x"),
    Case("soft breaks", String(repeating: "x\n", count: 50_000)),
  ]

  @Test(arguments: wide)
  func `is parsed without a fault`(hostile: Case) {
    #expect(Document(parsing: hostile.text).faults == [])
  }

  @Test(arguments: [
    Case("quotes", String(repeating: "> ", count: 1_000) + "x"),
    Case("quotes", String(repeating: ">", count: 100_000) + "x"),
    Case("lists", String(repeating: "- ", count: 1_000) + "x"),
    Case("emphasis", String(repeating: "*a ", count: 500) + String(repeating: " b*", count: 500)),
    Case(
      "images", String(repeating: "![", count: 500) + "x" + String(repeating: "](y)", count: 500)),
  ])
  func `that nests too deep is cut off with one fault and a place`(hostile: Case) {
    let document = Document(parsing: hostile.text + "\n\nafter *it*\n")
    #expect(document.faults.count == 1)
    #expect(document.faults.first?.message.contains("deeper than 64 levels") == true)
    #expect(document.faults.first?.range.start.line == 1)
    #expect(document.outline.contains("emphasis 3:7-3:11"))
  }

  @Test func `with a table that fills itself up is not read as one`() {
    let wide = String(repeating: "|a", count: 2_000) + "\n" + String(repeating: "|-", count: 2_000)
    let document = Document(parsing: "x\n\n" + wide + "\n" + String(repeating: "|b\n", count: 500))
    #expect(document.faults.map(\.range.start.line) == [4])
    #expect(document.faults.first?.message.hasPrefix("too many columns") == true)
    #expect(Document(parsing: wide + "\n|b\n").outline.hasPrefix("table"))
  }

  @Test func `of ten megabytes keeps every paragraph`() {
    let code = "```\n" + String(repeating: String(repeating: "x", count: 999) + "\n", count: 9_000)
    let paragraphs = String(repeating: "A *paragraph* with `code` ηₜ and so on.\n\n", count: 25_000)
    let document = Document(parsing: code + "```\n" + paragraphs)
    #expect(code.utf8.count + paragraphs.utf8.count > 10_000_000)
    #expect(document.blocks.count == 25_001)
    #expect(document.faults == [])
  }

  @Test func `with invalid UTF-8 and NUL shows U+FFFD and says where`() {
    let bytes = Array("a\n*b\u{0}c* ".utf8) + [0xC3, 0x28, 0xFF, 0xFE, 0x0A] + Array("d `e`".utf8)
    let document = Document(parsing: bytes)
    #expect(
      document.outline == """
        paragraph 1:1-3:6
          text 1:1-1:2 "a"
          soft break 1:2-2:1
          emphasis 2:1-2:8
            text 2:2-2:7 "b\u{FFFD}c"
          text 2:8-2:19 " \u{FFFD}(\u{FFFD}\u{FFFD}"
          soft break 2:19-3:1
          text 3:1-3:3 "d "
          code 3:3-3:6 "e"
        fault 2:3-2:4 NUL byte, shown as U+FFFD; remove it
        fault 2:7-2:8 invalid UTF-8, shown as U+FFFD; save the file as UTF-8
        fault 2:9-2:11 invalid UTF-8, shown as U+FFFD; save the file as UTF-8

        """)
  }

  @Test(arguments: ["", "\n", "\u{FEFF}", "\u{FEFF}\n", "\r\n\r\n", " ", "\t", "[a]: b"])
  func `with nothing in it has no blocks`(text: String) {
    #expect(Document(parsing: text) == Document(blocks: []))
  }
}
