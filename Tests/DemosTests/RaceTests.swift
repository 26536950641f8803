import Demos
import Optimization
import Plotting
import Testing

struct `A race` {
  private func race(
    _ optimizers: [String], on objective: String, steps: Int = 40,
    _ parameters: KeyValuePairs<StaticString, Double> = [:]
  ) throws -> Demo {
    var inputs = try inputs([], steps: steps, unit: "step", parameters)
    inputs.optimizers = try optimizers.map { try Expression(parsing: $0) }
    inputs.objectives = [try Expression(parsing: objective)]
    return try Demo(kind: .race, inputs: inputs)
  }

  private func fault(_ make: () throws -> Demo) -> (Name, String)? {
    do {
      _ = try make()
    } catch let error as DemoError {
      if case .bad(let field, let message, _) = error { return (field, message) }
    } catch {
      return nil
    }
    return nil
  }

  @Test func `ranks its runners by the distance that is left`() throws {
    let figure = try race(["sgd(0.05)", "sgd(0.1)"], on: "quadratic(1, 10)", ["x": 1, "y": 1]).run()
    // 0.95⁴⁰ = 0.1285 and 0.9⁴⁰ = 0.01478 along x; nothing is left along y.
    #expect(
      figure.sentence == """
        All start at (1, 1), 1.414 from the minimum at (0, 0). After 40 steps sgd(0.1) is nearest, \
        0.01478 away; then sgd(0.05), 0.1285. The first within a tenth of the distance: sgd(0.1), \
        at step 19. From contour line to contour line the loss above the lowest triples.
        """)
    #expect(figure.table.rows.map { $0[3] } == ["39", "19"])
    #expect(figure.series.map(\.name) == ["sgd(0.05)", "sgd(0.1)"])
    #expect(figure.series.allSatisfy { $0.style == .path && $0.points.count == 41 })
    #expect(figure.surface != nil)
  }

  @Test func `tells who diverges, at which step, and keeps the surface readable`() throws {
    let figure = try race(["sgd(0.1)", "sgd(0.9)"], on: "quadratic(1, 10)").run()
    #expect(figure.sentence.contains("sgd(0.9) diverges: the update of step"))
    #expect(figure.sentence.contains("2/10 = 0.2"))
    #expect(figure.table.rows[1][1].hasPrefix("diverges at step"))
    #expect(figure.x.limits == -4...4)
    #expect(figure.numbers.filter { !$0.isFinite } == [])
  }

  @Test func `puts its parameters into optimizers and surface`() throws {
    let demo = try race(
      ["sgd(rate)", "sgd(2 * rate)"], on: "quadratic(1, steep)", ["rate": 0.01, "steep": 20])
    let figure = try demo.run()
    #expect(figure.title == "Two optimizers on quadratic(1, 20)")
    #expect(figure.series.map(\.name) == ["sgd(0.01)", "sgd(2 * 0.01)"])
  }

  @Test func `refuses what is no race`() throws {
    let two = ["sgd(0.1)", "sgd(0.2)"]
    var noObjective = try inputs([])
    noObjective.optimizers = try two.map { try Expression(parsing: $0) }
    let faults = [
      fault { try race(["sgd(0.1)"], on: "booth") }, fault { try race([], on: "booth") },
      fault { try race(two, on: "booth", ["z": 1]) },
      fault { try race(two, on: "booth", ["x": 1e9]) },
      fault { try race(two, on: "booth", steps: 10_001) },
      fault { try Demo(kind: .race, inputs: noObjective) },
    ]
    #expect(
      faults.map { $0?.0.text } == ["optimizers", "optimizers", "z", "from", "steps", "objectives"])
  }

  @Test(arguments: ["0", "1e-300", "0.01", "0.3", "1e300"])
  func `draws numbers only, whatever the rate`(rate: String) throws {
    for surface in ["quadratic(1, 10)", "rosenbrock", "beale", "himmelblau"] {
      for steps in [1, 2, 40] {
        let figure = try race(["sgd(\(rate))", "sgd(0.001)"], on: surface, steps: steps).run()
        #expect(figure.numbers.filter { !$0.isFinite } == [])
        #expect(figure.table.rows.allSatisfy { $0.count == figure.table.columns.count })
        let words = figure.table.rows.joined().joined() + figure.sentence
        #expect(!words.contains("nan") && !words.contains("inf"))
      }
    }
  }
}
