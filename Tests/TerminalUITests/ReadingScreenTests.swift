import Curriculum
import Testing

@testable import TerminalUI

private func page(_ options: TerminalOptions) -> [ReadingPart] {
  [
    .lines([Line("one"), Line("two"), Line("three"), Line()]),
    .prediction(halving, outcome: [Line("the outcome")]),
    .endOfSection,
    .lines([Line("four"), Line()]),
  ]
}

private func open(_ answer: String) -> Prediction {
  Prediction(question: words("How much?"), answer: .open(text: answer), why: [])
}

private func screen(
  rows: Int = 24, width: Int = 80, isPlain: Bool = false,
  _ content: @escaping @Sendable (TerminalOptions) -> [ReadingPart] = page
) -> ReadingScreen {
  ReadingScreen(
    options: TerminalOptions(width: width, rows: rows, isPlain: isPlain), content: content)
}

extension Effect {
  fileprivate var texts: [String] { lines.map(\.text) }
}

struct `A reading screen` {
  @Test func `waits at a guess and shows no outcome before it is answered`() {
    var screen = screen()
    let first = screen.start()
    #expect(first.texts.contains("three"))
    #expect(!first.texts.contains("the outcome"))
    #expect(first.status?.text == "── 1–3: your guess · Enter: skip · q: quit ──")
    #expect(screen.receive(.space) == Effect())
    #expect(screen.receive(.character("9")) == Effect())
  }

  @Test func `names the mistake behind a wrong guess and goes on`() {
    var screen = screen()
    _ = screen.start()
    let effect = screen.receive(.character("1"))
    #expect(effect.erasesStatus)
    #expect(
      effect.texts.first == "  ✗ You said 0.05; it is 0.025: one halving was forgotten.")
    #expect(effect.texts.contains("the outcome"))
    #expect(effect.texts.last == "four")
    #expect(effect.hasEnded)
  }

  @Test(arguments: [
    (
      Key.character("1"),
      "  ✗ You said “It stays”: it was shaking. The answer is “It falls to half”."
    ),
    (.character("2"), "  ✓ You said “It falls to half”: right."),
    (.enter, "  The answer is “It falls to half”."),
  ])
  func `quotes answers that are words`(key: Key, expected: String) {
    let prediction = Prediction(
      question: words("What happens?"),
      answer: .choices([
        choice("It stays.", mistake: "it was shaking"), choice("It falls to half."),
      ]), why: [])
    var screen = screen { _ in [.prediction(prediction, outcome: [])] }
    _ = screen.start()
    #expect(screen.receive(key).texts == [expected])
  }

  @Test func `says that a right guess is right`() {
    var screen = screen()
    _ = screen.start()
    #expect(screen.receive(.character("2")).texts.first == "  ✓ You said 0.025: right.")
  }

  @Test func `lets a guess be skipped`() {
    var screen = screen()
    _ = screen.start()
    #expect(screen.receive(.enter).texts.first == "  It is 0.025.")
  }

  @Test func `takes a typed answer, letter by letter`() {
    var screen = screen { _ in [.prediction(open("0.025"), outcome: [])] }
    _ = screen.start()
    for letter in "0.q5" { _ = screen.receive(.character(letter)) }
    _ = screen.receive(.backspace)
    let typing = screen.receive(.character("5"))
    #expect(typing.status?.text == "> 0.q5")
    #expect(screen.receive(.enter).texts == ["  You said 0.q5; it is 0.025."])
  }

  @Test func `shows a screenful at a time`() {
    var screen = screen(rows: 4) { _ in [.lines((1...8).map { Line("\($0)") })] }
    let first = screen.start()
    #expect(first.texts == ["1", "2", "3"])
    #expect(first.status?.text == "── 37 % · space: more · q: quit ──")
    #expect(screen.receive(.enter).texts == ["4"])
    #expect(screen.receive(.space).texts == ["5", "6", "7"])
    let last = screen.receive(.pageDown)
    #expect(last.texts == ["8"])
    #expect(last.hasEnded && last.status == nil)
  }

  @Test func `ends at once when everything fits`() {
    var screen = screen { _ in [.lines([Line("short"), Line()])] }
    #expect(screen.start() == Effect(lines: [Line("short")], hasEnded: true))
  }

  @Test(arguments: [Key.character("q"), .escape, .control("c"), .control("d"), .endOfInput])
  func `can be left at any time`(key: Key) {
    var reading = screen(rows: 3)
    _ = reading.start()
    #expect(reading.receive(key) == Effect(erasesStatus: true, hasEnded: true))
    var asking = screen()
    _ = asking.start()
    #expect(asking.receive(key) == Effect(erasesStatus: true, hasEnded: true))
  }

  @Test(arguments: [10, 11, 20, 30, 48, 80])
  func `has a status that is narrower than the window`(width: Int) {
    for rows in [3, 24] {
      var screen = screen(rows: rows, width: width)
      let status = screen.start().status
      #expect((status?.width ?? 0) < width)
      #expect(status?.text.isEmpty == false)
    }
  }

  @Test func `keeps its place when the window changes`() {
    var screen = screen(rows: 6) { options in
      [.lines([Line("a")]), .lines(Array(repeating: Line("b \(options.width)"), count: 10))]
    }
    #expect(screen.start().texts == ["a", "b 80", "b 80", "b 80", "b 80"])
    let effect = screen.receive(.resize(columns: 40, rows: 4))
    #expect(effect.texts.isEmpty && effect.status != nil)
    #expect(screen.receive(.space).texts == ["b 40", "b 40", "b 40"])
    #expect(screen.receive(.end).texts == ["b 40", "b 40", "b 40"])
  }

  @Test func `reads the whole sample lesson with nothing but space and Enter`() {
    for (width, rows) in [(80, 24), (10, 3), (200, 60)] {
      var screen = screen(rows: rows, width: width) {
        TerminalRenderer(options: $0).lesson(sampleLesson, depth: .detailed)
      }
      var effect = screen.start()
      var count = 0
      while !effect.hasEnded && count < 5000 {
        #expect(effect.lines.count < rows)
        effect = screen.receive(count % 2 == 0 ? .space : .enter)
        count += 1
      }
      #expect(effect.hasEnded)
    }
  }
}

