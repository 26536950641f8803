import Foundation
import Optimization
import Testing

struct `A range test` {
  private static func sweep(_ loss: (Double) -> Double) -> RangeSweep {
    let progress = (0..<100).map { Double($0) / 100 }
    return RangeSweep(
      rates: progress.map { 1e-5 * pow(1e6, $0) }, smoothed: progress.map(loss))
  }

  private static let curves: [String: RangeSweep] = [
    "valley": sweep { 2.3 - 1.8 / (1 + exp(-14 * ($0 - 0.55))) + exp(26 * ($0 - 0.86)) },
    "wavy": sweep { 2.3 - 1.2 * $0 + 0.1 * sin(40 * $0) + 8 * pow(max(0, $0 - 0.8), 2) },
    "fall": sweep { 2.3 - 2 * $0 },
    "flat": sweep { _ in 1 },
  ]

  // Computed with NumPy from the definitions of fastai's rules.
  @Test(arguments: [
    ("valley", RangeRule.valley, 0.0033113112148259105), ("valley", .slide, 0.008709635899560805),
    ("valley", .minimum, 0.03162277660168379), ("valley", .steepest, 0.017378008287493765),
    ("wavy", .valley, 0.239883291901949), ("wavy", .slide, 0.31622776601683794),
    ("wavy", .minimum, 0.25118864315095807), ("wavy", .steepest, 0.0002398832919019491),
    ("fall", .valley, 0.01148153621496883), ("fall", .slide, 0.5495408738576248),
    ("fall", .minimum, 0.43651583224016566),
  ])
  func `is read by fastai's rules`(curve: String, rule: RangeRule, rate: Double) throws {
    let sweep = try #require(Self.curves[curve])
    let suggestion = try #require(sweep.suggestion(rule, of: 100))
    #expect(abs(suggestion.rate / rate - 1) < 1e-12, "\(suggestion.rate)")
    #expect(sweep.considered(of: 100).contains(suggestion.index))
  }

  @Test func `without a fall has no valley, and one that is too short no suggestion`() throws {
    #expect(try #require(Self.curves["flat"]).suggestion(.valley, of: 100) == nil)
    let short = RangeSweep(rates: [1, 2, 3], smoothed: [3, 2, 1])
    for rule in RangeRule.allCases { #expect(short.suggestion(rule, of: 100) == nil) }
    #expect(RangeSweep().suggestion(.valley, of: 0) == nil)
    #expect(RangeSweep().valley(of: 100) == nil && short.valley(of: 100) == nil)
  }

  private func test(_ objective: String, to highest: Double, steps: Int = 100) throws -> RangeTest {
    let plan = TrainingPlan(
      try SmallData.objective(objective), try Expression(parsing: "sgd(1)").optimizer(),
      steps: steps, batchSize: 1, seed: 3)
    return try RangeTest(plan, from: 1e-5, to: highest)
  }

  @Test func `smooths with β = 0.98, corrected for its start`() throws {
    let sweep = try test("logistic(\"small\")", to: 1).run()
    #expect(sweep.rates.count == 100 && sweep.stopped == nil)
    #expect(sweep.smoothed[0] == sweep.losses[0])
    var (sum, weights) = (0.0, 0.0)
    for (loss, smoothed) in zip(sweep.losses, sweep.smoothed) {
      (sum, weights) = (0.98 * sum + 0.02 * loss, 0.98 * weights + 0.02)
      #expect(abs(sum / weights - smoothed) < 1e-12)
    }
    #expect(abs(sweep.rates[50] - 1e-5 * pow(1e5, 0.5)) < 1e-12)
  }

  @Test func `stops at four times its lowest loss`() throws {
    let sweep = try test("quadratic(1, 10)", to: 100).run()
    let stop = try #require(sweep.stopped)
    #expect(sweep.rates.count == stop + 1)
    #expect(sweep.smoothed[stop] > 4 * sweep.smoothed[sweep.best])
    #expect(sweep.smoothed.dropLast().allSatisfy { $0 <= 4 * sweep.smoothed[0] })
    // Just beyond the limit 2/10.
    #expect(sweep.rates[stop] > 0.2 && sweep.rates[stop] < 3)
  }

  @Test func `of a run that explodes keeps finite numbers only`() throws {
    let sweep = try test("quadratic(1, 10)", to: 1e300, steps: 10).run()
    #expect((sweep.smoothed + sweep.losses).allSatisfy { $0.isFinite })
    #expect(sweep.stopped != nil)
  }

  @Test func `refuses an empty range`() throws {
    for (low, high) in [(0.0, 1.0), (1, 1), (2, 1), (.nan, 1), (1e-5, .infinity)] {
      #expect(throws: ScheduleError.self) {
        let plan = try test("quadratic", to: 1).plan
        _ = try RangeTest(plan, from: low, to: high)
      }
    }
  }
}

