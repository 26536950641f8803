import Foundation
import Testing

/// A learner with a home of their own.
struct Home {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  var environment: [String: String] {
    ["LANG": "C.UTF-8", "XDG_DATA_HOME": folder.url.path, "TZ": "UTC"]
  }

  func run(_ arguments: String..., input: String? = nil) throws -> CommandRun {
    try CommandRun(list: arguments, environment: environment, input: input)
  }

  /// Everything that is kept, as the export tells it.
  func log() throws -> String { try run("progress", "export").output }
}

struct `A piped quiz` {
  @Test func `asks the same of everybody with one seed, and keeps every answer`() throws {
    let home = try Home()
    let input = "d\nd\nd\nd\nd\n"
    let first = try home.run("quiz", "step-decay", "--seed", "7", input: input)
    let second = try Home().run("quiz", "step-decay", "--seed", "7", input: input)
    #expect(first.status == 0 && first.output == second.output)
    #expect(first.output.contains("0 of 5 right"))
    #expect(first.output.contains("5 missed questions are now cards, first due tomorrow."))
    #expect(try home.log().components(separatedBy: "\"step-q-").count > 5)
  }

  @Test func `says what was kept when the input ends in the middle`() throws {
    let home = try Home()
    let run = try home.run("quiz", "adam", "--seed", "3", input: "d\nd\n")
    #expect(run.status == 0 && run.diagnostics.isEmpty)
    #expect(
      run.output.hasSuffix(
        "The input has ended: 2 of 5 questions are answered, and the answers are kept.\n"))
    let empty = try home.run("quiz", "adam")
    #expect(empty.output.hasSuffix("nothing was answered, so there is nothing to keep.\n"))
  }

  @Test func `asks no confidence where none is wanted, and as many questions as are wanted`() throws
  {
    let run = try Home().run(
      "quiz", "cosine-annealing", "--no-confidence", "--count", "2", "--plain",
      input: "1\n1\n1\n1\n1\n1\n1\n1\n")
    #expect(!run.output.contains("How sure") && run.output.contains("2 questions."))
  }

  @Test func `names near lessons, and those that have a quiz`() throws {
    let unknown = try Home().run("quiz", "step-decya")
    #expect(unknown.status == 66 && unknown.diagnostics.contains("did you mean 'step-decay'?"))
    let list = try Home().run("quiz")
    #expect(list.status == 0 && list.output.contains("Take one: lrlearn quiz learning-rate"))
    let both = try Home().run("quiz", "adam", "--mixed")
    #expect(both.status == 64 && both.diagnostics.contains("leave the lesson out"))
  }

  @Test func `goes on with the lesson that was answered last`() throws {
    let home = try Home()
    _ = try home.run("quiz", "adam", "--seed", "1", input: "d\n")
    let next = try home.run("quiz")
    #expect(next.output.contains("Quiz: Adam, AdamW and kin"))
    let start = try CommandRun(list: [], environment: home.environment)
    #expect(start.output.contains("lrlearn quiz adam") && start.output.count { $0 == "\n" } == 5)
  }

  @Test func `mixes lessons`() throws {
    let run = try Home().run("quiz", "--mixed", "--seed", "1")
    #expect(run.output.contains("Mixed quiz") && run.output.contains("Question 1"))
  }

  @Test func `goes on where nothing can be kept, and says so once`() throws {
    let environment = ["LANG": "C.UTF-8", "XDG_DATA_HOME": "/dev/null/nowhere"]
    let run = try CommandRun(
      list: ["quiz", "adam", "--seed", "3"], environment: environment, input: "d\nd\nd\nd\nd\n")
    #expect(run.status == 0 && run.output.contains("0 of 5 right"))
    #expect(run.diagnostics.components(separatedBy: "not kept").count == 2)
  }
}

struct `Piped flashcards` {
  @Test func `name one lesson where there are none yet`() throws {
    let run = try Home().run("flashcards")
    #expect(run.status == 0 && run.output.hasSuffix("    lrlearn lesson learning-rate\n"))
    let named = try Home().run("flashcards", "adam")
    #expect(named.output.hasSuffix("    lrlearn lesson adam\n"))
    #expect(try Home().run("flashcards", "adm").status == 66)
  }

  @Test func `are turned, graded, taken back and put aside`() throws {
    let home = try Home()
    _ = try home.run("quiz", "adam", "--seed", "1", input: "d\n")
    let run = try home.run("flashcards", "adam", input: "\n3\nu\n\n1\ns\n\n4\n")
    #expect(run.status == 0 && run.diagnostics.isEmpty)
    #expect(run.output.contains("Taken back.") && run.output.contains("Put aside."))
    #expect(run.output.contains("2 grades given: 2 new cards, 1 put aside."))
    let log = try home.log()
    #expect(log.contains("suspend") && log.contains("undo"))
    let resumed = try home.run("flashcards", "adam", "--resume")
    #expect(resumed.status == 0)
    #expect(try home.log().contains("\"resume\""))
    let stats = try home.run("stats", "--format", "json")
    #expect(stats.output.hasPrefix("{\"schema\":\"lrlearn/stats/1\",\"lessons\":"))
    #expect(stats.output.contains("\"cards\":2,\"questions\":1"))
  }
}

struct `Statistics` {
  @Test func `say what to do where there is nothing to count`() throws {
    let run = try Home().run("stats")
    #expect(run.status == 0 && run.output.contains("Read a lesson: lrlearn lesson learning-rate"))
  }

  @Test func `tell what was missed`() throws {
    let home = try Home()
    _ = try home.run("quiz", "step-decay", "--seed", "7", input: "d\n")
    let run = try home.run("stats", "--plain")
    #expect(run.output.contains("1 question answered") && run.output.contains("Hardest questions"))
  }
}
