import Optimization
import Plotting
import Testing

@testable import Demos

/// The fault of a demo: its field and its message, with the hint behind a line feed.
private func refusal(_ kind: DemoKind, _ inputs: DemoInputs) -> String? {
  do throws(DemoError) {
    _ = try Demo(kind: kind, inputs: inputs)
    return nil
  } catch {
    switch error {
    case .bad(let field, let message, let hint):
      return field.text + ": " + message + (hint.map { "\n" + $0 } ?? "")
    case .expression(let role, let index, let error):
      return role.key.text + " \(index): " + error.message + (error.hint.map { "\n" + $0 } ?? "")
    }
  }
}

private func expectDrawable(_ figure: Figure) {
  #expect(figure.numbers.filter { !$0.isFinite } == [])
  #expect(figure.table.rows.filter { $0.count != figure.table.columns.count } == [])
  #expect(figure.sentence.hasSuffix("."))
  let words = figure.table.rows.joined().joined() + figure.sentence
  #expect(!words.contains("nan") && !words.contains("inf"))
}

struct `A demo that trains` {
  private let network = "network(\"small\", hidden: 6)"

  @Test func `states losses and accuracies that it computed`() throws {
    let inputs = try SmallData.inputs(
      network, schedules: ["0.01", "cosine(0.5, over: 60)"], ["batch": 16])
    let figure = try Demo(kind: .training, inputs: inputs).run()
    expectDrawable(figure)
    #expect(
      figure.sentence.hasPrefix(
        "Trained by sgd for 60 updates of 16 examples (10 epochs). The training loss ends lowest "
          + "with cosine(0.5, over: 60), at "))
    #expect(figure.series.map { $0.points.count } == [31, 31])
    let plan = TrainingPlan(
      try inputs.objectives[0].objective(), try Expression(parsing: "sgd(0.01)").optimizer(),
      steps: 60, batchSize: 16, recordsWholeLoss: false, scoresEvery: 60)
    let score = try #require(try plan.run().scores.last)
    #expect(figure.series[0].points.last == Point(x: 60, y: score.loss))
    let accuracy = try #require(score.heldOut).accuracy
    #expect(
      figure.table.rows[0][3] == DecimalText.fixed(100 * accuracy, places: 1) + " %")
  }

  @Test func `averages runs of several seeds and tells how far they differ`() throws {
    let inputs = try SmallData.inputs(
      network, schedules: ["0.1"], steps: 30, ["batch": 16, "runs": 3])
    let figure = try Demo(kind: .training, inputs: inputs).run()
    expectDrawable(figure)
    #expect(figure.sentence.contains("16 examples (5 epochs), 3 times each. "))
    #expect(figure.sentence.contains("from seed to seed one schedule differs by up to "))
  }

  @Test func `says when and where a rate blows the run up`() throws {
    for rate in ["1e6", "1e300", "1e308"] {
      let inputs = try SmallData.inputs(network, schedules: [rate, "0.1"], ["batch": 16])
      let figure = try Demo(kind: .training, inputs: inputs).run()
      expectDrawable(figure)
      #expect(figure.sentence.contains(" diverges at once: the update of step "))
      #expect(figure.sentence.contains(" A rate of "))
      #expect(figure.sentence.contains("a thousand times where it began"))
      #expect(figure.marks.count == 1)
      #expect(figure.table.rows[0].suffix(3) == ["diverged", "none", "none"])
    }
  }

  @Test func `follows an optimizer whose own rate is replaced`() throws {
    let one = try SmallData.inputs(network, schedules: ["0.02"], optimizer: "sgd(7)")
    let other = try SmallData.inputs(network, schedules: ["0.02"])
    let figures = try [one, other].map { try Demo(kind: .training, inputs: $0).run() }
    #expect(figures[0].series[0].points == figures[1].series[0].points)
    let moved = try SmallData.inputs(network, schedules: ["0.02"], optimizer: "momentum(7)")
    let figure = try Demo(kind: .training, inputs: moved).run()
    #expect(figure.sentence.hasPrefix("Trained by momentum for "))
    #expect(figure.series[0].points != figures[0].series[0].points)
  }

  @Test func `calls a plain number a rate, and a tie a tie`() throws {
    let inputs = try SmallData.inputs(network, schedules: ["0.3", "0.5 * 0.6"], ["batch": 16])
    let figure = try Demo(kind: .training, inputs: inputs).run()
    #expect(figure.sentence.contains(" ends lowest with a rate of 0.3, at "))
    #expect(figure.sentence.contains(" All get "))
    #expect(figure.series.map(\.name) == ["0.3", "0.5 * 0.6"])
  }

  @Test func `refuses what it cannot train`() throws {
    let hint =
      "\naccepted: one with a data set, such as 'network(\"digits\", hidden: 16)' or "
      + "'logistic(\"iris\")'"
    #expect(
      refusal(.training, try SmallData.inputs("rosenbrock", schedules: ["0.1"]))
        == "objectives: 'rosenbrock' has no examples to learn from, and none to test with" + hint)
    #expect(
      refusal(.training, try SmallData.inputs("logistic(\"empty\")", schedules: ["0.1"]))?
        .hasPrefix(
          "objective 0: the data set 'empty' cannot be used: the file is empty; it needs a header "
            + "and rows") == true)
    #expect(
      refusal(.training, try SmallData.inputs("logistic(\"none\")", schedules: ["0.1"]))?
        .hasPrefix("objective 0: 'data' names no data set") == true)
    #expect(
      refusal(
        .training,
        try SmallData.inputs(network, schedules: ["0.1", "cosine(0.1, over: 40)"]))
        == "schedule 1: this schedule is at a rate of 0 from step 40 on: the last 20 of 60 updates "
        + "would change nothing\nstretch it over 60 steps, or give 'steps: 40'")
    #expect(
      refusal(.training, try SmallData.inputs(network, schedules: ["0.1"], ["batch": 97]))
        == "batch: a batch of 97 cannot be drawn; give 1 to 96")
    #expect(
      refusal(.training, try SmallData.inputs(network, schedules: ["0.1"], ["batch": 2.5]))
        == "batch: 'batch' cannot be 2.5\naccepted: a whole number from 1 on")
    #expect(
      refusal(.training, try SmallData.inputs(nil, schedules: ["0.1"]))?.hasPrefix(
        "objectives: there is no objective") == true)
    #expect(
      refusal(
        .training,
        try SmallData.inputs(network, schedules: ["0.1"], steps: 90_000, ["batch": 96, "runs": 20]))?
        .contains(" updates of this size are too many for one figure\naccepted: up to ") == true)
  }
}

