import Curriculum
import Practice
import Testing

@testable import TerminalUI

/// A way to look at a quiz.
struct QuizLook: Sendable, CustomTestStringConvertible {
  var name: String
  var options: TerminalOptions
  var testDescription: String { name }

  static let all = [
    QuizLook(name: "40", options: .init(width: 40, rows: 40, isInteractive: true)),
    QuizLook(name: "80", options: .init(width: 80, rows: 40, isInteractive: true)),
    QuizLook(name: "120", options: .init(width: 120, rows: 40, isInteractive: true)),
    QuizLook(name: "80-ascii", options: .init(rows: 40, isASCII: true, isInteractive: true)),
    QuizLook(name: "10x3", options: .init(width: 10, rows: 3, isInteractive: true)),
    QuizLook(
      name: "80-truecolor",
      options: .init(
        rows: 40, colorDepth: .truecolor, background: .dark, isInteractive: true)),
  ]
}

func quiz(
  _ questions: [Question], _ options: TerminalOptions = .init(rows: 40, isInteractive: true),
  count: Int? = nil, asksConfidence: Bool = true, isPretest: Bool = false, seed: UInt64 = 5
) -> QuizScreen {
  let session = QuizSession(
    questions.map { $0.quizItem(lesson: "step-decay") },
    options: QuizOptions(
      count: count, seed: seed, asksConfidence: asksConfidence, isPretest: isPretest))
  return QuizScreen(session, book: SampleQuestions.book(questions), options: options)
}

struct `A quiz` {
  /// Keys that get each kind wrong at first, with every kind of key once.
  static let keys: [(question: Question, keys: [Key])] = [
    (
      SampleQuestions.choosing,
      [.character("?"), .down, .down, .enter, .escape, .character("1"), .character("3")]
    ),
    (
      SampleQuestions.several,
      [.character("1"), .character("3"), .down, .space, .space, .enter, .character("2")]
    ),
    (
      SampleQuestions.number,
      [.character("3"), .character("9"), .character("1"), .backspace, .character("0")]
        + [.enter, .character("3")]
    ),
    (
      SampleQuestions.word,
      "cooldown".map { Key.character($0) } + [.escape, .escape, .enter, .character("1")]
    ),
    (
      SampleQuestions.gaps,
      [.character("8"), .character("0"), .enter, .character("9"), .up, .down, .enter]
        + [.character("2")]
    ),
    (
      SampleQuestions.ordering,
      [.character("3"), .character("1"), .backspace, .down, .space, .down, .enter, .character("1")]
    ),
    (
      SampleQuestions.matching,
      [.character("a"), .character("c"), .up, .backspace, .character("b"), .character("c")]
        + [.enter, .character("2")]
    ),
    (SampleQuestions.reading, [.character("1"), .character("1")]),
    (SampleQuestions.drawn, [.character("1"), .character("3")]),
  ]

  @Test(arguments: QuizLook.all)
  func `looks as it did at a terminal`(look: QuizLook) {
    var text = ""
    for (question, keys) in Self.keys {
      var transcript = Transcript(quiz([question], look.options), look.options)
      for key in keys + [.enter, .enter] {
        if transcript.screen.pager.isWaiting { transcript.press([.end]) }
        transcript.press([key])
      }
      if transcript.screen.pager.isWaiting { transcript.press([.end]) }
      transcript.press([.enter])
      #expect(transcript.hasEnded)
      #expect(transcript.entries.count == 1)
      text += transcript.text + "\n" + String(repeating: "=", count: 20) + "\n"
    }
    expectGolden(text, "practice/quiz-\(look.name)")
  }

  @Test(arguments: [false, true])
  func `is a dialogue of lines where it is read plainly`(isPiped: Bool) {
    let options = TerminalOptions(isPlain: !isPiped)
    var transcript = Transcript(quiz(SampleQuestions.all, options), options)
    let answers: [String: [String]] = [
      "q-choice": ["?", "?", "?", "4", "1", "3"], "q-multiple": ["1 3", "2"],
      "q-numeric": ["many", "1"], "q-text": ["warm up", ""], "q-fill": ["80", "90", "sure"],
      "q-order": ["12", "4 3 2 1", "2"], "q-match": ["b a c", "1"], "q-plot": ["d"],
      "q-parametric": ["2", "3"],
    ]
    while let id = transcript.screen.session.current?.item.id, !transcript.hasEnded,
      case .asking = transcript.screen.stage
    {
      transcript.type(answers[id.text] ?? [])
    }
    #expect(transcript.entries.count == SampleQuestions.all.count)
    transcript.type(["r", "d"])
    transcript.endInput()
    #expect(transcript.hasEnded)
    expectGolden(transcript.text, "practice/quiz-\(isPiped ? "piped" : "plain")")
  }

  @Test(arguments: [10, 14, 20, 25, 30, 40, 60, 80, 100, 200], [3, 10, 24])
  func `is never wider than the terminal`(width: Int, rows: Int) {
    let options = TerminalOptions(width: width, rows: rows, isInteractive: true)
    for (question, keys) in Self.keys {
      var screen = quiz([question], options)
      var time: Int64 = 0
      for key in [.unknown] + keys + [.enter, .enter, .enter, .enter] {
        time += 1
        let moment = Moment(time: time, id: EntryID(high: 0, low: UInt64(time)))
        let effect =
          time == 1 ? screen.start(at: moment) : screen.receive(key, at: moment)
        for line in effect.lines { #expect(line.width <= width, "\(line.text)") }
        for line in effect.live ?? [] { #expect(line.width < width, "\(line.text)") }
        #expect((effect.live ?? []).count < max(rows, 2))
      }
    }
  }
}
