import Curriculum
import Markdown
import Testing

@testable import SiteGeneration

struct `A frameworks block` {
  private static func html(_ expressions: String...) -> String {
    var writer = ContentHTML(site: SiteIndex(CourseIndex()), root: "")
    writer.write(
      expressions.map { Build.block(.frameworks(FrameworksBlock(expression: $0))) })
    return writer.html.markup
  }

  @Test func `has a radio button and a panel for each target, the first one chosen`() {
    let scan = HTMLScan(Self.html("step(0.1, by: 0.5, every: 10)"))
    #expect(scan.faults.isEmpty)
    let radios = scan.tags.filter { $0.name == "input" }
    #expect(
      radios.map { $0.value("value") } == ["pytorch", "keras", "optax", "transformers", "swift"])
    #expect(radios.map { $0.value("checked") != nil } == [true, false, false, false, false])
    #expect(Set(radios.map { $0.value("name") }).count == 1)
    let labels = scan.tags.filter { $0.name == "label" }
    #expect(labels.map { $0.value("for") } == radios.map { $0.value("id") })
    let panels = scan.tags.filter { $0.value("class") == "panel" }
    #expect(
      panels.map { $0.value("aria-label") } == [
        "PyTorch", "Keras", "Optax", "Transformers", "Swift",
      ])
  }

  @Test func `shares neither ids nor the choice with another block`() {
    let scan = HTMLScan(Self.html("cosine(0.1, over: 10)", "cosine(0.1, over: 10)"))
    let ids = scan.tags.compactMap { $0.value("id") }
    #expect(ids.count == 10)
    #expect(Set(ids).count == 10)
    #expect(Set(scan.tags.compactMap { $0.name == "input" ? $0.value("name") : nil }).count == 2)
  }

  @Test func `says why a target has no such curve, and how far the nearest is off`() {
    let html = Self.html("step(0.1, by: 0.5, every: 10)")
    #expect(html.contains("<strong>No exact equivalent.</strong> Transformers"))
    #expect(html.contains("transformers.get_wsd_schedule("))
    #expect(html.contains("Over 100 steps: They agree up to step 0 and part at step 1:"))
    #expect(html.contains("Transformers <span aria-hidden=\"true\">≈</span>"))
  }

  @Test func `has no style, script or handler of its own`() {
    let scan = HTMLScan(Self.html("linear(0, to: 0.1, over: 5) then cosine(0.1, over: 20)"))
    #expect(!scan.tags.contains { $0.name == "script" || $0.name == "style" })
    #expect(!scan.tags.contains { $0.attributes.contains { $0.name == "style" } })
    #expect(!scan.tags.contains { $0.attributes.contains { $0.name.hasPrefix("on") } })
  }

  @Test func `of something that is no schedule is its text`() {
    #expect(Self.html("no schedule <b>").contains("<code>no schedule &lt;b&gt;</code>"))
  }

  @Test func `has its long calls as code when it is a demo`() throws {
    let long = "linear(0, to: 0.1, over: 10) then linear(0.1, to: 0.05, over: 20)"
    let demo = try Build.demo("parity", id: "a", title: "They part", [long, "0.1"], steps: 40)
    var writer = ContentHTML(site: SiteIndex(CourseIndex()), root: "")
    writer.write([demo].compactMap { $0 })
    #expect(writer.html.markup.contains("<code class=\"language-python\">" + long + "\n\n0.1\n"))
  }

  @Test func `is the same bytes each time`() {
    let expression = "linear(0, to: 0.1, over: 5) then cosine(0.1, over: 20)"
    #expect(Self.html(expression) == Self.html(expression))
  }
}
