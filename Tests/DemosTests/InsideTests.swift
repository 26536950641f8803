import Demos
import Optimization
import Plotting
import Testing

struct `Inside an optimizer` {
  private func figure(
    _ optimizer: String, on objective: String = "quadratic(1, 25)", steps: Int = 60
  ) throws -> Figure {
    var inputs = try inputs([], steps: steps, unit: "step")
    inputs.optimizers = [try Expression(parsing: optimizer)]
    inputs.objectives = [try Expression(parsing: objective)]
    return try Demo(kind: .inside, inputs: inputs).run()
  }

  @Test func `Adam's first move is the rate in both coordinates`() throws {
    let figure = try figure("adam(0.1)")
    #expect(
      figure.sentence.hasPrefix(
        """
        At (3, -2) the slope is 3 along x and -50 along y; the first move of adam(0.1) is -0.1 \
        along x and 0.1 along y: the rate in both, whatever the slope. There m holds 0.1 of the \
        slope and v 0.001 of its square; the bias correction makes both whole.
        """))
    #expect(figure.sentence.contains("the slopes along y are"))
    #expect(figure.table.columns == ["step", "slope", "m", "v", "m̂", "v̂", "step size", "move"])
    #expect(
      figure.table.rows[0] == ["0, x", "3", "0.3", "0.009", "3", "9", "0.0333", "-0.1"])
    #expect(figure.bands.map(\.range) == [0.1...0.1])
    #expect(figure.y.scale == .logarithmic)
  }

  @Test func `plain descent multiplies both slopes by the rate`() throws {
    let figure = try figure("sgd(0.05)")
    #expect(figure.sentence.contains("-0.15 along x and 2.5 along y: 0.05 times the slope in both"))
    #expect(
      figure.sentence.contains("goes from 0.05 to 0.05 along x and from 0.05 to 0.05 along y"))
    #expect(figure.table.columns == ["step", "slope", "step size", "move"])
  }

  @Test func `momentum is told without a step size, since its velocity stands between`() throws {
    let figure = try figure("momentum(0.01)")
    #expect(figure.table.columns == ["step", "slope", "velocity", "move"])
    #expect(!figure.sentence.contains("step size"))
  }

  @Test func `has four curves of sizes`() throws {
    let figure = try figure("adam(0.1)")
    #expect(
      figure.series.map(\.name) == [
        "slope along x", "slope along y", "move along x", "move along y",
      ])
    #expect(figure.numbers.allSatisfy { $0 >= 0 })
  }

  @Test func `says when the run is given up`() throws {
    let figure = try figure("sgd(0.9)")
    #expect(figure.sentence.contains("diverges"))
    #expect(figure.series[0].points.count < 60)
  }

  @Test(arguments: [
    "sgd(0)", "sgd(1e300)", "adam(0)", "adam(1e300)", "adam(1e-300)", "nesterov(1)",
  ])
  func `draws numbers only, whatever the rate`(optimizer: String) throws {
    for steps in [1, 2, 60] {
      for surface in ["quadratic(1, 25)", "rosenbrock", "styblinski_tang"] {
        let figure = try figure(optimizer, on: surface, steps: steps)
        #expect(figure.numbers.filter { !$0.isFinite } == [])
        #expect(figure.table.rows.allSatisfy { $0.count == figure.table.columns.count })
        let words = figure.table.rows.joined().joined() + figure.sentence
        #expect(!words.contains("nan") && !words.contains("inf"))
      }
    }
  }
}
