import Testing

struct `What is typed wrongly` {
  @Test(arguments: [
    (["leson"], "there is no command 'leson'\ndid you mean 'lesson'?"),
    (["help", "scedule"], "there is no command 'scedule'\ndid you mean 'schedule'?"),
    ([""], "there is no command ''"),
    (["lesson", "--nope"], "unknown option '--nope'\n`lrlearn lesson --help`"),
    (["plot"], "missing expected argument"),
    (["plot", "constant(1)", "--format", "xml"], "; accepted: 'text', 'csv', 'json' or 'svg'\n"),
    (["lesson", "--depth", "deep"], "; accepted: 'basic', 'standard' or 'detailed'\n"),
    (["site", "--output", ""], "--output takes a folder"),
  ])
  func `is answered in one voice`(arguments: [String], answer: String) throws {
    let run = try CommandRun(list: arguments)
    #expect(run.status == 64)
    #expect(run.output == "")
    #expect(run.diagnostics.hasPrefix("lrlearn: "))
    #expect(run.diagnostics.contains(answer), "\(run.diagnostics)")
  }

  @Test func `is told once when two names differ in a hyphen only`() throws {
    let run = try CommandRun("define", "lerning", "rate")
    #expect(run.status == 66)
    #expect(run.diagnostics.contains("did you mean 'learning rate'?"))
  }

  @Test(arguments: ["warm-up", "warmup", "warm up"])
  func `finds questions whatever the hyphen`(words: String) throws {
    let run = try CommandRun("faq", words)
    #expect(run.status == 0)
    #expect(run.output.contains("warm-up-length"))
  }

  @Test(arguments: [["help"], ["--help"], ["help", "lesson"], ["lesson", "-h"], ["--version"]])
  func `is not what asks for help`(arguments: [String]) throws {
    let run = try CommandRun(list: arguments)
    #expect(run.status == 0)
    #expect(run.diagnostics == "")
    #expect(!run.output.contains("default: 1)"))
  }
}
