import Foundation
import Optimization
import Testing

/// A quiz through pipes that is answered line by line.
private final class PipedQuiz {
  private let process = Process()
  private let (input, output) = (Pipe(), Pipe())
  private var text = ""

  init(seed: UInt64, home: URL) throws {
    process.executableURL = CommandRun.binary
    process.arguments = [
      "quiz", "step-decay", "--plain", "--no-confidence", "--seed", "\(seed)",
    ]
    process.environment = ["LANG": "C.UTF-8", "XDG_DATA_HOME": home.path()]
    (process.standardInput, process.standardOutput) = (input, output)
    try process.run()
    try output.fileHandleForWriting.close()
    try input.fileHandleForReading.close()
  }

  /// Waits until so many questions were asked; false when the quiz ends before.
  func waitForQuestion(_ number: Int) -> Bool {
    while text.components(separatedBy: "\n## Question ").count <= number {
      let data = output.fileHandleForReading.availableData
      if data.isEmpty { return false }
      text += String(decoding: data, as: UTF8.self)
    }
    return true
  }

  /// "I don't know": an answer to every kind of question.
  func answer() { try? input.fileHandleForWriting.write(contentsOf: Data("d\n".utf8)) }

  /// Ends it as `kill -9` does, whatever it is doing.
  func kill() -> Process.TerminationReason {
    _ = Foundation.kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    return process.terminationReason
  }
}

@Suite(.serialized) struct `A quiz that is killed` {
  @Test func `loses no answer that was shown, at a hundred random moments`() throws {
    let home = try TemporaryFolder()
    var random = SplitMix64(seed: 4)
    var shown = 0
    for seed in 0..<100 as Range<UInt64> {
      let quiz = try PipedQuiz(seed: seed, home: home.url)
      let answers = Int.random(in: 0...3, using: &random)
      for number in 1...(answers + 1) {
        #expect(quiz.waitForQuestion(number))
        quiz.answer()
      }
      shown += answers
      // Somewhere between the arrival of the last answer and the next question.
      var idle = Int.random(in: 0...3_000_000, using: &random)
      while idle > 0 { idle -= 1 }
      #expect(quiz.kill() == .uncaughtSignal)
    }
    let export = try CommandRun(
      "progress", "export",
      environment: ["LANG": "C.UTF-8", "XDG_DATA_HOME": home.url.path()])
    #expect(export.status == 0, "\(export.diagnostics)")
    let kept = export.output.components(separatedBy: #""event":"answer""#).count - 1
    #expect(shown > 100)
    #expect((shown...(shown + 100)).contains(kept), "\(shown) were shown, \(kept) are kept")
    try export.output.write(
      to: home.url.appending(path: "all.json"), atomically: true, encoding: .utf8)
    let again = try CommandRun(
      "progress", "import", "all.json",
      environment: ["LANG": "C.UTF-8", "XDG_DATA_HOME": home.url.path()], in: home.url)
    #expect(again.output == "imported 0 entries, \(kept) known already\n", "the store is whole")
  }
}
