import Foundation
import Testing

struct `Reading` {
  @Test func `shows a lesson into a pipe without escape codes`() throws {
    let run = try CommandRun("lesson", "step-decay", "--depth", "basic")
    #expect(run.status == 0)
    #expect(run.diagnostics == "")
    #expect(run.output.contains("0.025"))
    #expect(!run.output.contains("\u{1B}"))
  }

  @Test func `names the next command, and that command works`() throws {
    let welcome = try CommandRun()
    #expect(welcome.status == 0)
    #expect(welcome.output.split(separator: "\n").count <= 5)
    let command = try #require(welcome.output.firstMatch(of: /lrlearn (lesson [a-z-]+)/))
    let words = command.1.split(separator: " ").map(String.init)
    #expect(try CommandRun(words[0], words[1]).status == 0)
  }

  @Test(arguments: ["learning rate", "Learning-Rate", "LR", "learning_rate", "step size"])
  func `finds a term by any of its names`(name: String) throws {
    let run = try CommandRun("define", name)
    #expect(run.status == 0)
    #expect(run.output.lowercased().contains("learning rate"))
  }

  @Test func `answers a question found by its words`() throws {
    let run = try CommandRun("faq", "standard", "value")
    #expect(run.status == 0)
    #expect(run.output.contains("standard value"))
  }

  @Test(arguments: [
    (["lesson", "stepdecai"], "step-decay"), (["define", "lerning rate"], "learning rate"),
    (["schedule", "cosin"], "cosine"),
  ])
  func `suggests the nearest name for one that is unknown`(words: [String], nearest: String) throws
  {
    let run = try CommandRun(words[0], words[1])
    #expect(run.status == 66)
    #expect(run.output == "")
    #expect(run.diagnostics.contains("'\(nearest)'"))
  }

  @Test(arguments: ["lesson", "define", "faq", "schedule", "demo"])
  func `lists what there is when no name is given`(command: String) throws {
    let run = try CommandRun(command)
    #expect(run.status == 0)
    #expect(run.output.split(separator: "\n").count >= 3)
  }

  @Test func `stays ASCII when asked to`() throws {
    let run = try CommandRun("lesson", "cosine-annealing", "--ascii", "--depth", "detailed")
    #expect(run.status == 0)
    #expect(run.output.utf8.allSatisfy { $0 < 128 })
  }

  @Test(arguments: [10, 40, 200])
  func `works at any width`(width: Int) throws {
    for name in ["learning-rate", "step-decay", "noise-floor"] {
      #expect(try CommandRun("lesson", name, "--width", "\(width)").status == 0)
    }
  }

  @Test func `needs neither a home nor a terminal nor a locale`() throws {
    let run = try CommandRun("lesson", "step-decay", environment: [:])
    #expect(run.status == 0)
    #expect(run.output.contains("0.025"))
  }
}