struct `A plain reading screen` {
  @Test func `asks by line and repeats the question when it cannot understand`() {
    var screen = screen(isPlain: true)
    let first = screen.start()
    #expect(first.status?.text == "Your guess, 1 to 3, or Enter to skip: ")
    #expect(screen.receive(line: "seven").status == first.status)
    let answer = screen.receive(line: " 3 ")
    #expect(
      answer.texts.first == "You said 0.0125; it is 0.025: the third halving comes at epoch 30.")
    #expect(answer.hasEnded)
  }

  @Test func `takes an empty line as skipping`() {
    var screen = screen(isPlain: true)
    _ = screen.start()
    #expect(screen.receive(line: "").texts.first == "It is 0.025.")
  }
}

struct `Keys` {
  @Test(arguments: [
    ("q", [Key.character("q")]), (" \r\n", [.space, .enter, .enter]),
    ("\u{1B}[A\u{1B}OB", [.up, .down]),
    ("\u{1B}[5~\u{1B}[6~", [.pageUp, .pageDown]), ("\u{3}\u{4}", [.control("c"), .control("d")]),
    ("é学", [.character("é"), .character("学")]), ("\u{1B}[1;5C", [.right]), ("\u{7F}", [.backspace]),
    ("\u{1B}[200~", [.unknown]),
  ])
  func `are read from bytes`(text: String, keys: [Key]) {
    var decoder = KeyDecoder()
    #expect(decoder.feed(Array(text.utf8)) == keys)
    #expect(!decoder.isWaiting)
  }

  @Test func `may arrive in pieces`() {
    var decoder = KeyDecoder()
    #expect(decoder.feed([0x1B]) == [])
    #expect(decoder.isWaiting)
    #expect(decoder.feed(Array("[B".utf8)) == [.down])
    #expect(decoder.feed([0xC3]) == [])
    #expect(decoder.feed([0xA9]) == [.character("é")])
  }

  @Test func `include a lone escape`() {
    var decoder = KeyDecoder()
    _ = decoder.feed([0x1B])
    #expect(decoder.flush() == [.escape])
  }

  @Test func `are never invented from noise`() {
    var decoder = KeyDecoder()
    var state: UInt8 = 7
    for _ in 0..<10_000 {
      state = state &* 73 &+ 41
      _ = decoder.feed([state])
    }
    _ = decoder.flush()
    #expect(decoder.feed([0x71]) == [.character("q")])
  }
}
