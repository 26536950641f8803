import Curriculum
import Practice
import Testing

@testable import TerminalUI

struct `A quiz screen` {
  @Test func `keeps an answer in the same effect that tells the verdict`() {
    var transcript = Transcript(quiz([SampleQuestions.choosing]))
    transcript.press("1")
    #expect(transcript.entries.isEmpty)
    transcript.press("3")
    #expect(transcript.entries.count == 1)
    guard case .answer(let question, let record)? = transcript.entries.first?.event else {
      Issue.record("no answer was kept")
      return
    }
    #expect(question == "q-choice" && record.confidence == .sure)
  }

  @Test func `asks no confidence where none is wanted`() {
    var transcript = Transcript(quiz([SampleQuestions.choosing], asksConfidence: false))
    transcript.press("1")
    #expect(transcript.entries.count == 1)
  }

  @Test(arguments: [Key.character("q"), .escape, .control("c"), .endOfInput])
  func `can be left at any time and keeps what was answered`(key: Key) {
    var transcript = Transcript(quiz([SampleQuestions.choosing, SampleQuestions.several]))
    transcript.press([.character("d"), .enter])
    #expect(!transcript.hasEnded)
    transcript.press([key])
    #expect(transcript.hasEnded && transcript.entries.count == 1)
    #expect(transcript.text.contains("1 of 2 questions is answered, and the answer is kept"))
    #expect(transcript.screen.wasLeft)
  }

  @Test(arguments: [SampleQuestions.number, SampleQuestions.word, SampleQuestions.matching])
  func `has a menu where letters belong to the answer`(question: Question) {
    var transcript = Transcript(quiz([question]))
    transcript.press([.escape])
    #expect(transcript.text.hasSuffix("~ ── d: I don't know · q: leave · ?: hint · Esc: back ──\n"))
    transcript.press("d")
    #expect(transcript.entries.count == 1)
  }

  @Test func `does nothing on Enter before anything was chosen`() {
    var screen = quiz([SampleQuestions.choosing])
    let moment = Moment(time: 1, id: EntryID(high: 0, low: 1))
    _ = screen.start(at: moment)
    #expect(screen.receive(.enter, at: moment) == PracticeEffect())
    #expect(screen.receive(.character("9"), at: moment) == PracticeEffect())
    #expect(screen.receive(.character("0"), at: moment) == PracticeEffect())
  }

  @Test func `tries again only what was missed`() {
    var transcript = Transcript(
      quiz([SampleQuestions.word, SampleQuestions.several], asksConfidence: false))
    while case .asking = transcript.screen.stage {
      if transcript.screen.session.current?.item.id == "q-text" {
        transcript.press("warm-up\n\n")
      } else {
        transcript.press("d\n")
      }
    }
    #expect(transcript.text.contains("1 of 2 right"))
    #expect(transcript.text.contains("1 missed question is now a card, first due tomorrow."))
    transcript.press("r")
    #expect(transcript.screen.session.current?.item.id == "q-multiple")
    #expect(transcript.screen.session.remaining == 0)
  }

  @Test func `shows hints one at a time and says so no longer when there are none`() {
    var transcript = Transcript(quiz([SampleQuestions.choosing]))
    transcript.press("?")
    #expect(transcript.text.contains("Hint 1 of 2") && !transcript.text.contains("Hint 2 of 2"))
    transcript.press("?")
    #expect(transcript.text.contains("Hint 2 of 2"))
    #expect(!transcript.text.hasSuffix("?: hint · d: don't know · q: leave ──\n"))
  }

  @Test func `counts nothing before a lesson and offers no second try`() {
    var transcript = Transcript(quiz([SampleQuestions.choosing], isPretest: true))
    transcript.press("d\n")
    #expect(transcript.hasEnded && !transcript.text.contains("now a card"))
    guard case .answer(_, let record)? = transcript.entries.first?.event else { return }
    #expect(record.isPretest)
  }

  @Test func `goes on in a window of another size`() {
    var transcript = Transcript(quiz([SampleQuestions.matching]))
    transcript.press("a")
    transcript.press([.resize(columns: 40, rows: 4), .resize(columns: 90, rows: 40)])
    transcript.press("bc\n1")
    #expect(transcript.entries.count == 1)
  }

  @Test func `lets nothing typed reach the terminal as a command`() {
    var transcript = Transcript(quiz([SampleQuestions.word]))
    transcript.press([.character("\u{9B}"), .character("\u{202E}"), .enter, .character("1")])
    #expect(!transcript.text.unicodeScalars.contains { $0.value == 0x9B || $0.value == 0x202E })
  }
}

struct `A line that is typed` {
  @Test func `is edited as in a shell`() {
    var field = TypedField()
    for key in "one two".map({ Key.character($0) }) { _ = field.receive(key) }
    _ = field.receive(.control("w"))
    #expect(field.text == "one ")
    for key in [Key.home, .character("a"), .end, .backspace, .left, .character("x")] {
      _ = field.receive(key)
    }
    #expect(field.text == "aonxe" && field.caret == 4)
    _ = field.receive(.control("k"))
    #expect(field.text == "aonx")
    _ = field.receive(.control("u"))
    #expect(field.isEmpty)
    #expect(!field.receive(.up) && !field.receive(.backspace))
  }

  @Test func `shows what stands around the caret`() {
    var field = TypedField()
    for key in "abcdefghij".map({ Key.character($0) }) { _ = field.receive(key) }
    let end = field.line(after: [StyledText("> ")], room: 8, ascii: false)
    #expect(end.line.text == "> fghij" && end.caret == 7)
    _ = field.receive(.home)
    let start = field.line(after: [StyledText("> ")], room: 8, ascii: false)
    #expect(start.line.text == "> abcde" && start.caret == 2)
  }
}

struct `What stands below the lines` {
  private func bytes(_ region: inout LiveRegion, _ live: [String]) -> String {
    var effect = PracticeEffect()
    effect.live = live.map { Line($0) }
    return visible(region.bytes(effect, TerminalOptions()))
  }

  @Test func `is erased by spaces when it is one line, and without cursor motion`() {
    var region = LiveRegion()
    #expect(bytes(&region, ["ab"]) == "ab")
    #expect(bytes(&region, ["c"]) == "\r  \rc")
    #expect(bytes(&region, []) == "\r \r")
    #expect(bytes(&region, ["d"]) == "d")
  }

  @Test func `is erased as a block when it is several`() {
    var region = LiveRegion()
    #expect(bytes(&region, ["a", "b", "c"]) == "a\nb\nc")
    #expect(bytes(&region, ["d"]) == "\r␛[2A␛[Jd")
  }

  @Test func `knows where the cursor was put`() {
    var region = LiveRegion()
    var effect = PracticeEffect()
    (effect.live, effect.caret) = ([Line("> x"), Line(), Line("keys")], .init(row: 0, column: 3))
    #expect(visible(region.bytes(effect, TerminalOptions())) == "> x\n\nkeys␛[2A\r␛[3C")
    #expect(bytes(&region, ["d"]) == "\r␛[Jd")
  }

  @Test func `is left alone when somebody else has written`() {
    var region = LiveRegion()
    _ = bytes(&region, ["a", "b"])
    region.forget()
    #expect(bytes(&region, ["a", "b"]) == "a\nb")
  }
}

struct `What was typed beside what is right` {
  @Test func `is cut where they differ`() {
    let difference = TypedDifference("cosin anealing", "Cosine annealing")
    #expect(difference.typed.filter { !$0.isCommon } == [])
    #expect(difference.right.filter { !$0.isCommon }.map(\.text) == ["e", "n"])
  }
}
