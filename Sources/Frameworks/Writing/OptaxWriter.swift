internal import Optimization

/// Optax: its own schedules, joined where there are phases; any function of the count otherwise.
struct OptaxWriter {
  private let shape: CurveShape

  init(_ shape: CurveShape) { self.shape = shape }

  var code: WrittenCode {
    let schedule = expression(shape)
    let usesNumPy = mentions(schedule, "jnp.")
    let text =
      (usesNumPy ? "import jax.numpy as jnp\n" : "") + "import optax\n\n"
      + (mentions(schedule, "lambda") ? "schedule = " + schedule : laidOut("schedule = ", schedule))
      + "\noptimizer = optax.sgd(learning_rate=schedule)\n"
    return WrittenCode(text: text, call: mentions(schedule, "lambda") ? nil : schedule)
  }

  private func expression(_ shape: CurveShape) -> String {
    switch shape {
    case .constant(let rate): return "optax.constant_schedule(" + literal(rate) + ")"
    case .line(let from, let to, let over):
      return "optax.linear_schedule(init_value=" + literal(from) + ", end_value=" + literal(to)
        + ", transition_steps=" + literal(over) + ")"
    case .power(let from, let to, let over, let power):
      return "optax.polynomial_schedule(init_value=" + literal(from) + ", end_value="
        + literal(to) + ", power=" + literal(power) + ", transition_steps=" + literal(over) + ")"
    case .cosine(let from, let to, let over) where from > 0:
      return "optax.cosine_decay_schedule(init_value=" + literal(from) + ", decay_steps="
        + literal(over) + ", alpha=" + literal(to / from) + ")"
    case .exponential(let from, let factor, let every, let isStaircase):
      return "optax.exponential_decay(init_value=" + literal(from) + ", transition_steps="
        + literal(every) + ", decay_rate=" + literal(factor)
        + (isStaircase ? ", staircase=True)" : ")")
    case .drops(let from, let factor, let steps) where steps.areBoundaries:
      let scales = joined(steps.map { literal($0) + ": " + literal(factor) })
      return "optax.piecewise_constant_schedule(init_value=" + literal(from)
        + ", boundaries_and_scales={" + scales + "})"
    case .then: return phases(shape)
    case .cosine, .wave, .drops, .inverseTime, .inverseSquareRoot, .repeated, .delayed, .held,
      .clamped:
      return "lambda count: " + Formula(dialect: .jax).text(of: shape, at: "count")
    }
  }

  private func phases(_ shape: CurveShape) -> String {
    if case .then(
      .line(let start, let peak, let steps), .cosine(let from, let to, let over), let after) =
      shape, peak == from, after == steps, peak > 0
    {
      return "optax.warmup_cosine_decay_schedule(init_value=" + literal(start) + ", peak_value="
        + literal(peak) + ", warmup_steps=" + literal(steps) + ", decay_steps="
        + literal(steps + over) + ", end_value=" + literal(to) + ")"
    }
    let phases = shape.phases
    return "optax.join_schedules(schedules=[" + joined(phases.map { expression($0.shape) })
      + "], boundaries=" + literal(phases.dropFirst().map { $0.start }) + ")"
  }
}

extension [Int] {
  /// Whether each item is above the one before it, and the first above 0.
  var areBoundaries: Bool {
    for index in indices where self[index] <= (index > 0 ? self[index - 1] : 0) { return false }
    return true
  }
}
