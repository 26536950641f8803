internal import Optimization
internal import Plotting

extension DemoKind {
  /// A controller that lowers the rate when a metric has stopped improving: on a run, or on a given
  /// list of metrics.
  public static let plateau = DemoKind(
    name: "plateau",
    summary: "Lowers the rate when a metric stalls, in a training run or on given metrics.",
    parameters: [plateauRate, plateauFactor, patience, threshold, cooldown, every, batch],
    isRandom: true,
    needs: DemoNeeds(schedules: 0...0, optimizers: 0...1, objectives: 0...1),
    fault: { stepsFault($0.steps, most: 100_000) ?? plateauFault($0) },
    run: { inputs in
      do throws(DemoError) {
        return .success(try PlateauFigure.make(inputs))
      } catch {
        return .failure(error)
      }
    })

  /// The rate at the start.
  static let plateauRate = DemoParameter(name: "rate", from: 0, to: 10, step: 0.01, value: 0.1)
  /// What each reduction multiplies by.
  static let plateauFactor = DemoParameter(
    name: "factor", from: 0, to: 0.99, step: 0.01, value: 0.5)
  /// How many bad metrics in a row are tolerated.
  static let patience = DemoParameter(name: "patience", from: 0, to: 50, step: 1, value: 3)
  /// By which fraction of the best metric a metric must be better.
  static let threshold = DemoParameter(name: "threshold", from: 0, to: 0.5, step: 0.01, value: 0.01)
  /// How many metrics are left out after a reduction.
  static let cooldown = DemoParameter(name: "cooldown", from: 0, to: 50, step: 1, value: 0)
  /// How many updates there are from metric to metric.
  static let every = DemoParameter(name: "every", from: 1, to: 1000, step: 1, value: 45)

  private static func plateauFault(_ inputs: DemoInputs) -> DemoError? {
    for parameter in [patience, cooldown, every] {
      if let fault = TrainingJob.wholeFault(inputs, parameter) { return fault }
    }
    if inputs.given.objectives.isEmpty {
      guard inputs.metrics.isEmpty else { return metricsFault(inputs) }
      return .bad(
        field: "metrics", message: "there is nothing to follow",
        hint: "give 'metrics', a list of numbers, or an objective to train: "
          + "'objective: network(\"digits\", hidden: 16)'")
    }
    guard inputs.metrics.isEmpty else {
      return .bad(
        field: "metrics", message: "there are metrics and an objective, which measures its own",
        hint: "remove one of them")
    }
    return TrainingJob.checked(inputs) { job throws(DemoError) in
      if let fault = job.workFault(updates: 2 * inputs.steps) { throw fault }
      guard inputs.steps > Int(inputs.value(of: every)) else {
        throw .bad(
          field: "every", message: "the run ends before a second metric is measured",
          hint: "accepted: fewer than " + DecimalText.whole(inputs.steps) + " updates")
      }
    } ?? controllerFault(inputs)
  }

  private static func metricsFault(_ inputs: DemoInputs) -> DemoError? {
    if let optimizer = inputs.given.optimizers.first {
      return .bad(
        field: "optimizers", message: "'" + optimizer.text + "' has nothing to train",
        hint: "remove it, or give an objective instead of 'metrics'")
    }
    if let index = inputs.metrics.firstIndex(where: { !$0.isFinite }) {
      return .bad(
        field: "metrics",
        message: "metric " + DecimalText.whole(index + 1) + " is no finite number",
        hint: nil)
    }
    return controllerFault(inputs)
  }

  private static func controllerFault(_ inputs: DemoInputs) -> DemoError? {
    do throws(DemoError) {
      _ = try PlateauFigure.controller(inputs)
      return nil
    } catch {
      return error
    }
  }
}
