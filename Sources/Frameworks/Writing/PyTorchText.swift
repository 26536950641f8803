internal import Optimization

/// The lines around PyTorch's schedulers: imports, optimizer, functions and the training loop.
struct PyTorchText {
  private let run: CodeRun
  private let momentum: CurveShape?
  /// What a reader must know of the curve's end.
  var limits: [String] = []

  init(_ run: CodeRun, momentum: CurveShape?) { (self.run, self.momentum) = (run, momentum) }

  /// The call as it was given.
  func code(_ own: OwnCall) -> WrittenCode {
    var rate = own.rate ?? run.rates[0]
    if rate <= 0, own.rate == nil { rate = 1 }
    var text = head(own.names, usesMath: false)
    let call = PythonText.code("").text(of: own.written)
    if mentions(call, "math.") { text = "import math\n\n" + text }
    text += optimizer(rate, momentum: run.schedule.momentum?.rate(at: 0))
    text += layout(call) + loop(before: [])
    return WrittenCode(text: text, call: PythonText.expression(.torch).text(of: own.written))
  }

  func code(_ cycle: PyTorchOneCycle) -> WrittenCode {
    var text = head(["OneCycleLR"], usesMath: false)
    text += optimizer(cycle.rate, momentum: cycle.momentum)
    text += "# It moves the momentum too, and ends with its " + literal(cycle.total) + " steps.\n"
    text += layout(cycle.call) + loop(before: [])
    return WrittenCode(text: text, call: "torch." + cycle.call)
  }

  func code(_ sequence: SchedulerSequence) -> WrittenCode {
    var functions = PythonFunctions(.python)
    let isAlone = sequence.schedulers.count == 1
    var calls: [String] = []
    for (index, scheduler) in sequence.schedulers.enumerated() {
      let name = isAlone ? "factor" : "factor_" + literal(index + 1)
      let start = scheduler.name + "(optimizer, "
      let arguments =
        scheduler.factor.map {
          functions.reference(to: $0, named: name, room: (isAlone ? 68 : 64) - start.utf8.count)
        } ?? scheduler.arguments
      calls.append(start + arguments + ")")
    }
    var updates: [String] = []
    if let momentum {
      let formula = momentum.formula(for: run.formulaSteps)
      functions.define(formula, named: "momentum")
      updates = [
        "for group in optimizer.param_groups:", "    group[\"momentum\"] = momentum(step)",
      ]
    }
    let usesMath = functions.usesMath || calls.contains { mentions($0, "math.") }
    var names = sequence.schedulers.map { Name($0.name.utf8) }
    if !isAlone { names.append("SequentialLR") }
    var text = head(PythonText.sorted(names).map { $0.text }, usesMath: usesMath)
    text += optimizer(sequence.rate, momentum: momentum.map { $0.formula(for: 1).value(at: 0) })
    text += functions.text
    for limit in limits { text += "# " + limit + "\n" }
    text += isAlone ? layout(calls[0]) : layout(calls, sequence.milestones)
    return WrittenCode(text: text + loop(before: updates), call: sequence.call)
  }

  /// The imports; a scheduler's module is its source without the name.
  private func head(_ names: [String], usesMath: Bool) -> String {
    var text = (usesMath ? "import math\n\n" : "") + "import torch\n"
    for module in ["torch.optim.lr_scheduler", "torch.optim.swa_utils"] {
      let own = names.filter { name in
        let source = FrameworkCatalog.call(named: Name(name.utf8), within: .torch)?.source ?? ""
        return Name(stringLiteral: source).bytes.starts(with: module.utf8)
      }
      if !own.isEmpty { text += laidOutImport("from " + module + " import ", own) }
    }
    return text
  }

  private func optimizer(_ rate: Double, momentum: Double?) -> String {
    "\nmodel = torch.nn.Linear(1, 1)  # yours\n"
      + "optimizer = torch.optim.SGD(model.parameters(), lr=" + literal(tidy: rate)
      + (momentum.map { ", momentum=" + literal(tidy: $0) } ?? "") + ")\n"
  }

  private func layout(_ call: String) -> String { laidOut("scheduler = ", call) + "\n" }

  private func layout(_ calls: [String], _ milestones: [Int]) -> String {
    var text = "scheduler = SequentialLR(\n    optimizer,\n    schedulers=[\n"
    for call in calls { text += "        " + call + ",\n" }
    return text + "    ],\n    milestones=" + literal(milestones) + ",\n)\n"
  }

  private func loop(before lines: [String]) -> String {
    var text = "\nfor step in range(" + literal(run.steps) + "):\n"
    for line in lines { text += "    " + line + "\n" }
    return text + "    # forward, loss.backward()\n    optimizer.step()\n    scheduler.step()\n"
  }
}
