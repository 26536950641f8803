public import Optimization
public import Plotting

/// The figure of one or more schedules, as `lrlearn plot` and the demo kind `schedule` draw it.
public enum ScheduleFigure {
  /// Draws the rates of steps 0 up to but not including `steps`.
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
    throw .bad(field: "schedules", message: "not written yet", hint: nil)
  }
}
