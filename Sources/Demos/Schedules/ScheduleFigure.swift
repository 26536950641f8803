public import Optimization
public import Plotting

/// The figure of one or more schedules, as `lrlearn plot` and the demo kind `schedule` draw it.
public enum ScheduleFigure {
  /// The most steps that are drawn.
  public static let mostSteps = 10_000_000

  /// Draws the rates of steps 0 up to but not including `steps`.
  ///
  /// A curve that is constant between its jumps is drawn as a staircase. The table has a row for the
  /// first and the last step, for each jump (the first ten of many) and for some steps in between.
  ///
  /// - Parameters:
  ///   - title: what the figure is about; nil for a title made from the expressions.
  ///   - unit: what one step is called, in the singular.
  ///   - logScale: whether rates are drawn on a logarithmic axis.
  ///   - bindings: values of the names that the expressions use.
  /// - Throws: `.expression` when one cannot be evaluated; `.bad` with field `steps` or `schedules`
  ///   when there are too many or none.
  public static func make(
    title: String? = nil, expressions: [Expression], steps: Int, unit: String = "step",
    logScale: Bool = false, bindings: Bindings = Bindings()
  ) throws(DemoError) -> Figure {
    if let fault = DemoKind.stepsFault(steps, most: mostSteps) { throw fault }
    if let fault = Demo.countFault(expressions.count, of: .schedule) { throw fault }
    return try make(
      title: title, given: expressions.map { DemoExpression($0) }, steps: steps, unit: unit,
      logScale: logScale, bindings: bindings)
  }

  static func make(
    title: String?, given: [DemoExpression], steps: Int, unit: String, logScale: Bool = false,
    bindings: Bindings
  ) throws(DemoError) -> Figure {
    let bound = try BoundExpression.all(given, bindings)
    let curves = bound.map { RateCurve($0, steps: steps) }
    for (index, curve) in curves.enumerated() {
      guard let step = curve.firstMissing else { continue }
      throw .expression(index: index, missing(step, given[index].range))
    }
    return Figure(
      title: title ?? self.title(curves, unit), sentence: sentence(curves, unit, logScale),
      x: Axis(title: unit, limits: 0...Double(steps)),
      y: Axis(title: "learning rate", scale: logScale ? .logarithmic : .linear),
      series: curves.map { $0.series }, table: table(curves, unit))
  }

  /// The error of a schedule that has no rate at some step; nil when it has one everywhere.
  public static func fault(of rates: [Double], _ expression: Expression) -> ExpressionError? {
    rates.firstIndex { !$0.isFinite }.map { missing($0, expression.root.range) }
  }

  private static func missing(_ step: Int, _ range: ExpressionRange) -> ExpressionError {
    ExpressionError(
      range: range,
      message: "this schedule has no rate at step " + DecimalText.whole(step),
      hint: "the framework raises an error there, or the rate is beyond 1e308; draw fewer steps")
  }

  private static func title(_ curves: [RateCurve], _ unit: String) -> String {
    let subject =
      curves.count == 1 ? curves[0].label : EnglishText.capitalised(curves.count) + " schedules"
    return subject + " over " + EnglishText.count(curves[0].steps, of: unit)
  }

  private static func sentence(_ curves: [RateCurve], _ unit: String, _ isLog: Bool) -> String {
    var sentences = curves.map { $0.sentence(isAlone: curves.count == 1, unit: unit) }
    if isLog, curves.contains(where: { $0.lowest <= 0 }) {
      let isNegative = curves.contains { $0.lowest < 0 }
      sentences.append(
        (isNegative ? "Rates of 0 and below have" : "A rate of 0 has")
          + " no place on the logarithmic axis.")
    }
    return sentences.dropFirst().reduce(sentences[0]) { $0 + " " + $1 }
  }

  private static func table(_ curves: [RateCurve], _ unit: String) -> DataTable {
    let names = curves.count == 1 ? ["learning rate"] : curves.map { $0.label }
    let rows = tellingSteps(curves).map { step in
      [DecimalText.whole(step)]
        + curves.map { EnglishText.number($0.schedule.rate(at: step)) }
    }
    return DataTable(columns: [unit] + names, rows: rows)
  }

  private static func tellingSteps(_ curves: [RateCurve]) -> [Int] {
    let last = curves[0].steps - 1
    var telling = [0, last]
    for curve in curves {
      telling += curve.jumps.prefix(10)
      telling += curve.turns.prefix(4)
      if curve.lastChange > 0 { telling.append(curve.lastChange) }
      if let half = curve.half { telling.append(half) }
    }
    telling = StepSampling.ordered(telling)
    if telling.count < 6 { telling += StepSampling.round(6, upTo: last) }
    return StepSampling.ordered(telling)
  }
}
