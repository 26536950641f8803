import Foundation
import Testing

struct `Plotting from the command line` {
  static let step = "step(0.1, by: 0.5, every: 10)"
  static let cosine = "cosine(0.1, over: 60)"

  private struct Plot: Decodable {
    struct Series: Decodable {
      let expression: String
      let rates: [Double]
    }
    let schema: String
    let steps: [Int]
    let series: [Series]
  }

  @Test func `draws two schedules and says what they do`() throws {
    let run = try CommandRun("plot", Self.step, Self.cosine, "--steps", "60")
    #expect(run.status == 0)
    #expect(run.output.contains("0.05"))
  }

  @Test func `gives the rates of every step as JSON`() throws {
    let run = try CommandRun("plot", Self.step, Self.cosine, "--steps", "60", "--format", "json")
    #expect(run.status == 0)
    let plot = try JSONDecoder().decode(Plot.self, from: Data(run.output.utf8))
    #expect(plot.schema == "lrlearn/plot/1")
    #expect(plot.steps == Array(0..<60))
    #expect(plot.series.map(\.expression) == [Self.step, Self.cosine])
    #expect(plot.series[0].rates[9...10] == [0.1, 0.05])
    #expect(abs(plot.series[1].rates[30] - 0.05) < 1e-12)
  }

  @Test func `gives a line a step as CSV`() throws {
    let run = try CommandRun("plot", Self.step, "--steps", "3", "--format", "csv")
    #expect(run.output == "step,\"\(Self.step)\"\n0,0.1\n1,0.1\n2,0.1\n")
  }

  @Test func `draws SVG that is well-formed`() throws {
    let run = try CommandRun("plot", Self.step, "--format", "svg")
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("<svg"))
    let parser = XMLProbe()
    #expect(parser.isWellFormed(run.output))
  }

  @Test(arguments: [
    ("stp(0.1)", "  ^~~"), ("step(0.1, by: 0.5", "^"), ("step(-0.1, by: 0.5, every: 10)", "^~~~"),
    ("cosine(0.1, over: 0)", "^"), ("", "expected"),
    ("step(0.1, \"学習\", 5)", "\n            ^~~~~~\n"), ("\u{1B}[31mstep", "·[31m"),
  ])
  func `points at the fault of an expression`(expression: String, caret: String) throws {
    let run = try CommandRun("plot", expression)
    #expect(run.status == 64)
    #expect(run.output == "")
    #expect(run.diagnostics.contains(caret))
    #expect(!run.diagnostics.contains("\u{1B}"))
  }

  @Test func `refuses a hundred thousand parentheses and lives`() throws {
    let run = try CommandRun("plot", String(repeating: "(", count: 100_000))
    #expect(run.status == 64)
    #expect(run.diagnostics.utf8.count < 1_000)
  }

  @Test(arguments: [["--steps", "0"], ["--steps", "-1"], ["--steps", "1e9"], ["--width", "3"]])
  func `refuses an option out of range`(option: [String]) throws {
    #expect(try CommandRun("plot", Self.step, option[0], option[1]).status == 64)
  }
}
