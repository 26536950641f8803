internal import Optimization

/// PyTorch: its own scheduler where it has the curve, `LambdaLR` where it has not, and
/// `SequentialLR` for phases.
struct PyTorchWriter {
  private let curve: CodeCurve
  /// What the optimizer is made with.
  private let rate: Double

  init(_ curve: CodeCurve) {
    self.curve = curve
    rate = curve.shape.peak > 0 ? curve.shape.peak : 1
  }

  /// The code that is most like PyTorch among those whose call has the same rates when read back.
  var code: WrittenCode {
    var text = PyTorchText(curve.run, momentum: curve.momentum)
    text.limits = curve.limits
    if let cycle = PyTorchOneCycle(curve) { return text.code(cycle) }
    let sequence = SchedulerSequence(rate, schedulers, milestones)
    if schedulers.count <= CurveShape.mostPhases, let call = sequence.call,
      curve.run.matches(call: call)
    {
      return text.code(sequence)
    }
    let single = SchedulerSequence(rate, [lambda(curve.formula)], [])
    let isRead = single.call.map { curve.run.matches(call: $0) } ?? true
    return text.code(isRead ? single : SchedulerSequence(rate, [table], []))
  }

  private var schedulers: [SchedulerSequence.Scheduler] {
    var schedulers: [SchedulerSequence.Scheduler] = []
    let phases = heldPhases
    for (index, phase) in phases.enumerated() {
      let end = index + 1 < phases.count ? phases[index + 1].start - phase.start : nil
      schedulers.append(scheduler(phase.shape, below: end))
    }
    let isLambda = schedulers.allSatisfy { $0.factor != nil }
    return isLambda && schedulers.count > 1 ? [lambda(curve.formula)] : schedulers
  }

  private var milestones: [Int] { heldPhases.dropFirst().map { $0.start } }

  /// The phases; where PyTorch's own would not stay at its last rate, a constant one follows.
  private var heldPhases: [(shape: CurveShape, start: Int)] {
    let phases = curve.shape.phases
    var held: [(shape: CurveShape, start: Int)] = []
    for (index, phase) in phases.enumerated() {
      guard case .cosine(let from, let to, let over) = phase.shape, from == rate else {
        held.append(phase)
        continue
      }
      let next = index + 1 < phases.count ? phases[index + 1].start : nil
      held.append((.wave(from: from, to: to, over: over), phase.start))
      if next.map({ $0 > phase.start + over }) ?? true {
        held.append((.constant(to), phase.start + over))
      }
    }
    guard curve.run.isBounded else { return held }
    return held.filter { $0.start == 0 || $0.start < curve.run.steps }
  }

  private func scheduler(_ shape: CurveShape, below bound: Int?) -> SchedulerSequence.Scheduler {
    switch shape {
    case .line(let from, let to, let over) where from > 0 && to >= 0:
      return .init(
        "LinearLR",
        "start_factor=" + literal(tidy: from / rate) + ", end_factor=" + literal(tidy: to / rate)
          + ", total_iters=" + literal(over))
    case .power(let from, let to, let over, let power) where from == rate && to == 0:
      return .init("PolynomialLR", "total_iters=" + literal(over) + ", power=" + literal(power))
    case .wave(let from, let to, let over) where from == rate:
      return .init("CosineAnnealingLR", "T_max=" + literal(over) + ", eta_min=" + literal(to))
    case .exponential(let from, let factor, let every, let isStaircase) where from == rate:
      if isStaircase {
        return .init("StepLR", "step_size=" + literal(every) + ", gamma=" + literal(factor))
      }
      let root = every == 1 ? "" : " ** (1 / " + literal(every) + ")"
      return .init("ExponentialLR", "gamma=" + literal(factor) + root)
    case .drops(let from, let factor, let steps) where from == rate:
      return .init("MultiStepLR", "milestones=" + literal(steps) + ", gamma=" + literal(factor))
    case .restarts(let from, let to, let every, let length, 1) where from == rate:
      let growth = length > 1 ? ", T_mult=" + literal(length) : ""
      return .init(
        "CosineAnnealingWarmRestarts",
        "T_0=" + literal(every) + growth + ", eta_min=" + literal(to))
    case .constant, .line, .power, .cosine, .wave, .restarts, .exponential, .drops, .inverseTime,
      .inverseSquareRoot, .table, .formula, .then, .repeated, .delayed, .advanced, .held, .clamped,
      .product:
      return lambda(shape.formula(for: curve.run.formulaSteps, below: bound))
    }
  }

  /// A function by which PyTorch multiplies the optimizer's rate.
  private func lambda(_ formula: RateFormula) -> SchedulerSequence.Scheduler {
    .init(factor: formula.mappingRates { $0 / rate })
  }

  private var table: SchedulerSequence.Scheduler {
    lambda(.table(Array(curve.run.rates.prefix(CodeRun.mostListed)), at: .step))
  }
}
