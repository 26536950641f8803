internal import Optimization
internal import Plotting

extension DemoKind {
  /// A large batch at the same rate, and at rates scaled by the batch: over the same examples.
  public static let batchSize = DemoKind(
    name: "batch",
    summary: "Compares a large batch, with and without scaling the rate, over the same examples.",
    parameters: [batch, factor, seeds], isRandom: true,
    needs: DemoNeeds(schedules: 1...1, optimizers: 0...1, objectives: 1...1),
    fault: { inputs in
      stepsFault(inputs.steps, most: 100_000) ?? TrainingJob.wholeFault(inputs, seeds)
        ?? batchFault(inputs) ?? TrainingJob.shortFault(inputs)
    },
    run: { inputs in
      do throws(DemoError) {
        return .success(try BatchFigure.make(inputs))
      } catch {
        return .failure(error)
      }
    })

  /// How many times larger the large batch is.
  static let factor = DemoParameter(name: "factor", from: 2, to: 64, step: 1, value: 8)

  private static func batchFault(_ inputs: DemoInputs) -> DemoError? {
    if let fault = TrainingJob.wholeFault(inputs, factor) { return fault }
    let factor = Int(inputs.value(of: factor))
    guard inputs.steps >= factor else {
      return .bad(
        field: "steps",
        message: DecimalText.whole(inputs.steps) + " steps leave no update for a batch "
          + DecimalText.whole(factor) + " times as large",
        hint: "accepted: " + DecimalText.whole(factor) + " or more")
    }
    return TrainingJob.checked(inputs) { job throws(DemoError) in
      guard job.objective.dependsOnBatch else {
        throw .bad(
          field: "objectives",
          message: "'" + job.label + "' tells its whole gradient: no batch changes anything",
          hint: TrainingJob.dataHint + ", or 'noisy_quadratic(1, 1)'")
      }
      let most = job.objective.exampleCount ?? .max
      guard job.batch.multipliedReportingOverflow(by: factor).partialValue <= most else {
        throw .bad(
          field: "factor",
          message: DecimalText.whole(factor) + " times " + DecimalText.whole(job.batch)
            + " examples are more than there are",
          hint: "there are " + DecimalText.whole(most) + " to train on")
      }
      let runs = Int(inputs.value(of: seeds))
      // Each of the four runs sees as many examples.
      if let fault = job.workFault(updates: 4 * inputs.steps * runs) { throw fault }
    }
  }
}
