import Foundation
import Testing

struct `Searching in the terminal` {
  @Test func `finds the term first, with the command that opens it`() throws {
    let run = try CommandRun("search", "warmup")
    #expect(run.status == 0 && run.diagnostics == "")
    let lines = run.output.split(separator: "\n")
    #expect(lines.first?.contains("warm-up") == true)
    #expect(run.output.contains("lrlearn define warm-up"))
    #expect(!run.output.contains("\u{1B}"))
  }

  @Test(arguments: ["warmup", "which rate", "cosine", "noise floor", "divides"])
  func `every command that it names works`(words: String) throws {
    let run = try CommandRun("search", words, "--limit", "12", "--format", "json")
    let answer = try Answer(run.output)
    #expect(answer.results.count > 3)
    for result in answer.results.prefix(4) {
      let words = result.command.split(separator: " ").map(String.init)
      #expect(words.first == "lrlearn")
      #expect(try CommandRun(list: Array(words.dropFirst())).status == 0, "\(result.command)")
    }
  }

  @Test func `writes the documented form`() throws {
    let run = try CommandRun("search", "warm", "up", "--limit", "1", "--format", "json")
    #expect(run.status == 0)
    #expect(
      run.output.hasPrefix(
        #"{"schema":"lrlearn/search/1","query":"warm up","agreement":"all","total":"#))
    #expect(
      run.output.contains(
        #""results":[{"kind":"term","address":"glossary/warm-up","command":"lrlearn define "#
          + #"warm-up","title":"warm-up","titleMarks":[[0,7]],"page":null,"snippet":"A warm-up "#))
    #expect(run.output.hasSuffix(#""nearWords":[]}"# + "\n"))
  }

  @Test func `a folder of one's own is searched too`() throws {
    let content = CommandRun.package.appending(path: "Content").path
    let bundled = try CommandRun("search", "cosine rises again", "--format", "json")
    let folder = try CommandRun(
      "search", "cosine rises again", "--format", "json", "--content", content)
    #expect(folder.status == 0)
    #expect(folder.output == bundled.output)
  }

  @Test func `nothing found is no error, and near words are told`() throws {
    let run = try CommandRun("search", "adma")
    #expect(run.status == 0)
    #expect(run.output.contains("lrlearn search adam"))
    let none = try CommandRun("search", "qqqqqqqq", "--format", "json")
    #expect(none.status == 0)
    #expect(try Answer(none.output).results.isEmpty)
  }

  @Test(arguments: [
    [], [""], ["  "], ["rate", "--limit", "0"], ["rate", "--limit", "1001"],
    ["rate", "--format", "svg"], ["--nothing"],
  ])
  func `what cannot be searched is refused with 64`(arguments: [String]) throws {
    let run = try CommandRun(list: ["search"] + arguments)
    #expect(run.status == 64)
    #expect(run.output == "")
    #expect(run.diagnostics.hasPrefix("lrlearn: "))
  }

  @Test(arguments: [
    "\u{1B}[31mrate", "\u{9B}2J", "rate\u{7}\u{202E}", "<script>alert(1)</script>", "%s%n",
    "'\"; rm",
  ])
  func `hostile words never reach the terminal`(words: String) throws {
    for format in ["text", "json"] {
      let run = try CommandRun("search", "--format", format, "--color", "never", "--", words)
      #expect(run.status == 0)
      for scalar in (run.output + run.diagnostics).unicodeScalars {
        let isControl =
          scalar.value < 0x20 && scalar != "\n" || (0x7F...0x9F).contains(scalar.value)
        #expect(!isControl)
        if format == "text" { #expect(scalar.value != 0x202E) }
      }
    }
  }

  @Test func `stays ASCII when asked to, and plain without colours`() throws {
    let run = try CommandRun("search", "eta", "--ascii", "--plain", "--color", "always")
    #expect(run.status == 0)
    #expect(run.output.utf8.allSatisfy { $0 < 128 })
  }

  /// What the tests read of `lrlearn/search/1`.
  private struct Answer: Decodable {
    struct Result: Decodable {
      let kind: String
      let title: String
      let command: String
    }

    let results: [Result]
    let nearWords: [String]

    init(_ json: String) throws {
      self = try JSONDecoder().decode(Self.self, from: Data(json.utf8))
    }
  }
}
