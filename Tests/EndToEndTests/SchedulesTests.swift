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
    let schema: String
    let schedules: [Schedule]
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

  @Test func `shows no backticks where there is colour`() throws {
    let coloured = try CommandRun("schedule", "step", "--color", "always")
    #expect(coloured.output.contains("StepLR") && !coloured.output.contains("`"))
    #expect(try CommandRun("schedule", "step").output.contains("`StepLR`"))
  }
}
