import Demos
import Optimization
import Plotting
import Testing

struct `A demo` {
  private func refusal(_ kind: DemoKind, _ inputs: DemoInputs) -> (Name, String, String?)? {
    do throws(DemoError) {
      _ = try Demo(kind: kind, inputs: inputs)
    } catch {
      if case .bad(let field, let message, let hint) = error { return (field, message, hint) }
    }
    return nil
  }

  @Test func `refuses a parameter that nothing names`() throws {
    let inputs = try inputs(["0.1"], ["curvatur": 3])
    let (field, message, hint) = try #require(refusal(.descent, inputs))
    #expect(field == "curvatur")
    #expect(message == "there is no parameter 'curvatur'")
    #expect(hint == "accepted: 'curvature' and 'start'")
    #expect(refusal(.schedule, inputs)?.2 == "this demo has none; an expression must name it")
  }

  @Test func `refuses a parameter outside its range, twice, or without a range`() throws {
    var inputs = try inputs(["rate"])
    let name: Name = "rate"
    for (from, to, step, value) in [
      (0.0, 1.0, 0.1, 2.0), (0, 1, 0.1, .nan), (1, 1, 0.1, 1), (0, 1, 0, 0.5), (0, 1, 2, 0.5),
      (.nan, 1, 0.1, 0.5), (0, .infinity, 0.1, 0.5),
    ] {
      inputs.parameters = [
        DemoParameter(name: name, from: from, to: to, step: step, value: value)
      ]
      #expect(refusal(.schedule, inputs)?.0 == name)
    }
    inputs.parameters = [parameter("rate", 0.5), parameter("rate", 0.6)]
    #expect(refusal(.schedule, inputs)?.1 == "'rate' is given twice")
  }

  @Test func `refuses no schedule and more than six`() throws {
    #expect(refusal(.schedule, try inputs([]))?.0 == "schedules")
    #expect(refusal(.schedule, try inputs(Array(repeating: "0.1", count: 7)))?.0 == "schedules")
    #expect(refusal(.schedule, try inputs(Array(repeating: "0.1", count: 6))) == nil)
  }

  @Test(arguments: DemoKind.all.indices)
  func `refuses no steps and endless steps`(kind: Int) throws {
    for steps in [Int.min, -1, 0, 1_000_001, Int.max] {
      let kind = DemoKind.all[kind]
      #expect(refusal(kind, try fitting(kind, steps: steps))?.0 == "steps")
    }
  }

  @Test func `names the schedule that cannot be evaluated`() throws {
    let inputs = try inputs(["0.1", "cosine(0.1, over: length)"])
    #expect {
      try Demo(kind: .schedule, inputs: inputs)
    } throws: { error in
      guard case .expression(.schedule, index: 1, let fault)? = error as? DemoError else {
        return false
      }
      return fault.range == 18..<24
    }
  }

  @Test func `refuses more runs than can be waited for`() throws {
    let large = try inputs(["0.1", "0.2"], steps: 100_000, ["runs": 1000])
    #expect(refusal(.noiseFloor, large)?.0 == "runs")
    #expect(refusal(.noiseFloor, try inputs(["0.1"], ["runs": 2.5]))?.0 == "runs")
    #expect(refusal(.noiseFloor, try inputs(["0.1"], ["runs": 0]))?.0 == "runs")
    #expect(refusal(.noiseFloor, try inputs(["0.1"], ["curvature": 0]))?.0 == "curvature")
    #expect(refusal(.noiseFloor, try inputs(["0.1"], ["start": 1e9]))?.0 == "start")
  }

  @Test func `knows the parameters that its author left out`() throws {
    let demo = try Demo(kind: .descent, inputs: inputs(["rate"], ["rate": 0.1]))
    #expect(demo.parameters.map(\.name.text) == ["rate", "curvature", "start"])
  }

  @Test func `moves a parameter within its range`() throws {
    let demo = try Demo(kind: .descent, inputs: inputs(["0.1"], ["curvature": 10]))
    let moved = try demo.setting("curvature", to: 5)
    #expect(moved.parameters.map(\.value) == [5, 1])
    #expect(try moved.run().sentence.contains("2/λ = 0.4"))
    #expect(throws: DemoError.self) { try demo.setting("curvature", to: 1001) }
    #expect(throws: DemoError.self) { try demo.setting("curvature", to: .nan) }
    #expect(throws: DemoError.self) { try demo.setting("courvature", to: 1) }
  }

  /// The kinds that take two schedules and nothing else.
  private static let ofSchedules = DemoKind.all.indices.filter {
    let needs = DemoKind.all[$0].needs
    return needs.schedules.contains(2) && needs.objectives.lowerBound == 0
      && needs.optimizers.lowerBound == 0
  }

  @Test(arguments: ofSchedules)
  func `of every kind runs with its defaults and draws numbers only`(kind: Int) throws {
    for schedule in ["0", "0.1", "1e308", "step(1e-300, by: 0.5, every: 1)", "cosine(3, over: 9)"] {
      for steps in [1, 2, 60, 5000] {
        let demo = try Demo(
          kind: DemoKind.all[kind], inputs: inputs([schedule, "0.2"], steps: steps))
        let figure = try demo.run()
        #expect(figure.numbers.filter { !$0.isFinite } == [])
        #expect(figure.table.rows.filter { $0.count != figure.table.columns.count } == [])
        #expect(figure.sentence.hasSuffix("."))
        let words = figure.table.rows.joined().joined() + figure.sentence
        #expect(!words.contains("nan") && !words.contains("inf"))
      }
    }
  }

  @Test func `is found by its name`() {
    let names = DemoKind.all.map(\.name.text)
    #expect(names.prefix(4) == ["schedule", "descent", "noise-floor", "parity"])
    for (index, kind) in DemoKind.all.enumerated() {
      #expect(names.firstIndex(of: kind.name.text) == index)
      #expect(DemoKind.named(kind.name)?.summary.description == kind.summary.description)
    }
    #expect(DemoKind.named("noise-floor")?.parameters.count == 4)
    #expect(DemoKind.named("noise") == nil)
  }
}
