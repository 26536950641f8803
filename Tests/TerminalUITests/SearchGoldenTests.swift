import Search
import Testing

@testable import TerminalUI

struct `Search results` {
  private static let index = SearchIndex(of: [
    document(
      .lesson, "lessons/step-decay", title: "Step decay", aliases: ["StepLR"],
      summary: "Hold the rate still, then cut it by a fixed factor at fixed epochs. Why the loss "
        + "falls in stairs, and where the cuts belong."),
    document(
      .term, "glossary/step-decay", title: "step decay",
      summary: "Step decay holds the learning rate still and cuts it at fixed epochs."),
    document(.section, "when", page: 0, title: "When not to use it", text: "stairs in step decay"),
    document(
      .question, "cut", page: 1, title: "How large should a cut of step decay be?",
      summary: "A factor of 0.1 to 0.5."),
    document(.demo, "stairs", page: 0, title: "Step decay halves η"),
    document(.faq, "faq/general", title: "Questions about step decay"),
  ])

  private static func document(
    _ kind: SearchKind, _ address: String, page: Int? = nil, title: String,
    aliases: [String] = [], summary: String = "", text: String = ""
  ) -> SearchDocument {
    SearchDocument(
      kind: kind, address: Array(address.utf8), page: page, title: Array(title.utf8),
      aliases: aliases.map { Array($0.utf8) }, summary: Array(summary.utf8),
      text: Array(text.utf8))
  }

  private static func lines(_ typed: String, limit: Int = 10, _ options: TerminalOptions) -> [Line]
  {
    TerminalRenderer(options: options)
      .searchResults(index.search(Array(typed.utf8), limit: limit))
  }

  @Test(arguments: [
    ("80", TerminalOptions(width: 80)),
    ("40", TerminalOptions(width: 40)),
    ("80-plain", TerminalOptions(width: 80, isPlain: true)),
    ("80-ascii", TerminalOptions(width: 80, isASCII: true)),
    ("80-truecolor", TerminalOptions(width: 80, colorDepth: .truecolor)),
  ])
  func `look as they did`(name: String, options: TerminalOptions) {
    var lines: [Line] = []
    for (typed, limit) in [("step dec", 10), ("step decay", 2), ("stiars", 9), ("stairs zzzz", 9)] {
      lines += [Line("= \(typed)")] + Self.lines(typed, limit: limit, options)
    }
    for typed in ["loop", "qqqqq"] { lines += [Line("= \(typed)")] + Self.lines(typed, options) }
    expectGolden(visible(LineEncoder.bytes(lines, options)), "search-\(name)")
  }

  @Test(arguments: [10, 14, 20, 30, 60, 200], [false, true])
  func `are never wider than the terminal`(width: Int, isPlain: Bool) {
    let options = TerminalOptions(width: width, isPlain: isPlain)
    for typed in ["step decay", "stiars", "qqqqq", "stairs zzzz"] {
      for line in Self.lines(typed, limit: 1, options) { #expect(line.width <= width) }
    }
  }

  @Test func `never send a terminal what a course hides in its titles`() {
    let index = SearchIndex(of: [
      Self.document(
        .term, "glossary/\u{1B}]0;x\u{7}", title: "rate\u{1B}[2J\u{202E}",
        summary: "\u{9B}31m rate \u{0}")
    ])
    for ascii in [false, true] {
      let options = TerminalOptions(colorDepth: .truecolor, isASCII: ascii)
      let found = index.search(Array("rate".utf8))
      let bytes = LineEncoder.bytes(
        TerminalRenderer(options: options).searchResults(found), options)
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(found.total == 1 && !text.contains("\u{1B}[2J") && !text.contains("\u{1B}]"))
      #expect(!text.contains("\u{202E}") && !text.contains("\u{9B}") && !text.contains("\u{0}"))
    }
  }
}
