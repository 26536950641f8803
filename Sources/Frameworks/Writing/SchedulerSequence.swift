internal import Optimization

/// Schedulers of PyTorch, one after another.
struct SchedulerSequence {
  /// One scheduler: the class, and what stands behind `optimizer`.
  struct Scheduler {
    let name: String
    let arguments: String
    /// The function of a `LambdaLR`.
    let factor: RateFormula?

    init(_ name: String, _ arguments: String) {
      (self.name, self.arguments, factor) = (name, arguments, nil)
    }

    init(factor: RateFormula) { (name, arguments, self.factor) = ("LambdaLR", "", factor) }
  }

  /// What the optimizer is made with.
  let rate: Double
  let schedulers: [Scheduler]
  let milestones: [Int]

  init(_ rate: Double, _ schedulers: [Scheduler], _ milestones: [Int]) {
    (self.rate, self.schedulers) = (rate, schedulers)
    self.milestones = schedulers.count > 1 ? milestones : []
  }

  /// As one expression; nil when it has a list, which the language cannot read.
  var call: String? {
    var calls: [String] = []
    let optimizer = "torch.optim.SGD(params, lr=" + literal(rate) + ")"
    for scheduler in schedulers {
      var printer = FormulaPrinter(.python)
      let arguments =
        scheduler.factor.map { "lambda step: " + printer.text(of: $0) } ?? scheduler.arguments
      guard scheduler.factor?.hasTable != true else { return nil }
      let target = schedulers.count > 1 ? "optimizer" : optimizer
      calls.append(scheduler.name + "(" + target + ", " + arguments + ")")
    }
    guard schedulers.count > 1 else { return "torch." + calls[0] }
    return "torch.SequentialLR(" + optimizer + ", schedulers=[" + joined(calls)
      + "], milestones=" + literal(milestones) + ")"
  }
}

extension RateFormula {
  /// Whether it reads from a list.
  var hasTable: Bool {
    switch self {
    case .number, .step, .pi: false
    case .operation(_, let left, let right), .least(let left, let right),
      .greatest(let left, let right):
      left.hasTable || right.hasTable
    case .function(_, let operand): operand.hasTable
    case .choice(_, let first, let second): first.hasTable || second.hasTable
    case .table: true
    }
  }
}
