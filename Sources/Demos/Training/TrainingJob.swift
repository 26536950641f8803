internal import Optimization

/// What the kinds that train share: an objective, the rule that moves it, and a batch.
struct TrainingJob {
  let objective: AnyObjective
  /// The objective as written: `network("digits", hidden: 16)`.
  let label: String
  let setting: OptimizerSetting
  /// The rule without its rate: `sgd`.
  let rule: String
  let batch: Int
  let seed: UInt64

  init(_ inputs: DemoInputs) throws(DemoError) {
    guard let written = inputs.given.objectives.first else {
      throw .bad(field: "objectives", message: "there is no objective", hint: Self.dataHint)
    }
    do throws(ExpressionError) {
      objective = try written.objective(with: inputs.bindings)
    } catch {
      throw .expression(.objective, index: 0, error)
    }
    label = written.label(inputs.bindings)
    let bound: BoundOptimizer
    if let optimizer = inputs.given.optimizers.first {
      bound = try BoundOptimizer(optimizer, inputs.bindings)
      rule = optimizer.callee?.text ?? bound.label
    } else {
      let plain = OptimizerSetting(GradientDescent<Double>(), rates: AnySchedule(FlatRate(rate: 0)))
      bound = BoundOptimizer(label: "sgd", setting: plain)
      rule = "sgd"
    }
    setting = bound.setting
    batch = Int(inputs.value(of: DemoKind.batch))
    seed = inputs.seed
  }

  /// A run with other rates.
  func plan(
    _ rates: AnySchedule, steps: Int, batch: Int? = nil, seed: UInt64? = nil
  ) -> TrainingPlan {
    var plan = TrainingPlan(
      objective, setting.under(rates), steps: steps, batchSize: batch ?? self.batch,
      seed: seed ?? self.seed, keepsPoints: false, recordsWholeLoss: false,
      scoresEvery: max(1, (steps + mostScores - 1) / mostScores))
    plan.divergence = Self.divergence
    return plan
  }

  /// The times of the first loss (at least 1) that count as a divergence: on a page nothing is
  /// learnt from what is beyond.
  static let divergence = 1e3
  /// A score reads every example; where there are none it costs nothing.
  private var mostScores: Int { objective.exampleCount == nil ? 60 : 30 }

  static let dataHint =
    "accepted: one with a data set, such as 'network(\"digits\", hidden: 16)' or"
    + " 'logistic(\"iris\")'"
}

extension DemoError {
  /// What `TrainingError` says, at the field that a plan took it from.
  init(_ error: TrainingError) {
    let field: Name =
      switch error {
      case .optimizer: "optimizers"
      case .batchSize: "batch"
      case .negativeSteps, .scoresEvery: "steps"
      case .wrongDimension, .startNotFinite, .outsideDomain: "objectives"
      }
    self = .bad(field: field, message: error.message, hint: nil)
  }
}
