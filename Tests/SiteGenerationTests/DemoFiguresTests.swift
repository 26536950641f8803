import Curriculum
import Demos
import Optimization
import Synchronization
import Testing

@testable import SiteGeneration

struct `The figures of a site` {
  /// Counts what is run.
  private final class Runs: Sendable {
    private let titles = Mutex<[String]>([])
    var all: [String] { titles.withLock(\.self) }

    var figures: DemoFigures {
      DemoFigures { demo in
        self.titles.withLock { $0.append(demo.inputs.title) }
        return try? demo.run()
      }
    }
  }

  private static func block(_ schedule: String, title: String = "A") throws -> ContentBlock {
    try #require(try Build.demo("schedule", id: "same", title: title, [schedule], steps: 40))
  }

  private static func html(_ blocks: [ContentBlock], _ site: SiteIndex, id: String) -> String {
    var content = ContentHTML(site: site, root: "", idPrefix: id)
    content.write(blocks)
    return content.html.markup
  }

  @Test func `are computed once, however many pages show them`() throws {
    let runs = Runs()
    var site = SiteIndex(CourseIndex())
    site.figures = runs.figures
    let block = try Self.block("step(0.1, by: 0.5, every: 10)")
    let first = Self.html([block, block], site, id: "a-")
    #expect(Self.html([block, block], site, id: "a-") == first)
    #expect(Self.html([block], site, id: "b-").contains("figure-b-same"))
    #expect(runs.all == ["A"])
  }

  @Test func `belong to what is run, not to a name that is used twice`() throws {
    let runs = Runs()
    var site = SiteIndex(CourseIndex())
    site.figures = runs.figures
    let blocks = [
      try Self.block("0.1"), try Self.block("0.2"), try Self.block("0.1", title: "B"),
    ]
    let alone = blocks.map { Self.html([$0], SiteIndex(CourseIndex()), id: "a-") }
    #expect(blocks.map { Self.html([$0], site, id: "a-") } == alone)
    #expect(Set(alone).count == 3)
    #expect(runs.all == ["A", "A", "B"])
  }
}
