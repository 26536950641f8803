import Curriculum
import Frameworks
import Testing

struct `A schedule in the frameworks` {
  @Test func `has a version for each target`() {
    let versions = FrameworksBlock(expression: "step(0.1, by: 0.5, every: 10)").versions
    #expect(versions.map(\.target) == CodeTarget.allCases)
  }

  @Test func `has none when it is no schedule`() {
    #expect(FrameworksBlock(expression: "nothing(").versions.isEmpty)
    #expect(FrameworksBlock(expression: "step(0.1, by: 0.5, every: 0)").versions.isEmpty)
  }

  @Test func `is compared with the nearest`() throws {
    let versions = FrameworksBlock(expression: "step(0.1, by: 0.5, every: 10)").versions
    let version = try #require(versions.first { $0.target == .transformers })
    guard case .missing(_, let found) = version.outcome else {
      Issue.record("Transformers has no stairs")
      return
    }
    let nearest = try #require(found)
    #expect(nearest.steps == 100)
    #expect(nearest.difference.contains("part at step 1:"))
  }

  @Test(arguments: [
    ("f(a, b)", 20, ["f(a, b)"]),
    ("f(first=1, second=[1, 2])", 16, ["f(", "  first=1,", "  second=[1, 2],", ")"]),
    (
      "f([g(a=1, b=2), g(c)], n=[3])", 14,
      [
        "f(", "  [", "    g(", "      a=1,", "      b=2,", "    ),", "    g(c),", "  ],",
        "  n=[3],", ")",
      ]
    ), ("f(n=2 * (1 + x))", 10, ["f(", "  n=2 * (", "    1 + x", "  ),", ")"]), ("f(", 1, ["f("]),
    ("", 1, [""]),
    ("lambda step: 1 if step < 3 else 2", 8, ["lambda step: 1 if step < 3 else 2"]),
  ])
  func `lays a long call out an argument a line`(call: String, width: Int, lines: [String]) {
    #expect(CallLayout.lines(of: call, width: width, indent: 2) == lines)
  }
}
