import Demos
import Optimization
import Testing

/// What a page has of a demo draws what the demo draws.
struct `A demo prepared for a page` {
  private func request(
    _ kind: DemoKind, _ schedules: [String], optimizers: [String] = [], objective: String? = nil,
    parameters: [DemoParameter] = []
  ) throws -> (demo: Demo, text: String?) {
    var inputs = DemoInputs(title: "A title", steps: 40, parameters: parameters)
    inputs.schedules = try schedules.map { try Expression(parsing: $0) }
    inputs.optimizers = try optimizers.map { try Expression(parsing: $0) }
    inputs.objectives = try [objective].compactMap { $0 }.map {
      try Expression(parsingObjective: $0)
    }
    let demo = try Demo(kind: kind, inputs: inputs)
    return (demo, DemoRequest.prepared(demo, id: "a"))
  }

  private func expectSame(_ demo: Demo, _ text: String?, moves: [(Name, Double)] = []) throws {
    var text = try #require(text)
    for (name, value) in moves { text += "\nset \(name.text) \(value)" }
    let moved = try moves.reduce(demo) { try $0.setting($1.0, to: $1.1) }
    let live = try LiveDemo(
      DemoRequest(prepared: Array(text.utf8), kinds: DemoKind.all, vocabulary: .standard))
    let figure = try moved.run()
    #expect(live.figure.sentence == figure.sentence)
    #expect(live.figure.series.map(\.name) == figure.series.map(\.name))
    #expect(live.figure.series.map(\.points) == figure.series.map(\.points))
    #expect(live.figure.table.rows == figure.table.rows)
  }

  @Test(arguments: ScheduleCatalog.all + ScheduleCatalog.combinators)
  func `has every schedule`(_ schedule: ScheduleDescriptor) throws {
    let example = String(decoding: Name(stringLiteral: schedule.example).bytes, as: UTF8.self)
    let (demo, text) = try request(.schedule, [example, "0.1"])
    try expectSame(demo, text)
  }

  @Test(arguments: [
    "linear(0, to: 0.1, over: 5) then 2 * cosine(0.1, over: 9) then constant(pi / 100)",
    "constant(0.1) for 2^3 then step(0.1, by: sqrt(0.25), every: 3) for 10 then 0.01",
    "cosine(0.1, over: 20) * step(1, by: 0.5, every: 7) / 4", "min(0.1, e, 3) * 1e-3",
    "piecewise([0.1, 0.01, 1e-05], at: [10, 20])", "0.1 - -0.2 + 1e-7",
  ])
  func `has arithmetic, sequences and lists`(expression: String) throws {
    let (demo, text) = try request(.schedule, [expression, "0.1"])
    try expectSame(demo, text)
  }

  @Test(arguments: [0.5, 0.1, 1, 0.25])
  func `moves as the demo does`(value: Double) throws {
    let factor = DemoParameter(name: "factor", from: 0.1, to: 1, step: 0.1, value: 0.5)
    let (demo, text) = try request(
      .schedule, ["step(0.1, by: factor, every: 10)", "factor"], parameters: [factor])
    try expectSame(demo, text, moves: [("factor", value)])
  }

  @Test func `has optimizers and objectives`() throws {
    let (demo, text) = try request(
      .race, [], optimizers: ["sgd(0.05)", "adam(cosine(0.3, over: 40))"],
      objective: "styblinski-tang")
    try expectSame(demo, text)
    let (inside, other) = try request(
      .inside, [], optimizers: ["momentum(0.01)"], objective: "quadratic(1, 10)")
    try expectSame(inside, other)
  }

  @Test func `tells the fault that a slider brings about in the same words`() throws {
    let top = DemoParameter(name: "top", from: 0.01, to: 1, step: 0.01, value: 0.5)
    let (demo, text) = try request(
      .schedule, ["cosine(0.5, to: 0.6 - top, over: 9)"], parameters: [top])
    let moved = try #require(text) + "\nset top 0.05"
    let read = try DemoRequest(prepared: Array(moved.utf8), kinds: DemoKind.all, vocabulary: .rates)
    func message(_ run: () throws(DemoError) -> Void) -> String? {
      do throws(DemoError) { try run() } catch {
        if case .expression(_, _, let error) = error { return error.message }
      }
      return nil
    }
    let native = message { () throws(DemoError) in _ = try demo.setting("top", to: 0.05) }
    #expect(native != nil)
    #expect(message { () throws(DemoError) in _ = try LiveDemo(read) } == native)
  }

  @Test func `is refused where a page was changed`() throws {
    let bad = [
      "", ";", "x", "1 2 +:9", "= ;", "t", "e;", "1 t", "0.1 step:3;a", "0.1 0.5 10 stepp:3", "N",
      "T +",
      "0.1 :99", "n", "0.1 0.5 1 step:-1", "9 1e309 *", ":0", "sqrt:0", "'a",
    ]
    for recipe in bad {
      let bytes = Array("kind schedule\nschedule \(recipe)\n".utf8)
      #expect(throws: DemoError.self) {
        try LiveDemo(DemoRequest(prepared: bytes, kinds: DemoKind.light, vocabulary: .rates))
      }
    }
  }

  @Test func `does not exist for a framework's call`() throws {
    let expression = try? Expression(parsing: "torch.StepLR(lr=0.1, step_size=10)")
    #expect(expression?.recipe == nil)
  }
}