struct `A run` {
  @Test func `is scored at the start, every so often and at the end`() throws {
    let objective = try SmallData.objective("logistic(\"small\")")
    let plan = TrainingPlan(
      objective, try Expression(parsing: "sgd(0.1)").optimizer(), steps: 25, batchSize: 4,
      keepsPoints: false, recordsWholeLoss: false, scoresEvery: 10)
    let run = try plan.run()
    #expect(run.scores.map(\.step) == [0, 10, 20, 25])
    #expect(run.points.isEmpty && run.losses.isEmpty && run.batchLosses.count == 25)
    #expect(run.scores.allSatisfy { $0.heldOut != nil })
    #expect(abs(run.scores[0].loss - log(3)) < 1e-12)
    var none = plan
    none.scoresEvery = 0
    #expect(throws: TrainingError.scoresEvery(0)) { try none.run() }
  }

  @Test func `may be led by hand, and stays where it was given up`() throws {
    let plan = TrainingPlan(
      try SmallData.objective("quadratic(1, 10)"), try Expression(parsing: "sgd(1)").optimizer(),
      steps: 10)
    var run = try TrainingRun(plan)
    let isFine = [0.1, 1e300, 0.1].map { run.advance(rate: $0) }
    #expect(isFine == [true, false, false])
    #expect(run.trajectory.diverged == 1)
    #expect(run.trajectory.rates == [0.1])
  }

  @Test func `goes on where a plateau controller lowers its rate`() throws {
    let objective = try SmallData.objective("noisy_quadratic(1, 1)")
    let plan = TrainingPlan(
      objective, try Expression(parsing: "sgd(1)").optimizer(), steps: 2000, seed: 3,
      keepsPoints: false, recordsWholeLoss: false, scoresEvery: 20)
    let controller = try PlateauController(
      factor: 0.5, patience: 4, threshold: PlateauThreshold(relative: 0.01))
    let outcome = try PlateauTraining(plan, controller, from: 0.5).run()
    #expect(outcome.trajectory.rates.count == 2000)
    #expect(outcome.reductions.count > 3)
    let expected = try controller.rates(from: 0.5, metrics: outcome.metrics)
    for (index, rate) in expected.dropLast().enumerated() where index > 0 {
      #expect(outcome.trajectory.rates[20 * index + 1] == rate)
    }
    #expect((outcome.metrics.last ?? 9) < 0.1)
  }
}

struct `The noise of a gradient` {
  @Test func `is that of the bowl, divided by the batch`() throws {
    let bowl = try SmallData.objective("noisy_quadratic(1, 2)")
    for batch in [1, 4] {
      let noise = GradientNoise(of: bowl, at: [3, 4], batchSize: batch, draws: 20_000, seed: 1)
      #expect(noise.squaredNorm == 25)
      // Two coordinates with σ² = 4; 40,000 squares have a standard error of 0.7 %.
      #expect(abs(noise.variance * Double(batch) / 8 - 1) < 0.04)
      #expect(abs(try #require(noise.scale) / (8.0 / 25) - 1) < 0.04)
    }
    #expect(GradientNoise(of: bowl, at: [0, 0], batchSize: 1, draws: 1, seed: 1).scale == nil)
  }

  @Test func `of all examples together is none`() throws {
    let objective = try SmallData.objective("logistic(\"small\")")
    let noise = GradientNoise(
      of: objective, at: objective.start, batchSize: 12, draws: 3, seed: 1)
    #expect(noise.variance < 1e-25)
  }

  @Test(arguments: [(0.05, 0.02564102564102564), (0.2, 0.1111111111111111), (1, 1)])
  func `leaves a floor of ησ²/(λ(2 − ηλ))`(rate: Double, floor: Double) {
    let found = NoiseFloor.meanSquare(rate: rate, curvature: 1, deviation: 1) ?? 0
    #expect(abs(found - floor) < 1e-12)
    #expect(NoiseFloor.meanSquare(rate: 2, curvature: 1, deviation: 1) == nil)
    #expect(NoiseFloor.meanSquare(rate: 0, curvature: 1, deviation: 1) == nil)
  }
}

struct `Our exponential` {
  @Test func `is libm's to within 4 units in the last place`() throws {
    // Reached through the loss of logistic regression: softmax of known outputs.
    let text = "features 1\nclasses a b\nscale 1\ntrain 1\nrows 2\na 1\na 1\n"
    var words = Vocabulary.standard
    words.dataSets = { _ in Array(text.utf8) }
    let objective = try Expression(parsing: "logistic(\"x\")", vocabulary: words).objective()
    for power in stride(from: -30.0, through: 30, by: 0.137) {
      // Outputs 0 and power: the loss is log(1 + e^power).
      let loss = objective.loss(at: [0, power, 0, 0])
      let expected = power > 0 ? power + log1p(exp(-power)) : log1p(exp(power))
      #expect(abs(loss - expected) <= 4e-16 * max(1, expected), "at \(power)")
    }
  }
}
