import Curriculum
import Optimization
import Practice
import Testing

@testable import TerminalUI

private enum SampleCards {
  static let all: [Flashcard] =
    Card(
      id: "c-rate", front: words("The rate after two halvings of 0.1"),
      back: [paragraph("0.025")]
    ).flashcards(lesson: "step-decay")
    + Card(
      id: "c-cloze", front: words("Step decay in words"),
      back: [
        paragraph([
          text("The rate is "), inline(.cloze(words("flat"))), text(" between "),
          inline(.cloze(words("cuts"))), text("."),
        ])
      ]
    ).flashcards(lesson: "step-decay")
    + Card(
      id: "c-warm", front: words("warm-up"),
      back: [paragraph("The phase in which the rate rises.")],
      isReversed: true
    ).flashcards(lesson: "step-decay")

  static let start: Int64 = 1_795_262_400

  static func screen(_ options: TerminalOptions, isTyped: Bool = false) -> FlashcardScreen {
    let session = ReviewSession(
      all.map(\.deckCard), history: History(), scheduler: ReviewScheduler(),
      options: ReviewOptions(seed: 3), now: start)
    return FlashcardScreen(
      session, find: { id in all.first { $0.id == id } }, options: options, isTyped: isTyped)
  }
}

struct `Flashcards` {
  @Test(arguments: QuizLook.all)
  func `look as they did at a terminal`(look: QuizLook) {
    var transcript = Transcript(SampleCards.screen(look.options), look.options)
    for key in " 3 1u 4s 2 3 3 3 3 3 3" {
      if transcript.hasEnded { break }
      if transcript.screen.pager.isWaiting { transcript.press([.end]) }
      transcript.press(String(key))
    }
    if !transcript.hasEnded { transcript.press("q") }
    #expect(transcript.hasEnded)
    expectGolden(transcript.text, "practice/cards-\(look.name)")
  }

  @Test func `are a dialogue of lines where they are read plainly`() {
    let options = TerminalOptions(isPlain: true)
    var transcript = Transcript(SampleCards.screen(options, isTyped: true), options)
    transcript.type(["0.05", "1", "", "good", "u", "x", "9", "4", "s"])
    transcript.endInput()
    #expect(transcript.hasEnded)
    expectGolden(transcript.text, "practice/cards-plain")
  }

  @Test func `take typed answers and show where they differ`() {
    let options = TerminalOptions(isInteractive: true)
    var transcript = Transcript(SampleCards.screen(options, isTyped: true), options)
    transcript.press("0.05\n")
    #expect(transcript.text.contains("✗ you   0.05") && transcript.text.contains("right 0.025"))
    transcript.press("3")
    #expect(transcript.entries.count == 1)
  }

  @Test func `keep every grade, and what is taken back`() {
    let options = TerminalOptions(isInteractive: true)
    var transcript = Transcript(SampleCards.screen(options), options)
    transcript.press(" 3u")
    #expect(transcript.entries.count == 2)
    guard case .undo(let id)? = transcript.entries.last?.event else {
      Issue.record("nothing was taken back")
      return
    }
    #expect(id == transcript.entries.first?.id)
  }
}

struct `Progress in words` {
  private static func report() -> LearnerReport {
    var entries: [LogEntry] = []
    var time = SampleCards.start - 9 * 86_400
    func add(_ event: LogEntry.Event, after seconds: Int64) {
      time += seconds
      entries.append(
        LogEntry(id: EntryID(high: 1, low: UInt64(entries.count)), at: time, event: event))
    }
    add(.read(lesson: "learning-rate"), after: 0)
    for (index, card) in SampleCards.all.enumerated() {
      add(.grade(card: card.deckCard.id, .good, fingerprint: card.fingerprint), after: 60)
      add(.grade(card: card.deckCard.id, .good, fingerprint: card.fingerprint), after: 600)
      let grade: Grade = index == 0 ? .again : .good
      add(.grade(card: card.deckCard.id, grade, fingerprint: card.fingerprint), after: 2 * 86_400)
    }
    for (index, confidence) in [Confidence.sure, .sure, .guessing].enumerated() {
      add(
        .answer(
          question: "q-choice",
          AnswerRecord(score: index == 1 ? 0 : 1, confidence: confidence)), after: 30)
    }
    let scheduler = ReviewScheduler()
    let history = History(entries, scheduler: scheduler)
    return LearnerReport(
      lessonsRead: 1, lessons: 11, cards: 4, questions: 1,
      statistics: LearningStatistics(history, scheduler: scheduler, now: SampleCards.start),
      hardestCards: [
        .init(
          words: "The rate after two halvings", lesson: "step-decay", trouble: "forgotten 1 time")
      ],
      hardestQuestions: [
        .init(words: "The rate at epoch 25", lesson: "step-decay", trouble: "2 of 3 right")
      ], today: CalendarDay(of: SampleCards.start, secondsFromGMT: 0))
  }

  @Test(arguments: QuizLook.all + [QuizLook(name: "80-plain", options: .init(isPlain: true))])
  func `looks as it did`(look: QuizLook) {
    let renderer = TerminalRenderer(options: look.options)
    let rule = [Line(), Line(String(repeating: "=", count: 10)), Line()]
    let next = TerminalRenderer.Suggestion(words: "review 3 cards", command: "lrlearn flashcards")
    var empty = Self.report()
    (empty.lessonsRead, empty.cards, empty.questions) = (0, 0, 0)
    let lines =
      renderer.statistics(Self.report(), firstLesson: "learning-rate") + rule
      + renderer.statistics(empty, firstLesson: "learning-rate") + rule
      + renderer.start(Self.report(), title: "Learning rates", next: next)
    for line in lines { #expect(line.width <= max(look.options.width, 10), "\(line.text)") }
    expectGolden(visible(LineEncoder.bytes(lines, look.options)), "practice/progress-\(look.name)")
  }

  @Test(arguments: [
    (Int64(0), "Thu 1 Jan"), (Int64(19_782), "Thu 29 Feb"), (Int64(-1), "Wed 31 Dec"),
    (Int64(20_778), "Sat 21 Nov"),
  ])
  func `names days`(number: Int64, text: String) {
    #expect(CalendarDay(number: number).shortText == text)
  }

  @Test(arguments: [
    (Int64(0), "now"), (Int64(600), "in 10 minutes"), (Int64(86_400), "tomorrow"),
    (Int64(432_000), "in 5 days"),
  ])
  func `names moments`(later: Int64, text: String) {
    let now = SampleCards.start
    #expect(MomentWords.when(now + later, from: now, secondsFromGMT: 0) == text)
  }
}
