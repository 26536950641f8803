internal import Optimization

/// The schedules of Optax that have a shape.
enum OptaxCall {
  /// A call that reads `optax.…`; nil for a shape that is none of Optax's own.
  static func call(_ shape: CurveShape) -> String? {
    switch shape {
    case .constant(let rate): return "optax.constant_schedule(" + literal(rate) + ")"
    case .line(let from, let to, let over):
      return "optax.linear_schedule(init_value=" + literal(from) + ", end_value=" + literal(to)
        + ", transition_steps=" + literal(over) + ")"
    // Compiled, that of a broken power is NaN at the end: a little below 0 has none.
    case .power(let from, let to, let over, let power) where power == power.rounded():
      return "optax.polynomial_schedule(init_value=" + literal(from) + ", end_value="
        + literal(to) + ", power=" + literal(power) + ", transition_steps=" + literal(over) + ")"
    case .cosine(let from, let to, let over) where from > 0 && to <= from:
      return "optax.cosine_decay_schedule(init_value=" + literal(from) + ", decay_steps="
        + literal(over) + ", alpha=" + literal(tidy: to / from) + ")"
    case .exponential(let from, let factor, let every, let isStaircase):
      return "optax.exponential_decay(init_value=" + literal(from) + ", transition_steps="
        + literal(every) + ", decay_rate=" + literal(factor)
        + (isStaircase ? ", staircase=True)" : ")")
    case .drops(let from, let factor, let steps) where steps.areBoundaries:
      return piecewise(from, steps, steps.map { _ in factor })
    case .then: return phasesCall(shape)
    case .power, .restarts, .cosine, .wave, .drops, .inverseTime, .inverseSquareRoot, .table,
      .formula, .repeated, .delayed, .advanced, .held, .clamped, .product:
      return nil
    }
  }

  private static func phasesCall(_ shape: CurveShape) -> String? {
    if case .then(
      .line(let start, let peak, let steps), .cosine(let from, let to, let over), let after) =
      shape, peak == from, after == steps, peak > 0, to <= from
    {
      return "optax.warmup_cosine_decay_schedule(init_value=" + literal(start) + ", peak_value="
        + literal(peak) + ", warmup_steps=" + literal(steps) + ", decay_steps="
        + literal(steps + over) + ", end_value=" + literal(to) + ")"
    }
    return levels(shape) ?? cosineCycle(shape)
  }

  /// Constant phases as factors of the one before.
  private static func levels(_ shape: CurveShape) -> String? {
    var (first, last, scales): (Double, Double, [Double]) = (0, 0, [])
    for (index, phase) in shape.phases.enumerated() {
      guard case .constant(let rate) = phase.shape else { return nil }
      guard index > 0 else {
        (first, last) = (rate, rate)
        continue
      }
      guard last > 0 else { return nil }
      scales.append((rate / last).tidied)
      last = rate
    }
    return piecewise(first, shape.phases.dropFirst().map { $0.start }, scales)
  }

  private static func piecewise(_ from: Double, _ steps: [Int], _ scales: [Double]) -> String {
    var entries: [String] = []
    for (step, scale) in zip(steps, scales) {
      entries.append(literal(step) + ": " + literal(scale))
    }
    return "optax.piecewise_constant_schedule(init_value=" + literal(from)
      + ", boundaries_and_scales={" + joined(entries) + "})"
  }

  /// Two half cosines, up and down.
  private static func cosineCycle(_ shape: CurveShape) -> String? {
    guard
      case .then(
        .cosine(let start, let peak, let rise), .cosine(let from, let end, let fall), let after) =
        shape, peak == from, after == rise, start > 0, end > 0, start < peak, end < start
    else { return nil }
    let steps = rise + fall
    var part = Double(rise) / Double(steps)
    // Optax rounds the product down, which would miss the step where it is a little too small.
    if Int(part * Double(steps)) != rise { part = (Double(rise) + 0.5) / Double(steps) }
    return "optax.cosine_onecycle_schedule(transition_steps=" + literal(steps) + ", peak_value="
      + literal(peak) + ", pct_start=" + literal(part) + ", div_factor="
      + literal(tidy: peak / start)
      + ", final_div_factor=" + literal(tidy: start / end) + ")"
  }
}
