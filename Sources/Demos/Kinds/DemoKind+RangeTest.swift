internal import Optimization
internal import Plotting

extension DemoKind {
  /// One run whose rate grows from step to step, and what four rules read from it.
  public static let rangeTest = DemoKind(
    name: "range-test",
    summary: "Grows the rate from step to step and shows where the loss falls, turns and explodes.",
    parameters: [lowestPower, highestPower, batch], isRandom: true,
    needs: DemoNeeds(schedules: 0...0, optimizers: 0...1, objectives: 1...1),
    fault: { inputs in
      stepsFault(inputs.steps, most: 10_000) ?? rangeFault(inputs)
        ?? TrainingJob.checked(inputs) { job throws(DemoError) in
          if let fault = job.workFault(updates: inputs.steps) { throw fault }
        }
    },
    run: { inputs in
      do throws(DemoError) {
        return .success(try RangeTestFigure.make(inputs))
      } catch {
        return .failure(error)
      }
    })

  /// The first rate, as a power of ten.
  static let lowestPower = DemoParameter(name: "lowest", from: -8, to: 0, step: 0.5, value: -5)

  /// The last rate, as a power of ten.
  static let highestPower = DemoParameter(name: "highest", from: 0.5, to: 4, step: 0.5, value: 1)

  private static func rangeFault(_ inputs: DemoInputs) -> DemoError? {
    let (low, high) = (inputs.value(of: lowestPower), inputs.value(of: highestPower))
    guard low >= high || abs(low) > 100 || abs(high) > 100 else { return nil }
    return .bad(
      field: "lowest",
      message: "there are no rates between 10^" + DecimalText.shortest(low)
        + " and 10^" + DecimalText.shortest(high),
      hint: "'lowest' and 'highest' are powers of ten; accepted: a lowest below the highest")
  }
}
