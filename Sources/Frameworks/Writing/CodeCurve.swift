internal import Optimization

/// A curve to be written, with what the code has to say about it.
struct CodeCurve {
  let run: CodeRun
  let shape: CurveShape
  /// The curve of the momentum; nil when it is left alone.
  let momentum: CurveShape?
  /// Whether the shape lists the rates of a run, because there is no formula.
  let isTable: Bool

  init(_ run: CodeRun, _ shape: CurveShape, momentum: CurveShape?, isTable: Bool) {
    (self.run, self.shape, self.momentum, self.isTable) = (run, shape, momentum, isTable)
  }

  /// The rates as arithmetic.
  var formula: RateFormula { shape.formula(for: run.formulaSteps) }

  /// The momentum as arithmetic.
  var momentumFormula: RateFormula? { momentum?.formula(for: run.formulaSteps) }

  /// The text, without a comment sign, of what a reader of the code must know of its end.
  var limits: [String] {
    var limits: [String] = []
    if isTable {
      limits.append(
        "No formula has these rates: they are those of a run of " + literal(run.steps) + " steps.")
      limits.append("The table ends with the run; after that the last rate holds.")
    } else if shape.isWrittenOut {
      limits.append(
        "The restarts of " + literal(run.formulaSteps) + " steps; a longer run needs more.")
    }
    if let step = run.errorStep {
      limits.append(
        "The curve ends before step " + literal(step) + ", where its framework raises an error.")
    }
    return limits
  }
}