struct `A range test as a demo` {
  @Test func `marks four suggestions and the longest fall`() throws {
    let inputs = try SmallData.inputs(
      "logistic(\"small\")", steps: 100, ["batch": 16, "highest": 2])
    let figure = try Demo(kind: .rangeTest, inputs: inputs).run()
    expectDrawable(figure)
    #expect(figure.marks.count == 4)
    #expect(
      figure.marks.map { $0.label.split(separator: " ")[0] }
        == ["valley", "slide", "minimum/10", "steepest"])
    #expect(figure.bands.map(\.label) == ["longest fall"])
    #expect(figure.table.rows.count == 6)
    #expect(figure.sentence.contains("so a region and no number"))
    // Every mark lies on the curve.
    let points = figure.series[0].points
    for mark in figure.marks {
      let right = try #require(points.firstIndex { $0.x >= mark.point.x })
      let ends = [points[max(right - 1, 0)].y, points[right].y]
      #expect(mark.point.y >= (ends.min() ?? 0) - 1e-9 && mark.point.y <= (ends.max() ?? 0) + 1e-9)
    }
  }

  @Test func `says by how much the rate grows, and when the loss falls to the end`() throws {
    let inputs = try SmallData.inputs(
      "quadratic(1, 10)", steps: 100, ["lowest": -4, "highest": -1])
    let figure = try Demo(kind: .rangeTest, inputs: inputs).run()
    #expect(figure.sentence.hasPrefix("The rate grows from 0.0001, 1.07 times at every step. "))
    #expect(figure.table.rows.contains { $0[0] == "lowest loss" && $0[3] == "still falling" })
  }

  @Test func `finds the limit of a bowl`() throws {
    let inputs = try SmallData.inputs("quadratic(1, 10)", steps: 100, ["lowest": -4, "highest": 1])
    let figure = try Demo(kind: .rangeTest, inputs: inputs).run()
    expectDrawable(figure)
    #expect(figure.sentence.contains(" the loss leaves all bounds, and the test ends."))
  }

  @Test func `of few steps, or one that explodes at once, says so`() throws {
    for (steps, low) in [(1, -5.0), (2, -5), (9, -5), (30, 2), (3, 2)] {
      let inputs = try SmallData.inputs(
        "quadratic(1, 1e9)", steps: steps, ["lowest": low, "highest": 4])
      let figure = try Demo(kind: .rangeTest, inputs: inputs).run()
      expectDrawable(figure)
      #expect(!figure.sentence.isEmpty)
    }
  }

  @Test func `refuses a range without rates, and a schedule`() throws {
    #expect(
      refusal(.rangeTest, try SmallData.inputs("quadratic", ["lowest": 2, "highest": 2]))
        == "lowest: there are no rates between 10^2 and 10^2\n'lowest' and 'highest' are powers of "
        + "ten; accepted: a lowest below the highest")
    #expect(
      refusal(.rangeTest, try SmallData.inputs("quadratic", schedules: ["0.1"]))
        == "schedules: this kind of demo takes no schedule\nremove it")
  }
}

