import Optimization
import Plotting
import Testing

@testable import Demos

struct `Gradient descent` {
  private func run(_ rate: String, steps: Int, curvature: Double = 10) throws -> DescentRun {
    let bound = try BoundExpression(DemoExpression(Expression(parsing: rate)), Bindings())
    return DescentRun(bound, curvature: curvature, start: 1, steps: steps, reach: 3)
  }

  @Test(arguments: [("0.05", 0.5), ("0.19", 0.9), ("0.2", 1), ("0.21", 1.1)])
  func `shrinks or grows by |1 − ηλ| a step`(rate: String, factor: Double) throws {
    var expected = 1.0
    for _ in 0..<50 { expected *= factor }
    #expect(abs(try run(rate, steps: 50).finalDistance / expected - 1) < 1e-12)
  }

  @Test func `lands at ηλ = 1`() throws {
    #expect(try run("0.1", steps: 50).finalDistance == 0)
  }

  @Test(arguments: [
    ("0", 10, DescentVerdict.stays), ("0.05", 10, .creeps), ("0.1", 10, .lands),
    ("0.19", 10, .hops), ("0.2", 10, .flips), ("0.21", 10, .leaves), ("2/7", 7, .flips),
    ("1/3", 3, .lands), ("step(0.1, by: 0.5, every: 3)", 10, .nearer),
    ("linear(0.25, to: 0.5, over: 50)", 10, .farther),
  ])
  func `has a verdict`(rate: String, curvature: Double, verdict: DescentVerdict) throws {
    #expect(DescentVerdict(try run(rate, steps: 50, curvature: curvature), start: 1) == verdict)
  }

  @Test func `says when a run leaves and ends its curve there`() throws {
    let figure = try Demo(kind: .descent, inputs: inputs(["0.05", "0.21"], steps: 20)).run()
    #expect(figure.y.limits == -3...3)
    #expect(figure.marks.map(\.label) == ["0.21 leaves at epoch 12"])
    #expect(figure.series.map(\.points.count) == [21, 13])
    #expect(figure.table.rows.map { $0[3] } == ["9.537e-7", "6.727", "1"])
    #expect(
      figure.sentence == """
        With curvature λ = 10 the limit is 2/λ = 0.2. A rate of 0.05 comes nearer without crossing \
        0, to a distance of 9.537e-7 after 20 epochs. A rate of 0.21 hops across 0 and farther away \
        every time and leaves the plot at epoch 12; it is at a distance of 6.727 after 20 epochs.
        """)
  }

  @Test func `calls a constant rate by its number`() throws {
    let figure = try Demo(kind: .descent, inputs: inputs(["cosine(0.1, to: 0.1, over: 9)"])).run()
    #expect(figure.sentence.hasSuffix("A rate of 0.1 lands on the minimum in one epoch."))
  }

  @Test func `stops counting where numbers end`() throws {
    let figure = try Demo(kind: .descent, inputs: inputs(["1e9"], steps: 100_000)).run()
    #expect(figure.table.rows[0][3] == "more than 1e150")
  }

  @Test func `tells how a changing rate comes below the limit`() throws {
    let schedule = "step(0.25, by: 0.1, every: 3)"
    let figure = try Demo(kind: .descent, inputs: inputs([schedule], steps: 20)).run()
    #expect(figure.sentence.contains("is above the limit before epoch 3, leaves the plot at"))
    #expect(figure.sentence.contains("changes sides 3 times and ends at a distance of"))
    #expect(figure.series[0].points.count == 21, "it comes back, so all of it is drawn")
  }
}
