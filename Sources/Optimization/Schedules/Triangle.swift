/// Climbs to the peak in a straight line, comes back down, and stays there.
///
///     η(t) = base + (peak − base) · t / up                              for t < up
///     η(t) = base + (peak − base) · (1 − (t − up) / down)               for the next `down` steps
///
/// - Units: `base` and `peak` are learning rates (≥ 0); `up` and `down` count steps.
/// - Edge cases: step `up` has the peak; from step `up + down` on the value is exactly `base`.
/// - Complexity: O(1); the same bits on every platform.
/// - Source: one cycle of Smith, “Cyclical Learning Rates”, arXiv:1506.01186.
public struct Triangle: Schedule, Equatable {
  /// The lowest rate.
  public let base: Double
  /// The highest rate.
  public let peak: Double
  /// The steps of the climb.
  public let up: Int
  /// The steps of the fall.
  public let down: Int

  /// - Parameter down: as many as `up` when nil.
  /// - Throws: `.outOfOrder("base", "peak")`, `.notPositive`, `.notFinite` or `.negative`;
  ///   `.notWhole("down", …)` when the two together are beyond counting.
  public init(
    from base: Double, to peak: Double, up: Int, down: Int? = nil
  ) throws(ScheduleError) {
    try checkOrder(base, "base", peak, "peak")
    try checkSpan(up, "up")
    try checkSpan(down ?? up, "down")
    let (_, hasOverflowed) = up.addingReportingOverflow(down ?? up)
    guard !hasOverflowed else { throw .notWhole("down", Double(down ?? up)) }
    (self.base, self.peak, self.up, self.down) = (base, peak, up, down ?? up)
  }

  /// The rate at `step`, by the formula above.
  public func rate(at step: Int) -> Double {
    precondition(step >= 0, "steps count from 0")
    return step < up + down ? base + (peak - base) * height(at: step) : base
  }

  /// `up + down`: from there on the final value holds.
  public var length: Int? { up + down }

  /// The share of the way from `base` to `peak` at a step below `up + down`.
  func height(at step: Int) -> Double {
    if step == up { return 1 }
    return step < up
      ? Double(step) / Double(up) : Double(up + down - step) / Double(down)
  }

  /// The rate at `step` when the triangle is repeated and cycle number `c` is `factor(c)` high.
  func rate(at step: Int, scaledBy factor: (Int) -> Double) -> Double {
    precondition(step >= 0, "steps count from 0")
    let (cycle, place) = step.quotientAndRemainder(dividingBy: up + down)
    return base + (peak - base) * (height(at: place) * factor(cycle))
  }

  /// The arguments `from`, `to`, `up` and `down`.
  init(_ arguments: CallArguments) throws(ScheduleError) {
    try self.init(
      from: arguments.number("from"), to: arguments.number("to"), up: arguments.whole("up"),
      down: arguments.optionalWhole("down"))
  }

  /// The parameters that all triangles have.
  static let parameters: [ParameterDescriptor] = [
    ParameterDescriptor(
      first: "from", property: "base", meaning: "lowest rate", unit: "learning rate",
      range: "≥ 0, at most to"),
    ParameterDescriptor(
      "to", property: "peak", meaning: "highest rate", unit: "learning rate", range: "≥ from"),
    ParameterDescriptor(
      "up", property: "up", meaning: "steps of the climb", unit: "steps", range: "> 0"),
    ParameterDescriptor(
      "down", property: "down", meaning: "steps of the fall; None for as many as up",
      unit: "steps", range: "> 0, or None", default: "None"),
  ]

  /// The formula above.
  public var shape: CurveShape? {
    .then(
      .line(from: base, to: peak, over: up), .line(from: peak, to: base, over: down), after: up)
  }
}

extension Triangle {
  /// `triangle(0.01, to: 0.1, up: 10, down: 40)`.
  public static let descriptor = ScheduleDescriptor(
    name: "triangle", title: "Triangle",
    summary: "Climbs to the peak in a straight line, comes back down, and stays there.",
    formula: "η(t) = from + (to − from) · (t / up, then 1 − (t − up) / down, then 0)",
    parameters: parameters,
    source: "one cycle of Smith, “Cyclical Learning Rates”, arXiv:1506.01186",
    example: "triangle(0.01, to: 0.1, up: 10, down: 40)",
    worked: [
      WorkedValue(0, 0.01), WorkedValue(5, 0.055), WorkedValue(10, 0.1), WorkedValue(30, 0.055),
      WorkedValue(50, 0.01), WorkedValue(1000, 0.01),
    ],
    make: { arguments throws(ScheduleError) in AnySchedule(try Triangle(arguments)) })
}