struct `A large batch as a demo` {
  @Test func `is compared over the same examples`() throws {
    let inputs = try SmallData.inputs(
      "network(\"small\", hidden: 6)", schedules: ["0.05"], steps: 240, ["batch": 8, "factor": 4])
    let figure = try Demo(kind: .batchSize, inputs: inputs).run()
    expectDrawable(figure)
    #expect(
      figure.series.map(\.name)
        == ["batch 8", "32, same rate", "32, rate × √4", "32, rate × 4"])
    #expect(figure.series.map { $0.points.last?.x } == [20, 20, 20, 20])
    #expect(figure.table.rows.map { $0[1] } == ["240", "60", "60", "60"])
    #expect(figure.sentence.contains("noise and gradient are alike at a batch of about "))
  }

  @Test func `keeps the floor of a noisy bowl when the rate grows with it`() throws {
    let inputs = try SmallData.inputs(
      "noisy-quadratic(1, 1)", schedules: ["0.02"], steps: 4000,
      ["batch": 1, "factor": 4, "runs": 20])
    let figure = try Demo(kind: .batchSize, inputs: inputs).run()
    let ends = figure.series.map { series in
      series.points.suffix(20).reduce(0) { $0 + $1.y } / 20
    }
    // In theory λ·ησ²/(λ(2 − ηλ)B): 0.0101, a quarter of it, half, and 0.0104.
    #expect(abs(ends[0] / 0.0101 - 1) < 0.25)
    #expect(abs(ends[1] / 0.0025 - 1) < 0.25)
    #expect(abs(ends[3] / 0.0104 - 1) < 0.25)
  }

  @Test func `refuses what no batch changes, and batches that cannot be drawn`() throws {
    #expect(
      refusal(.batchSize, try SmallData.inputs("quadratic", schedules: ["0.1"]))?.hasPrefix(
        "objectives: 'quadratic' tells its whole gradient: no batch changes anything") == true)
    let logistic = "logistic(\"small\")"
    #expect(
      refusal(
        .batchSize, try SmallData.inputs(logistic, schedules: ["0.1"], ["batch": 50, "factor": 2]))
        == "factor: 2 times 50 examples are more than there are\nthere are 96 to train on")
    #expect(
      refusal(.batchSize, try SmallData.inputs(logistic, schedules: ["0.1"], steps: 7))
        == "steps: 7 steps leave no update for a batch 8 times as large\naccepted: 8 or more")
  }
}

