internal import Optimization
internal import Plotting

extension DemoKind {
  /// The same model on the same data under several schedules: losses and test accuracies.
  public static let training = DemoKind(
    name: "training",
    summary:
      "Trains a model on real data under one to six schedules and tests it on unseen examples.",
    parameters: [batch, seeds], isRandom: true,
    needs: DemoNeeds(optimizers: 0...1, objectives: 1...1),
    fault: { inputs in
      stepsFault(inputs.steps, most: 100_000) ?? TrainingJob.wholeFault(inputs, seeds)
        ?? TrainingJob.dataFault(inputs) ?? TrainingJob.shortFault(inputs) ?? trainingWork(inputs)
    },
    run: { inputs in
      do throws(DemoError) {
        return .success(try TrainingFigure.make(inputs))
      } catch {
        return .failure(error)
      }
    })

  /// How many examples an update averages.
  static let batch = DemoParameter(name: "batch", from: 1, to: 1024, step: 1, value: 32)

  /// How many runs with different seeds are averaged.
  static let seeds = DemoParameter(name: "runs", from: 1, to: 20, step: 1, value: 1)

  private static func trainingWork(_ inputs: DemoInputs) -> DemoError? {
    do throws(DemoError) {
      let curves = inputs.given.schedules.count * Int(inputs.value(of: seeds))
      return try TrainingJob(inputs).workFault(updates: inputs.steps * curves)
    } catch {
      return error
    }
  }
}
