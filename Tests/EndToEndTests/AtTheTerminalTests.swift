import Foundation
import Testing

@Suite(.serialized) struct `A lesson at a terminal` {
  @Test func `waits for a guess and names the mistake behind it`() throws {
    let run = try TerminalRun("lesson", "step-decay")
    try run.waitFor("Enter: read")
    run.type("\r")
    let first = try run.waitFor("your guess")
    #expect(first.contains("What is it in epoch 35?"))
    #expect(!first.contains("0.1 * 0.5^3"))
    run.type("x")
    run.type("3")
    let answer = try run.waitFor("space: more")
    #expect(answer.contains("0.00884") && answer.contains("it is "))
    #expect(answer.contains("0.1 * 0.5^3 = 0.0125"))
    run.type("q")
    #expect(run.end() == 0)
    #expect(!run.screen.contains("The rate is flat for ten epochs"))
  }

  @Test func `shows everything to who skips every guess`() throws {
    let run = try TerminalRun("lesson", "step-decay")
    try run.waitFor("Enter: read")
    run.type("\r")
    try run.waitFor("your guess")
    for _ in 0..<40 { run.type("\r\u{1B}[F") }
    #expect(run.end() == 0)
    #expect(run.screen.contains("Sources"))
    #expect(!run.screen.contains("You said"))
  }

  @Test func `ends with the input`() throws {
    let run = try TerminalRun("lesson", "step-decay")
    try run.waitFor("Enter: read")
    run.type("\r")
    try run.waitFor("your guess")
    run.type("\u{4}")
    run.type("q")
    #expect(run.end() == 0)
  }

  @Test func `takes answers by line where it is plain`() throws {
    let run = try TerminalRun("lesson", "step-decay", "--plain")
    try run.waitFor("4")
    run.type("2\n")
    try run.waitFor("0.1 * 0.5^3 = 0.0125")
    try run.waitFor("Your guess, 1 to 3, or Enter to skip: ")
    run.type("\u{4}")
    #expect(run.end() == 0)
    for piece in run.screen.components(separatedBy: "\u{1B}[").dropFirst() {
      #expect(piece.first { !$0.isNumber && $0 != ";" } == "m", "only colours: no cursor motion")
    }
  }

  @Test(arguments: [(10, 24), (80, 3), (10, 3), (1, 1)])
  func `can be left on the smallest screen`(columns: UInt16, rows: UInt16) throws {
    let run = try TerminalRun("lesson", "step-decay", columns: columns, rows: rows)
    run.type("   q")
    #expect(run.end() == 0)
  }

  @Test func `needs no key for what fits the screen`() throws {
    let run = try TerminalRun("lesson", rows: 600)
    #expect(run.end() == 0)
    #expect(run.screen.contains("Read one:") && !run.screen.contains("space: more"))
  }
}