struct `A plateau as a demo` {
  private let metrics = [2.0, 1.5, 1.2, 1.1, 1.1, 1.1, 1.1, 1.1, 0.9, 0.9, 0.9, 0.9, 0.9]

  @Test func `lowers the rate where given metrics stall`() throws {
    let inputs = try SmallData.inputs(nil, steps: 13, metrics: metrics, ["patience": 3])
    let figure = try Demo(kind: .plateau, inputs: inputs).run()
    expectDrawable(figure)
    #expect(
      figure.sentence == """
        The rate starts at 0.1 and is multiplied by 0.5 after more than 3 metrics without an \
        improvement of 1 %: at updates 8 and 13; it ends at 0.025. The metric goes from 2 to 0.9.
        """)
    #expect(figure.marks.map(\.label) == ["0.05", "0.025"])
    #expect(figure.table.rows.contains(["8", "0.05", "1.1", "lowered; the best was 1.1"]))
  }

  @Test func `lowers the rate of a run by what it measures`() throws {
    let inputs = try SmallData.inputs(
      "network(\"small\", hidden: 6)", steps: 400,
      ["batch": 16, "rate": 1, "every": 10, "patience": 2])
    let figure = try Demo(kind: .plateau, inputs: inputs).run()
    expectDrawable(figure)
    #expect(figure.series.map(\.name) == ["test loss", "at a constant 1", "learning rate"])
    #expect(figure.series[0].points.count == 40)
    #expect(!figure.marks.isEmpty)
    let last = try #require(figure.series.last?.points.last?.y)
    let rate = try #require(figure.table.rows.last?[1])
    #expect(rate == DecimalText.significant(last, digits: 3))
    #expect(figure.sentence.contains("it ends at \(rate)."))
    #expect(figure.sentence.contains("; at the first rate throughout it ends at "))
  }

  @Test func `of a run that explodes says so`() throws {
    let inputs = try SmallData.inputs(
      "network(\"small\", hidden: 6)", optimizer: "sgd(0.1)", steps: 60,
      ["batch": 16, "rate": 1000, "every": 10])
    let figure = try Demo(kind: .plateau, inputs: inputs).run()
    expectDrawable(figure)
    #expect(figure.sentence.contains("diverges at step "))
  }

  @Test func `refuses nothing to follow, and two things at once`() throws {
    let logistic = "logistic(\"small\")"
    #expect(
      refusal(.plateau, try SmallData.inputs(nil))?.hasPrefix("metrics: there is nothing to follow")
        == true)
    #expect(
      refusal(.plateau, try SmallData.inputs(logistic, metrics: metrics))?.hasPrefix(
        "metrics: there are metrics and an objective") == true)
    #expect(
      refusal(.plateau, try SmallData.inputs(nil, optimizer: "sgd(0.1)", metrics: metrics))?
        .hasPrefix("optimizers: 'sgd(0.1)' has nothing to train") == true)
    #expect(
      refusal(.plateau, try SmallData.inputs(nil, metrics: [1, .nan]))
        == "metrics: metric 2 is no finite number")
    #expect(
      refusal(.plateau, try SmallData.inputs(nil, metrics: metrics, ["factor": 1]))
        == "factor: 'factor' must be below 1, not 1")
    #expect(
      refusal(.plateau, try SmallData.inputs(logistic, steps: 45))?.hasPrefix(
        "every: the run ends before a second metric is measured") == true)
  }
}
