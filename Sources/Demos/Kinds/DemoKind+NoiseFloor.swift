internal import Optimization
internal import Plotting

extension DemoKind {
  /// Descent with noise in the gradient, many runs for each schedule (plain gradient descent) and
  /// each optimizer: how near they can come.
  public static let noiseFloor = DemoKind(
    name: "noise-floor",
    summary: "Averages many noisy runs and shows the distance below which a rate cannot come.",
    parameters: [curvature(1, upTo: 10), noise, start(10, upTo: 100), runs], isRandom: true,
    needs: DemoNeeds(schedules: 0...6, optimizers: 0...6),
    fault: { inputs in
      stepsFault(inputs.steps, most: 100_000) ?? curvatureFault(inputs) ?? runsFault(inputs)
        ?? curvesFault(inputs)
    },
    run: { inputs in
      do throws(DemoError) {
        return .success(try NoiseFloorFigure.make(inputs))
      } catch {
        return .failure(error)
      }
    })

  /// σ, the standard deviation of the noise of each gradient.
  static let noise = DemoParameter(name: "noise", from: 0, to: 10, step: 0.1, value: 1)

  /// How many runs are averaged.
  static let runs = DemoParameter(name: "runs", from: 1, to: 10_000, step: 1, value: 200)

  /// The most single updates in one figure: some tenths of a second.
  private static let mostUpdates = 10_000_000

  /// Schedules and optimizers share one figure.
  private static func curvesFault(_ inputs: DemoInputs) -> DemoError? {
    let count = inputs.given.schedules.count + inputs.given.optimizers.count
    return Demo.countFault(count, of: inputs.given.optimizers.isEmpty ? .schedule : .optimizer)
  }

  private static func runsFault(_ inputs: DemoInputs) -> DemoError? {
    let runs = inputs.value(of: runs)
    guard runs >= 1, runs <= 10_000, runs == runs.rounded() else {
      return .bad(
        field: "runs", message: "cannot make " + DecimalText.shortest(runs) + " runs",
        hint: "accepted: a whole number from 1 to 10000")
    }
    guard (0...1e6).contains(inputs.value(of: noise)) else {
      return .bad(
        field: "noise", message: "this is no standard deviation",
        hint: "accepted: 0 to 1000000")
    }
    let updates =
      inputs.steps * Int(runs)
      * max(inputs.given.schedules.count + inputs.given.optimizers.count, 1)
    guard updates <= mostUpdates else {
      return .bad(
        field: "runs", message: DecimalText.whole(updates) + " updates are too many for one figure",
        hint: "steps · runs · schedules may be at most " + DecimalText.whole(mostUpdates))
    }
    return nil
  }
}
