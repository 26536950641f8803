import Foundation
import Testing

@Suite(.serialized) struct `Practice at a terminal` {
  @Test func `answers by keys, keeps the answer and gives the terminal back`() throws {
    let run = try TerminalRun("quiz", "step-decay", "--seed", "1")
    try run.waitFor("q: leave")
    run.type("2")
    try run.waitFor("How sure are you?")
    run.type("3")
    try run.waitFor("Enter: next question")
    run.type("\u{3}")
    try run.waitFor("1 of 5 questions is answered, and the answer is kept.")
    #expect(run.end() == 0)
    let log = try CommandRun(list: ["progress", "export"], environment: run.environment)
    #expect(log.output.contains("step-q-"))
  }

  @Test(arguments: ["q", "\u{1B}", "\u{3}", "\u{4}"])
  func `can be left before anything was answered`(key: String) throws {
    let run = try TerminalRun("quiz", "adam", "--seed", "7")
    try run.waitFor("q: leave")
    run.type(key)
    #expect(run.end() == 0)
    #expect(run.screen.contains("nothing to keep"))
  }

  @Test(arguments: [(10, 24), (80, 3), (10, 3), (1, 1)])
  func `can be left on the smallest screen`(columns: UInt16, rows: UInt16) throws {
    let run = try TerminalRun("quiz", "step-decay", columns: columns, rows: rows)
    try run.waitFor("Quiz")
    run.type("   \u{3}")
    #expect(run.end() == 0)
  }

  @Test func `is a dialogue where it is plain`() throws {
    let run = try TerminalRun("quiz", "step-decay", "--seed", "1", "--plain")
    try run.waitFor("Your answer, 1 to 4 (?: hint, d: I don't know, q: leave): ")
    run.type("2\n")
    try run.waitFor("How sure are you? 1: guessing, 2: unsure, 3: sure: ")
    run.type("1\n")
    try run.waitFor("Question 2, 3 left")
    run.type("q\n")
    #expect(run.end() == 0)
    for piece in run.screen.components(separatedBy: "\u{1B}[").dropFirst() {
      #expect(piece.first { !$0.isNumber && $0 != ";" } == "m", "only colours: no cursor motion")
    }
  }

  @Test func `comes before and after a lesson that is new`() throws {
    let run = try TerminalRun("lesson", "step-decay", rows: 600)
    try run.waitFor("Three guesses first?")
    run.type("g")
    try run.waitFor("Before you read: Step decay")
    try run.waitFor("Question 1")
    run.type("\u{3}")
    #expect(run.end() == 0)
    #expect(!run.screen.contains("Afterwards you can"))
  }

  @Test func `offers the quiz after a lesson and remembers that it was read`() throws {
    let run = try TerminalRun("lesson", "step-decay", rows: 600)
    try run.waitFor("Three guesses first?")
    run.type("\r")
    // Enter skips a guess, where t means nothing.
    for _ in 0..<20 { run.type("\rt") }
    try run.waitFor("t: take the quiz")
    try run.waitFor("Question 1")
    run.type("\u{3}")
    #expect(run.end() == 0)
    let start = try CommandRun(list: [], environment: run.environment)
    #expect(start.output.contains("1 of ") && start.output.contains("lrlearn quiz step-decay"))
    let again = try CommandRun(list: ["flashcards"], environment: run.environment, input: "\n3\n")
    #expect(again.output.contains("Card 1"))
  }

  @Test func `turns and grades cards`() throws {
    let home = try Home()
    _ = try home.run("quiz", "adam", "--seed", "1", input: "d\n")
    let run = try TerminalRun(list: ["flashcards", "adam"], environment: home.environment)
    try run.waitFor("space: show the answer")
    run.type(" ")
    try run.waitFor("10 minutes")
    run.type("3")
    try run.waitFor("u: undo")
    run.type("q")
    try run.waitFor("1 grade given: 1 new card.")
    #expect(run.end() == 0)
  }
}
