import Foundation
import Optimization
import Testing

/// The loss of a classifier as its formula says it, without any care for speed.
private func plainLoss(_ data: DataSet, hidden: Int, _ tanh: Bool, _ point: [Double]) -> Double {
  let (features, classes) = (data.featureCount, data.classes.count)
  func layer(_ input: [Double], _ offset: Int, _ width: Int) -> [Double] {
    (0..<width).map { unit in
      input.indices.reduce(point[offset + input.count * width + unit]) {
        $0 + input[$1] * point[offset + $1 * width + unit]
      }
    }
  }
  var total = 0.0
  for index in 0..<data.trainCount {
    var signal = data.example(index)
    if hidden > 0 {
      signal = layer(signal, 0, hidden).map { tanh ? Foundation.tanh($0) : max(0, $0) }
    }
    let outputs = layer(signal, hidden > 0 ? (features + 1) * hidden : 0, classes)
    total += log(outputs.reduce(0) { $0 + exp($1) }) - outputs[data.labels[index]]
  }
  return total / Double(data.trainCount)
}

struct `A classifier` {
  @Test(arguments: [
    ("logistic(\"small\")", 0, false), ("network(\"small\", hidden: 7)", 7, false),
    ("network(\"small\", hidden: 4, activation: \"tanh\")", 4, true),
    ("network(\"small\", hidden: 1)", 1, false),
  ])
  func `has the loss of its formula`(text: String, hidden: Int, tanh: Bool) throws {
    let data = try DataSet(parsing: Array(SmallData.text().utf8))
    let objective = try SmallData.objective(text)
    #expect(objective.exampleCount == 12)
    var generator = SplitMix64(seed: 3)
    for _ in 0..<5 {
      let point = objective.start.map { _ in Double.random(in: -2...2, using: &generator) }
      let expected = plainLoss(data, hidden: hidden, tanh, point)
      #expect(abs(objective.loss(at: point) - expected) < 1e-12 * max(1, expected))
    }
  }

  @Test func `sees batches that average to the whole gradient in one epoch`() throws {
    let objective = try SmallData.objective("network(\"small\", hidden: 6)")
    let point = objective.start
    var (whole, sum) = (point, point.map { _ in 0.0 })
    objective.fillGradient(&whole, at: point)
    var (batch, loss) = (point, 0.0)
    let sampler = objective.sampler(batchSize: 5, seed: 4)
    // Twelve examples are batches of 5, 5 and 2.
    for (count, _) in zip([5.0, 5, 2], 0..<3) {
      loss += sampler.fillSample(&batch, at: point) * count / 12
      for index in batch.indices { sum[index] += batch[index] * count / 12 }
    }
    #expect(abs(loss - objective.loss(at: point)) < 1e-12)
    for (one, other) in zip(whole, sum) { #expect(abs(one - other) < 1e-12) }
  }

  @Test func `draws other batches in the next epoch, and the same for the same seed`() throws {
    let objective = try SmallData.objective("logistic(\"small\")")
    func losses(_ seed: UInt64) -> [Double] {
      let point = objective.start.indices.map { Double($0 % 3) }
      var gradient = point
      let sampler = objective.sampler(batchSize: 4, seed: seed)
      return (0..<6).map { _ in sampler.fillSample(&gradient, at: point) }
    }
    #expect(losses(1) == losses(1))
    #expect(losses(1) != losses(2))
    #expect(losses(1).prefix(3) != losses(1).suffix(3))
  }

  @Test func `scores the examples it has not seen`() throws {
    let objective = try SmallData.objective("logistic(\"small\")")
    let setting = try Expression(parsing: "sgd(0.5)").optimizer()
    let run = try TrainingPlan(objective, setting, steps: 200, batchSize: 12).run()
    let point = try #require(run.points.last)
    let score = try #require(objective.score(at: point))
    #expect(score.accuracy == 1)
    #expect(score.loss < 0.25)
    #expect((run.losses.last ?? 9) < 0.1)
    #expect(abs((run.losses.first ?? 0) - log(3)) < 1e-12)
  }

  @Test func `starts elsewhere with another seed, unless it is convex`() throws {
    let network = try SmallData.objective("network(\"small\", hidden: 6)")
    #expect(network.start(seed: 1) == network.start)
    #expect(network.start(seed: 2) != network.start)
    let logistic = try SmallData.objective("logistic(\"small\")")
    #expect(logistic.start(seed: 2) == logistic.start)
    // Within ±√(6/5), and filling that range.
    let first = network.start.prefix(30)
    #expect(first.allSatisfy { abs($0) <= (6.0 / 5).squareRoot() })
    #expect((first.max() ?? 0) > 0.7 && (first.min() ?? 0) < -0.7)
  }

  @Test(arguments: [
    ("logistic(\"none\")", "'data' names no data set: there is no 'data/none.txt' in the course"),
    (
      "logistic(\"empty\")",
      "the data set 'empty' cannot be used: the file is empty; it needs a header and rows"
    ),
    ("network(\"small\", hidden: 0)", "'hidden' must be from 1 to 1024, not 0"),
    ("network(\"small\", hidden: 1e6)", "'hidden' must be from 1 to 1024, not 1000000"),
    (
      "network(\"small\", activation: \"step\")",
      "'activation' must be \"relu\" or \"tanh\""
    ),
    ("logistic(3)", "'data' must be a word in quotes"),
  ])
  func `that cannot be made says why`(text: String, message: String) throws {
    #expect {
      try SmallData.objective(text)
    } throws: {
      ($0 as? ExpressionError)?.message == message
    }
  }

  @Test func `refuses a batch that it does not have`() throws {
    let objective = try SmallData.objective("logistic(\"small\")")
    let setting = try Expression(parsing: "sgd(0.5)").optimizer()
    for size in [0, -1, 13] {
      #expect(throws: TrainingError.batchSize(size, most: 12)) {
        try TrainingPlan(objective, setting, steps: 1, batchSize: size).run()
      }
    }
  }

  @Test(arguments: ["0.5", "1e6", "1e300"])
  func `that a rate blows up says when, and keeps finite numbers only`(rate: String) throws {
    let objective = try SmallData.objective("network(\"small\", hidden: 6)")
    let setting = try Expression(parsing: "sgd(\(rate))").optimizer()
    let plan = TrainingPlan(
      objective, setting, steps: 50, batchSize: 4, recordsWholeLoss: false)
    let run = try plan.run()
    #expect(run.losses.isEmpty)
    #expect(run.batchLosses.count == run.rates.count)
    #expect(run.points.joined().allSatisfy { $0.isFinite })
    #expect((run.batchLosses + run.gradientNorms).allSatisfy { $0.isFinite })
    #expect((rate == "0.5") == (run.diverged == nil))
  }
}
