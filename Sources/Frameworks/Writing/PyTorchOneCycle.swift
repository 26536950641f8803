internal import Optimization

/// A rate and a momentum that one `OneCycleLR` moves together.
struct PyTorchOneCycle {
  let call: String
  let rate: Double
  let momentum: Double
  /// The steps of the cycle, after which PyTorch goes on for one more only.
  let total: Int

  /// - Returns: nil for any other curve.
  init?(_ curve: CodeCurve) {
    guard let momentum = curve.momentum, case .then = curve.shape else { return nil }
    let (rates, momentums) = (Self.ways(curve.shape), Self.ways(momentum))
    guard let rates, let momentums, rates.count == momentums.count, (2...3).contains(rates.count),
      zip(rates, momentums).allSatisfy({ $0.span == $1.span && $0.isLine == $1.isLine }),
      rates.allSatisfy({ $0.isLine == rates[0].isLine })
    else { return nil }
    let (start, peak, end) = (rates[0].from, rates[0].to, rates[rates.count - 1].to)
    let total = rates.reduce(1) { $0 + $1.span }
    guard start > 0, end > 0, peak > 0, curve.run.steps < total else { return nil }
    (rate, self.momentum, self.total) = (start, momentums[0].from, total)
    let written =
      "max_lr=" + literal(peak) + ", total_steps=" + literal(total) + ", pct_start="
      + literal(rates[0].span + 1) + " / " + literal(total)
      + (rates[0].isLine ? ", anneal_strategy=\"linear\"" : "") + ", base_momentum="
      + literal(momentums[0].to) + ", max_momentum=" + literal(momentums[0].from) + ", div_factor="
      + literal(tidy: peak / start) + ", final_div_factor=" + literal(tidy: start / end)
      + (rates.count == 3 ? ", three_phase=True" : "")
    call = "OneCycleLR(optimizer, " + written + ")"
    guard matches(curve) else { return nil }
  }

  private typealias Way = (from: Double, to: Double, span: Int, isLine: Bool)

  private static func ways(_ shape: CurveShape) -> [Way]? {
    var ways: [Way] = []
    for phase in shape.phases {
      switch phase.shape {
      case .line(let from, let to, let over): ways.append((from, to, over, true))
      case .cosine(let from, let to, let over), .wave(let from, let to, let over):
        ways.append((from, to, over, false))
      case .constant, .power, .restarts, .exponential, .drops, .inverseTime, .inverseSquareRoot,
        .table, .formula, .then, .repeated, .delayed, .advanced, .held, .clamped, .product:
        return nil
      }
    }
    return ways
  }

  /// Whether both curves are those of the call, read back, as far as the loop goes.
  private func matches(_ curve: CodeCurve) -> Bool {
    guard curve.run.matches(call: "torch." + call, untilEnd: true),
      let formula = curve.momentumFormula
    else { return false }
    guard let momentum = CodeRun.schedule(reading: "torch." + call)?.momentum else { return false }
    let steps = min(curve.run.steps, curve.run.rates.count, CodeRun.mostRead)
    return (0..<steps).allSatisfy {
      abs(momentum.rate(at: $0) - formula.value(at: Double($0))) <= CodeRun.tolerance
    }
  }
}
