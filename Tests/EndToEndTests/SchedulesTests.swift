import Foundation
import Testing

struct `The catalogue from the command line` {
  private struct Reply: Decodable {
    struct Schedule: Decodable {
      struct Parameter: Decodable {
        let name, meaning, unit, range: String
        let labelled: Bool
        let `default`: String?
      }
      struct Worked: Decodable {
        let step: Int
        let rate: Double
      }
      let name, title, summary, formula, source, example: String
      let parameters: [Parameter]
      let worked: [Worked]
    }
    struct Optimizer: Decodable {
      struct Worked: Decodable {
        let updates: Int
        let x: Double
      }
      let name, title, summary, formula, source, example: String
      let matrices: Bool
      let parameters: [Schedule.Parameter]
      let worked: [Worked]
    }
    let schema: String
    let schedules: [Schedule]
    let optimizers: [Optimizer]
  }

  private func reply(_ run: CommandRun) throws -> Reply {
    #expect(run.status == 0)
    let reply = try JSONDecoder().decode(Reply.self, from: Data(run.output.utf8))
    #expect(reply.schema == "lrlearn/schedule/1")
    return reply
  }

  @Test func `gives one entry as JSON`() throws {
    let schedules = try reply(CommandRun("schedule", "step", "--format", "json")).schedules
    #expect(schedules.map(\.name) == ["step"])
    #expect(schedules.first?.parameters.map(\.name) == ["from", "by", "every"])
    #expect(schedules.first?.parameters.map(\.labelled) == [false, true, true])
    #expect(schedules.first?.worked.contains { $0.step == 25 && $0.rate == 0.025 } == true)
  }

  @Test func `gives every entry as JSON, each with an example that can be plotted`() throws {
    let schedules = try reply(CommandRun("schedule", "--format", "json")).schedules
    #expect(schedules.count >= 10)
    for schedule in schedules {
      let run = try CommandRun("plot", schedule.example, "--steps", "3", "--format", "csv")
      #expect(run.status == 0, "\(schedule.example)")
    }
  }

  @Test func `gives an optimizer as JSON and as text`() throws {
    let reply = try reply(CommandRun("schedule", "momentum", "--format", "json"))
    #expect(reply.schedules.isEmpty && reply.optimizers.map(\.name) == ["momentum"])
    #expect(reply.optimizers.first?.worked.contains { $0.updates == 2 && $0.x == 0.72 } == true)
    let text = try CommandRun("schedule", "Momentum").output
    #expect(text.contains("v ← momentum·v") && text.contains("0.72"))
    #expect(try CommandRun("schedule", "torch.SGD").output.contains("undampened-start"))
    for name in ["rmsprop", "RMSProp", "nesterov"] {
      #expect(try CommandRun("schedule", name).status == 0, "\(name)")
    }
  }

  @Test func `lists the optimizers under their own heading`() throws {
    let all = try CommandRun("schedule").output
    let heading = try #require(all.range(of: "Optimizers"))
    #expect(all[heading.upperBound...].contains("nesterov"))
    let torch = try CommandRun("schedule", "torch").output
    #expect(torch.contains("Optimizers") && torch.contains("Adadelta"))
    #expect(try reply(CommandRun("schedule", "--format", "json")).optimizers.count >= 8)
  }

  @Test func `shows no backticks where there is colour`() throws {
    let coloured = try CommandRun("schedule", "step", "--color", "always")
    #expect(coloured.output.contains("StepLR") && !coloured.output.contains("`"))
    #expect(try CommandRun("schedule", "step").output.contains("`StepLR`"))
  }
}
