import Testing

@testable import TerminalUI

struct `The cells of a text` {
  @Test(arguments: [
    ("", 0), ("step", 4), ("é", 1), ("e\u{301}", 1), ("学", 2), ("ｆ", 2), ("가", 2),
    ("\u{1100}\u{1161}\u{11A8}", 2), ("👩‍🔬", 2), ("❤️", 2), ("❤", 1), ("🇫🇷", 2), ("👍🏽", 2), ("½", 1),
    ("η₀", 2), ("⠿", 1), ("│", 1), ("x\u{20D7}", 1), ("ไม้", 2), ("עִבְרִית", 5), ("、", 2),
  ])
  func `follow the Unicode tables`(text: String, cells: Int) {
    #expect(CellWidth.of(text) == cells)
  }
}

struct `Running text` {
  private func wrapped(_ text: String, _ width: Int) -> [String] {
    var flow = Flow(ascii: false)
    flow.add(text)
    return flow.lines(width: width).map(\.text)
  }

  @Test(arguments: [
    ("one two three", 7, ["one two", "three"]),
    ("one  two", 80, ["one two"]),
    ("incomprehensible", 6, ["incomp", "rehens", "ible"]),
    ("a per-parameter rate", 6, ["a per-", "parame", "ter", "rate"]),
    ("学习率衰减", 4, ["学习", "率衰", "减"]),
    ("学习，率", 4, ["学", "习，", "率"]),
    ("👩‍🔬👩‍🔬", 3, ["👩‍🔬", "👩‍🔬"]),
    ("rate—then", 6, ["rate—", "then"]),
    ("", 10, []),
  ])
  func `is wrapped between words`(text: String, width: Int, expected: [String]) {
    #expect(wrapped(text, width) == expected)
  }

  @Test func `keeps its style across a break`() {
    var flow = Flow(ascii: false)
    flow.add("so ")
    flow.add("very bold", Style(.text, .bold))
    flow.add(".")
    let lines = flow.lines(width: 8)
    #expect(lines.map(\.text) == ["so very", "bold."])
    #expect(lines[1].runs == [StyledText("bold", Style(.text, .bold)), StyledText(".")])
  }

  @Test func `never separates a mark from the word it follows`() {
    var flow = Flow(ascii: false)
    flow.add("aaa ")
    flow.add("bbb", Style(.text, .bold))
    flow.add(",")
    #expect(flow.lines(width: 7).map(\.text) == ["aaa", "bbb,"])
  }
}
