import Foundation
import Testing

struct `Comparing from the command line` {
  static let torch = "torch.CosineAnnealingLR(lr=0.1, T_max=20)"
  static let ours = "cosine(0.1, over: 20)"

  private struct Report: Decodable {
    struct Parting: Decodable {
      let step: Int
      let rates: [Double]
    }
    struct Largest: Decodable {
      let step: Int
      let difference: Double
    }
    struct Reason: Decodable {
      let id: String
    }
    struct Warning: Decodable {
      let expression: Int
      let id: String
      let beginsThere: Bool
    }
    let schema: String
    let steps: Int
    let parting: Parting?
    let largest: Largest?
    let reason: Reason?
    let warnings: [Warning]
  }

  @Test func `says where PyTorch rises again, and why`() throws {
    let run = try CommandRun("compare", Self.torch, Self.ours, "--steps", "41", "--plain")
    #expect(run.status == 0)
    #expect(run.output.contains("part at step 21"))
    #expect(run.output.contains("reaches its last rate at step 20"))
    #expect(run.output.contains("rises again"))
  }

  @Test func `gives the same as JSON`() throws {
    let run = try CommandRun(
      "compare", Self.torch, Self.ours, "--steps", "41", "--format", "json")
    let report = try JSONDecoder().decode(Report.self, from: Data(run.output.utf8))
    #expect(report.schema == "lrlearn/compare/1")
    #expect(report.steps == 41)
    #expect(report.parting?.step == 21)
    #expect(report.parting?.rates.last == 0)
    #expect(report.largest?.step == 40)
    #expect(report.reason?.id == "end")
    #expect(report.warnings.map(\.id) == ["rises-again"])
    #expect(report.warnings.allSatisfy { $0.beginsThere && $0.expression == 0 })
  }

  @Test func `says that two agree`() throws {
    let run = try CommandRun("compare", Self.torch, Self.ours, "--steps", "21", "--plain")
    #expect(run.status == 0)
    #expect(run.output.contains("They agree at all 21 steps"))
  }

  @Test(arguments: [["0.1", "cosne(0.1)"], ["torch.StepLR(lr=0.1, stepsize=3)", "0.1"]])
  func `points at the fault of an expression`(texts: [String]) throws {
    let run = try CommandRun("compare", texts[0], texts[1])
    #expect(run.status == 64)
    #expect(run.diagnostics.contains("^"))
  }
}
