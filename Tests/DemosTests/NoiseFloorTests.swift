import Optimization
import Plotting
import Testing

@testable import Demos

struct `The noise floor` {
  private func setting(
    noise: Double = 1, start: Double = 0, runs: Int, steps: Int
  ) -> NoisyRuns.Setting {
    NoisyRuns.Setting(
      curvature: 1, noise: noise, start: start, runs: runs, steps: steps, seed: 1)
  }

  private func runs(_ schedule: String, _ setting: NoisyRuns.Setting) throws -> NoisyRuns {
    NoisyRuns(
      try BoundExpression(DemoExpression(Expression(parsing: schedule)), Bindings()), setting)
  }

  @Test(arguments: [("0.05", 0.02564102564102564), ("0.2", 0.1111111111111111), ("1", 1)])
  func `is ησ²/(λ(2 − ηλ)), which the runs confirm`(rate: String, floor: Double) throws {
    let setting = setting(runs: 400, steps: 400)
    let runs = try runs(rate, setting)
    #expect(abs(try #require(runs.floor(setting)) - floor) < 1e-12)
    #expect(abs((runs.expected?.last ?? 0) - floor) < 1e-9 * floor)
    #expect(runs.hasSettled(at: floor))
    // 40,000 samples, which are related over some 1/(ηλ) = 20 steps: a standard error of 3 %.
    #expect(abs(runs.lastQuarter.mean / floor - 1) < 0.1)
  }

  @Test func `does not exist at ηλ = 2 and above, nor for a rate that changes`() throws {
    let setting = setting(runs: 1, steps: 10)
    for schedule in ["0", "2", "2.1", "cosine(0.1, over: 5)"] {
      #expect(try runs(schedule, setting).floor(setting) == nil)
    }
  }

  @Test func `follows the expected mean for any schedule`() throws {
    let setting = setting(start: 10, runs: 4000, steps: 60)
    let runs = try runs("step(0.5, by: 0.5, every: 20)", setting)
    // The mean of 4,000 squares of a normal variable has a standard error of √(2/4000) = 2.2 %.
    #expect(abs((runs.means.last ?? 0) / (runs.expected?.last ?? 1) - 1) < 0.1)
  }

  @Test func `of an optimizer comes from the same noise`() throws {
    let setting = setting(start: 10, runs: 20, steps: 40)
    let optimizer = try BoundOptimizer(
      DemoExpression(Expression(parsing: "sgd(0.2)")), Bindings())
    let theirs = try NoisyRuns(optimizer, setting)
    #expect(theirs.means == (try runs("0.2", setting)).means)
    #expect(theirs.expected == nil)
  }

  @Test func `stands beside an optimizer's in one figure`() throws {
    var inputs = try inputs(["0.1"], steps: 200, unit: "step")
    inputs.optimizers = [
      try Expression(parsing: "adam(0.1)"), try Expression(parsing: "adam(cosine(0.1, over: 200))"),
    ]
    let figure = try Demo(kind: .noiseFloor, inputs: inputs).run()
    #expect(figure.series.count == 3)
    #expect(figure.sentence.contains("With adam(0.1) it is "))
    #expect(figure.table.rows.suffix(2).first?.suffix(2) == ["no formula", "no formula"])
  }

  @Test func `needs at least one curve and at most six`() throws {
    for count in [0, 7] {
      var inputs = try inputs([])
      inputs.optimizers = try (0..<count).map { _ in try Expression(parsing: "sgd(0.1)") }
      #expect(throws: DemoError.self) { try Demo(kind: .noiseFloor, inputs: inputs) }
    }
  }

  @Test func `is the same for the same seed`() throws {
    let first = try Demo(kind: .noiseFloor, inputs: inputs(["0.5", "0.05"], steps: 40)).run()
    let again = try Demo(kind: .noiseFloor, inputs: inputs(["0.05", "0.5"], steps: 40)).run()
    #expect(first.series[0].points == again.series[1].points)
    #expect(first.series[0].points.prefix(2).map(\.y) != [])
  }

  @Test func `is stated beside what was measured`() throws {
    let figure = try Demo(kind: .noiseFloor, inputs: inputs(["0.4"], steps: 120, unit: "step"))
      .run()
    #expect(figure.bands.map(\.label) == ["floor 0.25"])
    #expect(
      figure.sentence == """
        The mean of x² over 200 runs starts at 100. At a rate of 0.4 it settles: over the last 30 \
        steps it is 0.255, in theory ησ²/(λ(2 − ηλ)) = 0.25.
        """)
    #expect(figure.table.rows.suffix(2) == [["120 in theory", "0.25"], ["floor", "0.25"]])
  }

  @Test func `is missed by a rate that grows, which says so`() throws {
    let figure = try Demo(kind: .noiseFloor, inputs: inputs(["2.1"], steps: 120)).run()
    #expect(
      figure.sentence.contains("it grows, since ηλ = 2.1 is not below 2, and leaves the plot"))
    #expect(figure.marks.count == 1)
  }

  @Test func `comes from normal noise`() {
    var noise = NormalNoise(seed: 1)
    let sample = (0..<100_000).map { _ in noise.next() }
    let moments = (1...4).map { power in
      sample.reduce(0) { sum, value in
        sum + (0..<power).reduce(1) { product, _ in product * value } / Double(sample.count)
      }
    }
    // Standard errors of the first four moments at 100,000: 0.003, 0.004, 0.012, 0.031.
    for (moment, expected) in zip(moments, [(0.0, 0.015), (1, 0.02), (0, 0.06), (3, 0.15)]) {
      #expect(abs(moment - expected.0) < expected.1)
    }
  }
}
