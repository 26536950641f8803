internal import Optimization

// What authors can get wrong, found before anything runs.

extension TrainingJob {
  /// The most products of two numbers in one figure: about a second.
  static let mostWork = 3e9

  /// What is wrong for a kind that needs examples; nil when nothing is.
  static func dataFault(_ inputs: DemoInputs) -> DemoError? {
    checked(inputs) { job throws(DemoError) in
      guard job.objective.exampleCount == nil else { return }
      throw .bad(
        field: "objectives",
        message: "'" + job.label + "' has no examples to learn from, and none to test with",
        hint: dataHint)
    }
  }

  /// What is wrong with `inputs`; `more` looks at what else a kind needs.
  static func checked(
    _ inputs: DemoInputs, _ more: (TrainingJob) throws(DemoError) -> Void = { _ in }
  ) -> DemoError? {
    do throws(DemoError) {
      if let fault = wholeFault(inputs, DemoKind.batch) { throw fault }
      let job = try TrainingJob(inputs)
      try more(job)
      try job.checkPlan(inputs)
      return nil
    } catch {
      return error
    }
  }

  private func checkPlan(_ inputs: DemoInputs) throws(DemoError) {
    if setting.ignoresSchedule {
      throw .bad(
        field: "optimizers",
        message: "'" + rule + "' reads the rate of the first update only",
        hint: "a schedule changes nothing for it; accepted: another optimizer, such as 'sgd(0.1)'")
    }
    let plan = plan(AnySchedule(FlatRate(rate: 0)), steps: 0)
    do throws(TrainingError) {
      _ = try TrainingRun(plan)
    } catch {
      throw DemoError(error)
    }
  }

  /// The fault of runs that would take too long.
  func workFault(updates: Int, field: Name = "steps") -> DemoError? {
    let work = 3 * Double(updates) * Double(batch) * Double(objective.dimension)
    guard work > Self.mostWork else { return nil }
    let most = Int(Self.mostWork / (3 * Double(batch) * Double(objective.dimension)))
    return .bad(
      field: field,
      message: DecimalText.whole(updates) + " updates of this size are too many for one figure",
      hint: "accepted: up to " + DecimalText.whole(most) + " in all curves together")
  }

  /// The fault of a parameter that is no whole number.
  static func wholeFault(_ inputs: DemoInputs, _ parameter: DemoParameter) -> DemoError? {
    let value = inputs.value(of: parameter)
    guard value != value.rounded() || value < parameter.from else { return nil }
    return .bad(
      field: parameter.name,
      message: "'" + parameter.name.text + "' cannot be " + DecimalText.shortest(value),
      hint: "accepted: a whole number from " + DecimalText.shortest(parameter.from) + " on")
  }

  /// The fault of a schedule that has come to a rate of 0 before the run ends.
  static func shortFault(_ inputs: DemoInputs) -> DemoError? {
    do throws(DemoError) {
      let bound = try BoundExpression.all(inputs.given.schedules, inputs.bindings)
      for (index, one) in bound.enumerated() {
        guard let length = one.schedule.length, length < inputs.steps,
          one.schedule.rate(at: length) == 0
        else { continue }
        let rest = DecimalText.whole(inputs.steps - length)
        throw .expression(
          index: index,
          ExpressionError(
            range: inputs.given.schedules[index].range,
            message: "this schedule is at a rate of 0 from step " + DecimalText.whole(length)
              + " on: the last " + rest + " of " + DecimalText.whole(inputs.steps)
              + " updates would change nothing",
            hint: "stretch it over " + DecimalText.whole(inputs.steps) + " steps, or give 'steps: "
              + DecimalText.whole(length) + "'"))
      }
      return nil
    } catch {
      return error
    }
  }
}

/// The same rate at every step.
struct FlatRate: Schedule {
  let rate: Double

  func rate(at step: Int) -> Double { rate }
}
