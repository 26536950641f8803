import Curriculum
import Testing

@testable import TerminalUI

/// Text that would move the cursor, change the title, ring, or reorder its surroundings.
private let hostile =
  "a\u{1B}[31mb\u{7}c\u{9B}2Jd\u{202E}e\u{8}f\rg\u{1B}]0;t\u{1B}\\h\u{7F}i\u{200F}j"

struct `Nothing from content` {
  @Test(arguments: [false, true])
  func `is made invisible or passed on`(isASCII: Bool) {
    let text = VisibleText.clean(hostile, ascii: isASCII)
    for scalar in text.unicodeScalars {
      #expect(scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value))
      #expect(scalar.properties.generalCategory != .format)
    }
    #expect(text.contains(isASCII ? "^[" : "␛"))
    #expect(text.contains("<U+202E>"))
  }

  @Test(arguments: [ColorDepth.none, .truecolor])
  func `reaches the terminal as a command`(depth: ColorDepth) {
    let inlines = [
      text(hostile), code(hostile), strong(hostile),
      link(.external("https://x\u{1B}\\\u{7}\u{9B}é"), hostile),
      inline(.image(source: hostile, title: hostile, alt: hostile)),
    ]
    let blocks = [
      paragraph(inlines), block(.code(language: hostile, text: hostile, isFenced: true)),
      block(
        .table(ContentTable(alignments: [.left], header: [inlines], rows: [[inlines]]))),
    ]
    let lesson = Lesson(
      id: hostile, title: hostile, summary: hostile, prerequisites: [hostile],
      introduction: blocks,
      sections: [
        Section(
          id: hostile, title: inlines,
          body: .dialogue([DialogueTurn(speaker: hostile, blocks: blocks)]))
      ])
    let options = TerminalOptions(colorDepth: depth, hyperlinks: true)
    let renderer = TerminalRenderer(options: options)
    let lines = renderer.printed(renderer.lesson(lesson, depth: .detailed))
    let bytes = LineEncoder.bytes(lines, options)
    expectOnlyOurSequences(visible(bytes))
  }

  @Test func `passes the encoder either`() {
    let line = Line([StyledText(hostile, Style(.accent), link: hostile)])
    let options = TerminalOptions(colorDepth: .truecolor, hyperlinks: true)
    expectOnlyOurSequences(visible(LineEncoder.bytes([line], options)))
  }

  /// Takes away colours and links of our own making; nothing else may remain.
  private func expectOnlyOurSequences(_ text: String) {
    let rest = text.replacing(#/␛\[[0-9;]*m/#, with: "")
      .replacing(#/␛\]8;;[!-~]*␛\\/#, with: "")
    for scalar in rest.unicodeScalars where scalar != "\n" {
      #expect(scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value))
      #expect(scalar.value != 0x202E && scalar.value != 0x200F)
    }
  }
}

struct `ASCII spellings` {
  @Test(arguments: [
    ("ησ²/(λ(2 − ηλ))", "eta sigma^2/(lambda(2 - eta lambda))"), ("2/λ", "2/lambda"),
    ("ηₜ", "eta_t"),
    ("“so” — it’s…", "\"so\" -- it's..."), ("Łukasz Müller", "Lukasz Muller"),
    ("Pólya e\u{301}", "Polya e"),
    ("学习", "??"), ("0.1 × ½ ≈ 0.05", "0.1 x 1/2 ~= 0.05"), ("a\u{A0}b\u{AD}c", "a bc"),
  ])
  func `can be read aloud`(text: String, spelling: String) {
    #expect(VisibleText.clean(text, ascii: true) == spelling)
  }
}

struct `Deep and long content` {
  @Test func `is cut off rather than overflowing`() {
    var inner = paragraph("deep")
    for _ in 0..<400 { inner = block(.quote([inner])) }
    let lesson = Lesson(id: "x", title: "x", introduction: [inner])
    let renderer = TerminalRenderer(options: TerminalOptions(width: 40))
    let lines = renderer.printed(renderer.lesson(lesson, depth: .basic))
    #expect(lines.allSatisfy { $0.width <= 40 })
  }

  @Test func `of a million letters is broken`() {
    let lesson = Lesson(
      id: "x", title: "x", introduction: [paragraph(String(repeating: "x", count: 1_000_000))])
    let renderer = TerminalRenderer(options: TerminalOptions(width: 80))
    let lines = renderer.printed(renderer.lesson(lesson, depth: .basic))
    #expect(lines.count > 12_000)
  }
}
