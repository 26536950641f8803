import Demos
import Optimization
import Plotting
import Testing

struct `A figure of schedules` {
  private func figure(
    _ schedules: [String], steps: Int = 60, unit: String = "epoch", log: Bool = false
  ) throws -> Figure {
    try ScheduleFigure.make(
      expressions: schedules.map { try Expression(parsing: $0) }, steps: steps, unit: unit,
      logScale: log)
  }

  @Test(arguments: [
    (
      "step(0.1, by: 0.5, every: 20)", 60,
      "The rate starts at 0.1, halves at epochs 20 and 40 and is flat in between; it ends at 0.025."
    ),
    (
      "step(0.1, by: 0.1, every: 30)", 60,
      "The rate starts at 0.1, falls to a tenth at epoch 30 and is flat before and after; "
        + "it ends at 0.01."
    ),
    (
      "step(0.1, by: 0.9, every: 5)", 100,
      "The rate starts at 0.1, is multiplied by 0.9 every 5 epochs from epoch 5 to epoch 95 and is "
        + "flat in between; it ends at 0.01351."
    ),
    ("0.1", 60, "The rate stays at 0.1 for 60 epochs."),
    ("0.1", 1, "The rate stays at 0.1 for 1 epoch."),
    (
      "cosine(0.1, over: 30)", 60,
      "The rate falls from 0.1 to 0 at epoch 30 and stays there; it is down to half by epoch 15."
    ),
    ("linear(0.1, to: 0.2, over: 100)", 101, "The rate rises from 0.1 to 0.2 at epoch 100."),
    (
      "linear(0, to: 0.1, over: 5) then cosine(0.1, over: 50)", 100,
      "The rate rises from 0 to 0.1 at epoch 5, then falls to 0 at epoch 55 and stays there."
    ),
    (
      "linear(0, to: 0.1, over: 5) then step(0.1, by: 0.1, every: 30)", 60,
      "The rate rises from 0 to 0.1 at epoch 5, then falls to 0.01 at epoch 35 and stays there; "
        + "it leaps at epoch 35."
    ),
    (
      "repeat(linear(0.1, to: 0, over: 20), every: 20)", 60,
      "The rate starts at 0.1, moves between 0.005 and 0.1, leaps at epochs 20 and 40 and ends at "
        + "0.005."
    ),
  ])
  func `says what the rate does`(schedule: String, steps: Int, sentence: String) throws {
    #expect(try figure([schedule], steps: steps).sentence == sentence)
  }

  @Test func `tells several apart by their expressions`() throws {
    let figure = try figure(["step(0.1,by=0.5,every=30)", "0.05"])
    #expect(figure.title == "Two schedules over 60 epochs")
    #expect(figure.series.map(\.name) == ["step(0.1, by: 0.5, every: 30)", "0.05"])
    #expect(figure.sentence.hasSuffix("A rate of 0.05 is kept for 60 epochs."))
    #expect(figure.table.columns == ["epoch", "step(0.1, by: 0.5, every: 30)", "0.05"])
  }

  @Test func `has a row for every boundary`() throws {
    let table = try figure(["step(0.1, by: 0.5, every: 10)"]).table
    #expect(table.columns == ["epoch", "learning rate"])
    #expect(table.rows.map { $0[0] } == ["0", "10", "20", "30", "40", "50", "59"])
    #expect(table.rows.map { $0[1] }.suffix(2) == ["0.003125", "0.003125"])
  }

  @Test func `has rows at round steps where nothing else is telling`() throws {
    let table = try figure(["linear(0.1, to: 0.2, over: 100)"], steps: 100).table
    #expect(table.rows.map { $0[0] } == ["0", "20", "40", "60", "80", "99"])
    #expect(try figure(["0.1"], steps: 1).table.rows.map { $0[0] } == ["0"])
    #expect(try figure(["0.1"], steps: 3).table.rows.map { $0[0] } == ["0", "1", "2"])
  }

  @Test func `draws stairs as stairs and a leap of a slope upright`() throws {
    let stairs = try figure(["step(0.1, by: 0.5, every: 10)"]).series[0]
    #expect(stairs.style == .steps)
    #expect(stairs.points.count == 60)
    let saw = try figure(["repeat(linear(0.1, to: 0, over: 20), every: 20)"]).series[0]
    #expect(saw.style == .line)
    let leap = saw.points.filter { $0.x == 20 }
    #expect(leap.map { $0.y > 0.05 } == [false, true])
  }

  @Test func `keeps few points of a million steps`() throws {
    let figure = try figure(["cosine(0.1, over: 1000000)"], steps: 1_000_000)
    #expect(figure.series[0].points.count <= 4096)
    #expect(figure.series[0].points.last?.x == 999_999)
  }

  @Test func `says what a logarithmic axis cannot show`() throws {
    let figure = try figure(["cosine(0.1, over: 30)"], log: true)
    #expect(figure.y.scale == .logarithmic)
    #expect(figure.sentence.hasSuffix("A rate of 0 has no place on the logarithmic axis."))
  }

  @Test func `puts the values of parameters into the names`() throws {
    var inputs = DemoInputs(title: "Mine", schedules: [try Expression(parsing: "rate * 2")])
    inputs.parameters = [
      DemoParameter(name: "rate", from: -1, to: 1, step: 0.1, value: 0.25)
    ]
    let figure = try Demo(kind: .schedule, inputs: inputs).run()
    #expect(figure.series[0].name == "0.25 * 2")
    #expect(figure.title == "Mine")
  }
}
