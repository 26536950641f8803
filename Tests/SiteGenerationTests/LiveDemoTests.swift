import Curriculum
import Demos
import Frameworks
import Optimization
import Testing

@testable import SiteGeneration

struct `A live demo in a page` {
  private func html(
    _ kind: Name, _ schedules: [String], objective: String? = nil,
    parameters: [DemoParameter] = []
  ) throws -> String {
    var inputs = DemoInputs(title: "A title", steps: 40)
    inputs.schedules = try schedules.map { try Expression(parsing: $0, vocabulary: .complete) }
    inputs.objectives = try [objective].compactMap { $0 }.map { try Expression(parsing: $0) }
    inputs.parameters = parameters
    let demo = try Demo(kind: try #require(DemoKind.named(kind)), inputs: inputs)
    var content = ContentHTML(site: SiteIndex(CourseIndex()), root: "", idPrefix: "x-")
    content.write([Build.block(.demo(DemoBlock(id: "halving", demo: demo)))])
    return content.html.markup
  }

  private let factor = DemoParameter(name: "factor", from: 0.1, to: 1, step: 0.1, value: 0.5)

  @Test func `carries the request that reads back as itself`() throws {
    let html = try html("schedule", ["step(0.1, by: factor, every: 10)"], parameters: [factor])
    let start = try #require(html.firstRange(of: "data-request=\"")).upperBound
    let text = html[start...].prefix { $0 != "\"" }
    let request = try DemoRequest(
      prepared: Array(text.utf8), kinds: DemoKind.drawn, vocabulary: .rates)
    let live = try LiveDemo(request)
    #expect(live.figure.title == "A title")
    #expect(live.figure.sentence.contains("halves at steps 10, 20 and 30"))
    #expect(text.contains("\nschedule 0.1 =factor 10 step:3;step(0.1, by: $factor$, every: 10)\n"))
    #expect(html.contains("id=\"x-halving\" data-demo=\"halving\" data-module=\"schedules\""))
  }

  @Test func `has a slider and a number for each parameter, hidden until it lives`() throws {
    let html = try html("schedule", ["step(0.1, by: factor, every: 10)"], parameters: [factor])
    #expect(html.contains("<form class=\"controls\" hidden=\"\""))
    #expect(
      html.contains(
        "<label for=\"x-halving-factor\">factor</label><span class=\"room\"><input type=\"range\" "
          + "id=\"x-halving-factor\" name=\"factor\" min=\"0.1\" max=\"1\" step=\"0.1\" "
          + "value=\"0.5\" /></span><span class=\"room\"><input type=\"number\""))
    #expect(!html.contains("name=\"seed\""))
  }

  @Test func `has a seed where chance decides`() throws {
    #expect(try html("noise-floor", ["0.1"]).contains("name=\"seed\""))
  }

  @Test func `stays a picture when a framework computes it`() throws {
    let calls = ["torch.StepLR(lr=0.1, step_size=10)"]
    for html in [try html("schedule", calls), try html("parity", calls + ["0.1"])] {
      #expect(!html.contains("<form") && !html.contains("data-request"))
      #expect(html.contains("<svg"))
    }
  }
}
