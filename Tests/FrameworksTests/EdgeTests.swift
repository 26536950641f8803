import Foundation
import Frameworks
import Optimization
import Testing

/// Values at the edges of what the schedules accept: `edges.json` from the source files of the
/// frameworks, `runs.json` from running them.
struct `At the edges of its parameters` {
  struct Edge: Decodable, Sendable, CustomTestStringConvertible {
    let expression: String
    let lr: [Double]
    let metrics: [Double]?
    var testDescription: String { expression }
  }

  static let edges: [Edge] = {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    return ["edges", "runs"].flatMap { name in
      let file = folder.appendingPathComponent("Fixtures/\(name).json")
      return (try? JSONDecoder().decode([Edge].self, from: Data(contentsOf: file))) ?? []
    }
  }()

  @Test func `there are edges for each framework`() {
    for framework in Framework.allCases {
      #expect(Self.edges.contains { $0.expression.hasPrefix(framework.name.text) })
    }
  }

  @Test(arguments: edges)
  func `a schedule has the framework's values`(edge: Edge) throws {
    let expression = try Expression(parsing: edge.expression, vocabulary: .complete)
    let rates: [Double]
    switch try #require(try expression.frameworkProduct()) {
    case .schedule(let schedule): rates = edge.lr.indices.map { schedule.rate(at: $0) }
    case .plateau(let plateau):
      rates = Array(plateau.rates(edge.metrics ?? []).prefix(edge.lr.count))
    case .scheduler, .optimizer: rates = []
    }
    try #require(rates.count == edge.lr.count)
    let highest = edge.lr.map(abs).max() ?? 1
    for (step, (rate, expected)) in zip(rates, edge.lr).enumerated()
    where abs(rate - expected) > 1e-14 * highest {
      Issue.record("at \(step): \(rate), not \(expected)")
    }
  }

  @Test(arguments: edges.filter { $0.metrics == nil })
  func `the last value holds from the length on`(edge: Edge) throws {
    let schedule = try Expression(parsing: edge.expression, vocabulary: .complete).schedule()
    guard let length = schedule.length else { return }
    let last = schedule.rate(at: length)
    for step in [length + 1, length + 7, length + 1_000_000, Int.max] {
      #expect(schedule.rate(at: step) == last, "at \(step) after \(length)")
    }
  }
}
