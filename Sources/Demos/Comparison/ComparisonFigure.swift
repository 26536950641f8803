public import Optimization
public import Plotting

/// The figure of two schedules, as `lrlearn compare` and the demo kind `parity` draw it.
public enum ComparisonFigure {
  /// Draws both curves with a mark where they part; the table has the telling steps.
  ///
  /// - Parameters:
  ///   - title: what the figure is about; nil for a title made from the expressions.
  ///   - unit: what one step is called, in the singular.
  ///   - remarks: sentences that follow those about the difference.
  ///   - bindings: values of the names that the expressions use.
  /// - Throws: `.expression` when one cannot be evaluated; `.bad` with field `steps`.
  public static func make(
    title: String? = nil, _ first: Expression, _ second: Expression, steps: Int,
    unit: String = "step", remarks: [String] = [], bindings: Bindings = Bindings()
  ) throws(DemoError) -> Figure {
    if let fault = DemoKind.stepsFault(steps, most: ScheduleFigure.mostSteps) { throw fault }
    let bound = try BoundExpression.all([DemoExpression(first), DemoExpression(second)], bindings)
    let comparison = Comparison(bound[0].schedule, bound[1].schedule, steps: steps)
    let words = ComparisonWords(comparison, of: first, and: second, unit: unit)
    var sentence = words.parting
    if let reason = words.reason { sentence += " " + reason }
    for remark in remarks { sentence += " " + remark }
    return Figure(
      title: title ?? bound[0].label + " and " + bound[1].label, sentence: sentence,
      x: Axis(title: unit, limits: 0...Double(steps)), y: Axis(title: "learning rate"),
      series: series(bound, words, steps), marks: marks(comparison, unit),
      table: table(comparison, words, unit))
  }

  /// Bytes that a legend has room for; longer calls are named without their arguments.
  public static let longestLabel = 60

  private static func series(
    _ bound: [BoundExpression], _ words: ComparisonWords, _ steps: Int
  ) -> [Series] {
    var series = bound.map { RateCurve($0, steps: steps).series }
    guard series.contains(where: { $0.name.utf8.count > longestLabel }) else { return series }
    series[0].name = words.name(.first)
    series[1].name = words.name(.second)
    return series
  }

  private static func marks(_ comparison: Comparison, _ unit: String) -> [Mark] {
    guard let step = comparison.partsAt else { return [] }
    for rate in [comparison.second[step], comparison.first[step]] where rate.isFinite {
      let label = "they part at " + unit + " " + DecimalText.whole(step)
      return [Mark(point: Point(x: Double(step), y: rate), label: label)]
    }
    return []
  }

  private static func table(
    _ comparison: Comparison, _ words: ComparisonWords, _ unit: String
  ) -> DataTable {
    let rows = tellingSteps(comparison).map { step in
      [
        DecimalText.whole(step), words.rate(.first, step), words.rate(.second, step),
        words.difference(step),
      ]
    }
    // The legend has the whole calls; a column is as wide as its longest word.
    let names = [words.name(.first), words.name(.second)]
    return DataTable(columns: [unit] + names + ["difference"], rows: rows)
  }

  private static func tellingSteps(_ comparison: Comparison) -> [Int] {
    let last = comparison.first.count - 1
    var steps = [0, last]
    if let step = comparison.partsAt { steps += [max(step - 1, 0), step, min(step + 1, last)] }
    if let step = comparison.largestStep { steps.append(step) }
    return StepSampling.ordered(steps + StepSampling.round(6, upTo: last))
  }
}
