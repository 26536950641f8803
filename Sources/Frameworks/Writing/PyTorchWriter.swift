internal import Optimization

/// PyTorch: its own scheduler where it has the curve, `LambdaLR` where it has not, and
/// `SequentialLR` for phases.
struct PyTorchWriter {
  /// One scheduler: the class, and what stands behind `optimizer`.
  private typealias Scheduler = (name: String, arguments: String)

  private let shape: CurveShape
  /// What the optimizer is made with.
  private let rate: Double
  private let steps: Int

  init(_ shape: CurveShape, steps: Int) {
    (self.shape, self.rate, self.steps) = (shape, shape.peak, steps)
  }

  var code: WrittenCode {
    let phases = heldPhases
    var schedulers: [Scheduler] = []
    for (index, phase) in phases.enumerated() {
      let end = index + 1 < phases.count ? phases[index + 1].start - phase.start : nil
      schedulers.append(scheduler(phase.shape, below: end))
    }
    if schedulers.count > 1, schedulers.allSatisfy({ Name($0.name.utf8) == "LambdaLR" }) {
      schedulers = [lambda(shape)]
    }
    let milestones = schedulers.count > 1 ? phases.dropFirst().map { $0.start } : []
    return WrittenCode(
      text: heading(schedulers) + "scheduler = " + layout(schedulers, milestones) + "\n" + loop,
      call: call(schedulers, milestones))
  }

  /// The phases; where PyTorch's own would not stay at its last rate, a constant one follows.
  private var heldPhases: [(shape: CurveShape, start: Int)] {
    let phases = shape.phases
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
    return held
  }

  private func scheduler(_ shape: CurveShape, below bound: Int?) -> Scheduler {
    guard rate > 0 else { return ("LambdaLR", "lambda step: 1.0") }
    switch shape {
    case .line(let from, let to, let over) where from > 0:
      return (
        "LinearLR",
        "start_factor=" + literal(from / rate) + ", end_factor=" + literal(to / rate)
          + ", total_iters=" + literal(over)
      )
    case .power(let from, let to, let over, let power) where from == rate && to == 0:
      return ("PolynomialLR", "total_iters=" + literal(over) + ", power=" + literal(power))
    case .wave(let from, let to, let over) where from == rate:
      return ("CosineAnnealingLR", "T_max=" + literal(over) + ", eta_min=" + literal(to))
    case .exponential(let from, let factor, let every, let isStaircase) where from == rate:
      if isStaircase {
        return ("StepLR", "step_size=" + literal(every) + ", gamma=" + literal(factor))
      }
      let root = every == 1 ? "" : " ** (1 / " + literal(every) + ")"
      return ("ExponentialLR", "gamma=" + literal(factor) + root)
    case .drops(let from, let factor, let steps) where from == rate:
      return ("MultiStepLR", "milestones=" + literal(steps) + ", gamma=" + literal(factor))
    case .repeated(.cosine(let from, let to, let over), let every)
    where from == rate && over == every:
      return (
        "CosineAnnealingWarmRestarts", "T_0=" + literal(every) + ", eta_min=" + literal(to)
      )
    case .constant, .line, .power, .cosine, .wave, .exponential, .drops, .inverseTime,
      .inverseSquareRoot, .then, .repeated, .delayed, .held, .clamped:
      return lambda(shape, below: bound)
    }
  }

  /// A function by which PyTorch multiplies the optimizer's rate.
  private func lambda(_ shape: CurveShape, below bound: Int? = nil) -> Scheduler {
    guard rate > 0 else { return ("LambdaLR", "lambda step: 1.0") }
    let factor = shape.mappingRates { $0 / rate }
    let formula = Formula(dialect: .python).text(of: factor, at: "step", below: bound)
    return ("LambdaLR", "lambda step: " + formula)
  }
}

extension PyTorchWriter {
  private func heading(_ schedulers: [Scheduler]) -> String {
    var names = schedulers.map { $0.name }
    if schedulers.count > 1 { names.append("SequentialLR") }
    var sorted: [Name] = []
    for name in names.map({ Name($0.utf8) }) where !sorted.contains(name) {
      let place = sorted.firstIndex { name.bytes.lexicographicallyPrecedes($0.bytes) }
      sorted.insert(name, at: place ?? sorted.count)
    }
    let usesMath = schedulers.contains { mentions($0.arguments, "math.") }
    return (usesMath ? "import math\n\n" : "") + "import torch\n"
      + "from torch.optim.lr_scheduler import " + joined(sorted.map { $0.text }) + "\n\n"
      + "model = torch.nn.Linear(1, 1)  # yours\n"
      + "optimizer = torch.optim.SGD(model.parameters(), lr=" + literal(rate) + ")\n"
  }

  private var loop: String {
    "\nfor step in range(" + literal(steps) + "):\n"
      + "    # forward, loss.backward()\n"
      + "    optimizer.step()\n    scheduler.step()\n"
  }

  private func layout(_ schedulers: [Scheduler], _ milestones: [Int]) -> String {
    guard schedulers.count > 1 else { return Self.call(schedulers[0], "optimizer") }
    var text = "SequentialLR(\n    optimizer,\n    schedulers=[\n"
    for scheduler in schedulers {
      text += "        " + Self.call(scheduler, "optimizer") + ",\n"
    }
    return text + "    ],\n    milestones=" + literal(milestones) + ",\n)"
  }

  private func call(_ schedulers: [Scheduler], _ milestones: [Int]) -> String {
    let optimizer = "torch.optim.SGD(params, lr=" + literal(rate) + ")"
    guard schedulers.count > 1 else { return "torch." + Self.call(schedulers[0], optimizer) }
    let children = schedulers.map { Self.call($0, "optimizer") }
    return "torch.SequentialLR(" + optimizer + ", schedulers=[" + joined(children)
      + "], milestones=" + literal(milestones) + ")"
  }

  private static func call(_ scheduler: Scheduler, _ optimizer: String) -> String {
    scheduler.name + "(" + optimizer + ", " + scheduler.arguments + ")"
  }
}
