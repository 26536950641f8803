import Demos
import Optimization
import Plotting
import Testing

struct `A comparison of two schedules` {
  private static func schedule(_ text: String) throws -> AnySchedule {
    try Expression(parsing: text).schedule()
  }

  private static func comparison(
    _ first: String, _ second: String, steps: Int = 60
  ) throws -> Comparison {
    Comparison(try schedule(first), try schedule(second), steps: steps)
  }

  @Test func `of equal ones finds nothing`() throws {
    let comparison = try Self.comparison(
      "step(0.1, by: 0.5, every: 10)", "multistep(0.1, by: 0.5, at: [10, 20, 30, 40, 50])")
    #expect(comparison.partsAt == nil)
    #expect(comparison.largestDifference < 1e-15)
    #expect(comparison.reason == nil)
  }

  @Test func `finds the first step and the largest difference`() throws {
    let comparison = try Self.comparison("constant(0.1)", "step(0.1, by: 0.5, every: 25)")
    #expect(comparison.partsAt == 25)
    #expect(comparison.largestStep == 50)
    #expect(abs(comparison.largestDifference - 0.075) < 1e-15)
  }

  @Test(arguments: [
    ("cosine(0.1, over: 20)", "cosine(0.1, over: 20) then cosine(0.1, over: 20)", "end"),
    (
      "step(0.1, by: 0.5, every: 10)", "multistep(0.1, by: 0.5, at: [11, 21, 31, 41, 51])",
      "boundary"
    ),
    ("cosine(0.1, over: 20)", "delay(cosine(0.1, over: 20), by: 1)", "off-by-one"),
    ("delay(cosine(0.1, over: 20), by: 3)", "cosine(0.1, over: 20)", "off-by-one"),
    ("constant(0.1)", "constant(0.05) for 1 then constant(0.1)", "first-step"),
    (
      "linear(0, to: 0.1, over: 10) then cosine(0.1, over: 30)",
      "linear(0, to: 0.1, over: 10) then cosine(0.1, over: 40)", "warm-up"
    ),
    ("cosine(0.1, to: 0.01, over: 50)", "cosine(0.1, to: 0.001, over: 50)", "floor"),
    ("step(0.1, by: 0.5, every: 2)", "hold(step(0.1, by: 0.5, every: 2), every: 5)", "unit"),
    ("cosine(0.1, over: 50)", "cosine(0.2, over: 50)", "scale"),
    ("exponential(0.1, by: 0.5, every: 10)", "step(0.1, by: 0.5, every: 10)", "stairs"),
    (
      "constant(0.1) for 20 then exponential(0.1, by: 0.9)",
      "constant(0.1) for 20 then exponential(0.05, by: 0.9)", "rescaled"
    ),
    (
      "repeat(linear(0.1, to: 0, over: 20), every: 20)",
      "linear(0.1, to: 0, over: 20) for 21 "
        + "then delay(repeat(linear(0.095, to: 0, over: 19), every: 20), by: 0)", "restart"
    ),
  ])
  func `measures why they part`(first: String, second: String, reason: String) throws {
    #expect(try Self.comparison(first, second).reason?.id.text == reason)
    #expect(try Self.comparison(second, first).reason?.id.text == reason)
  }

  @Test(arguments: [
    ("cosine(0.1, over: 50)", "linear(0.1, to: 0, over: 50)"),
    ("constant(0.1)", "step(0.1, by: 0.5, every: 25)"),
    ("cosine(0.1, over: 50)", "cosine(0.1, over: 49)"),
    ("exponential(0.1, by: 0.9)", "inverse_time(0.1, by: 0.1)"),
  ])
  func `knows no reason where there is none`(first: String, second: String) throws {
    let comparison = try Self.comparison(first, second)
    #expect(comparison.partsAt != nil)
    #expect(comparison.reason == nil)
  }

  @Test func `takes rates within 1e-9 of the peak as equal`() throws {
    #expect(try Self.comparison("0.1", "0.1000000000999").partsAt == nil)
    #expect(try Self.comparison("0.1", "0.1000000002").partsAt == 0)
  }
}

struct `The figure of a comparison` {
  private func figure(_ first: String, _ second: String, steps: Int = 60) throws -> Figure {
    try ComparisonFigure.make(
      Expression(parsing: first), Expression(parsing: second), steps: steps, unit: "epoch")
  }

  @Test(arguments: [
    (
      "step(0.1, by: 0.5, every: 10)", "multistep(0.1, by: 0.5, at: [11, 20])",
      "They agree up to epoch 9 and part at epoch 10: step is at 0.05, multistep at 0.1. "
        + "The largest difference is 0.05, at epoch 10. Reason: at a boundary multistep still has "
        + "the old rate and changes one epoch later (epoch 10)."
    ),
    (
      "cosine(0.1, to: 0.01, over: 20)", "cosine(0.1, to: 0.001, over: 20)",
      "They agree up to epoch 0 and part at epoch 1: the first is at 0.09945, the second at "
        + "0.09939. The largest difference is 0.009, at epoch 20. Reason: the same shape down to "
        + "another floor, 0.01 and 0.001; 0.001 is 0.01 times the peak, so one takes the floor as "
        + "a fraction of the peak and the other as a rate."
    ),
    ("0.1", "0.1", "They agree at all 21 epochs, to 1e-9 of the highest rate."),
    (
      "cosine(0.1, over: 20)", "linear(0.2, to: 0, over: 20)",
      "They part at epoch 0: cosine is at 0.1, linear at 0.2. The largest difference is 0.1, at "
        + "epoch 0. No known reason explains the difference."
    ),
  ])
  func `says where they part and why`(first: String, second: String, sentence: String) throws {
    #expect(try figure(first, second, steps: 21).sentence == sentence)
  }

  @Test func `has the digits that tell the two rates apart`() throws {
    let sentence = try figure(
      "0.01", "constant(0.01) for 5 then linear(0.01, to: 0.1, over: 1000000)"
    ).sentence
    #expect(sentence.contains("part at epoch 6: the first is at 0.01, the second at 0.0100001."))
  }

  @Test func `names in its legend what has room there`() throws {
    let short = try figure("cosine(0.1, over: 20)", "0.1")
    #expect(short.series.map(\.name) == ["cosine(0.1, over: 20)", "0.1"])
    let long = try figure(
      "linear(0, to: 0.1, over: 10) then linear(0.1, to: 0.05, over: 20)", "cosine(0.1, over: 9)")
    #expect(long.series.map(\.name) == ["the first", "the second"])
  }

  @Test func `marks the step and lists it in the table`() throws {
    let figure = try figure("step(0.1, by: 0.5, every: 10)", "multistep(0.1, by: 0.5, at: [11])")
    #expect(figure.marks.map(\.label) == ["they part at epoch 10"])
    #expect(figure.table.columns.count == 4)
    #expect(figure.table.rows.contains(["10", "0.05", "0.1", "0.05"]))
    #expect(figure.series.count == 2)
  }

  @Test func `takes two schedules as a demo`() throws {
    let demo = try Demo(kind: .parity, inputs: inputs(["0.1", "0.2"]))
    #expect(try demo.run().sentence.hasPrefix("They part at epoch 0"))
    #expect(throws: DemoError.self) { try Demo(kind: .parity, inputs: inputs(["0.1"])) }
    #expect(throws: DemoError.self) {
      try Demo(kind: .parity, inputs: inputs(["0.1", "0.2", "0.3"]))
    }
  }
}
