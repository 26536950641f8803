import Curriculum
import Optimization
import Testing

@testable import TerminalUI

struct `Everything but lessons` {
  @Test(arguments: [(80, false), (40, false), (80, true)])
  func `looks as it did`(width: Int, isPlain: Bool) {
    let renderer = TerminalRenderer(options: TerminalOptions(width: width, isPlain: isPlain))
    var lines = renderer.welcome(definition: "A rate is a number.", firstLesson: "learning-rate")
    let entry = FAQEntry(
      id: "a", question: words("How often?"), answer: [paragraph("Three times.")])
    let pages = [
      renderer.lessonList(sampleIndex), renderer.termList(sampleIndex.terms),
      renderer.faqList(sampleIndex.questions, index: sampleIndex),
      renderer.demoList(sampleIndex), renderer.schedule(ScheduleCatalog.all[1]),
      renderer.printed(renderer.term(sampleTerm, index: sampleIndex)),
      renderer.printed(renderer.faqEntry(entry, owner: .term(id: "learning-rate", anchor: nil))),
    ]
    for page in pages { lines += [Line(String(repeating: "=", count: 20))] + page }
    let bytes = LineEncoder.bytes(lines, renderer.options)
    expectGolden(visible(bytes), "screens-\(width)\(isPlain ? "-plain" : "")")
  }

  @Test(arguments: [10, 14, 20, 25, 30, 40, 60, 80, 100, 200])
  func `is never wider than the terminal`(width: Int) {
    for (plain, ascii) in [(false, false), (true, false), (false, true)] {
      let renderer = TerminalRenderer(
        options: TerminalOptions(width: width, isPlain: plain, isASCII: ascii))
      var lines = renderer.lessonList(sampleIndex) + renderer.termList(sampleIndex.terms)
      lines += renderer.figure(sampleFigure) + renderer.scheduleList()
      lines += renderer.welcome(definition: "A rate is a number.", firstLesson: "learning-rate")
      lines += renderer.printed(renderer.term(sampleTerm, index: sampleIndex))
      for schedule in ScheduleCatalog.all { lines += renderer.schedule(schedule) }
      for optimizer in OptimizerCatalog.all { lines += renderer.optimizer(optimizer) }
      for line in lines { #expect(line.width <= width, "\(line.text)") }
    }
  }
}

struct `A figure` {
  @Test func `is a sentence and a table where plots cannot be read`() {
    let renderer = TerminalRenderer(options: TerminalOptions(isPlain: true))
    let texts = renderer.figure(sampleFigure, rowLimit: 3).map(\.text)
    #expect(
      texts == [
        "A staircase", "The rate halves at epoch 10 and is flat in between.", "",
        "epoch: 0; learning rate: 0.1", "epoch: 9; learning rate: 0.1",
        "epoch: 19; learning rate: 0.05", "3 of 20 rows.",
      ])
  }

  @Test func `is drawn in dots or in ASCII`() {
    let dots = TerminalRenderer(options: TerminalOptions()).figure(sampleFigure)
    #expect(
      dots.contains { $0.text.unicodeScalars.contains { (0x2801...0x28FF).contains($0.value) } })
    let ascii = TerminalRenderer(options: TerminalOptions(isASCII: true)).figure(sampleFigure)
    #expect(ascii.allSatisfy { $0.text.utf8.allSatisfy { $0 < 0x80 } })
  }
}

struct `Table columns` {
  @Test(arguments: [
    ([5, 10], [5, 10], 40, [5, 10]), ([10, 60], [5, 8], 40, [10, 27]),
    ([40, 40], [6, 6], 43, [20, 20]),
    ([30, 30, 30], [20, 20, 20], 50, [15, 15, 14]),
  ])
  func `share what room there is`(natural: [Int], words: [Int], room: Int, widths: [Int]) {
    #expect(TableLayout.widths(natural: natural, words: words, gap: 3, room: room) == widths)
  }

  @Test func `give up when words would be torn to pieces`() {
    #expect(
      TableLayout.widths(natural: [20, 20, 20], words: [12, 12, 12], gap: 3, room: 30) == nil)
  }
}

struct `Short code` {
  @Test func `stays on one line where it fits`() {
    var flow = Flow(ascii: false)
    flow.add("the step is ")
    flow.add("0.1 * 8 = 0.8", Style(.code))
    #expect(flow.lines(width: 20).map(\.text) == ["the step is", "0.1 * 8 = 0.8"])
  }
}

struct `A formula` {
  @Test func `is stacked where it fits and stands on one line where it does not`() {
    let lesson = Lesson(
      id: "x", title: "x",
      introduction: [block(.math(formula("\\eta_t = \\frac{\\eta_0}{1 + \\gamma t}")))])
    func height(_ width: Int, _ isPlain: Bool) -> Int {
      let renderer = TerminalRenderer(options: TerminalOptions(width: width, isPlain: isPlain))
      return renderer.printed(renderer.lesson(lesson, depth: .basic)).count
    }
    #expect(height(80, false) == height(80, true) + 3)
  }
}
