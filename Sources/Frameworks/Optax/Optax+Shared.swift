internal import Optimization

// What several calls of Optax have in common.

extension FrameworkParameter {
  static let initValue = FrameworkParameter(
    "init_value", .rate, range: "≥ 0", "the rate of step 0")
  static let endValue = FrameworkParameter("end_value", .rate, range: "≥ 0", "the last rate")
  static let peakValue = FrameworkParameter("peak_value", .rate, range: "≥ 0", "the highest rate")
  static let warmUpSteps = FrameworkParameter(
    "warmup_steps", .whole, range: "≥ 0", "steps of the warm-up")
  static let transitionSteps = FrameworkParameter(
    "transition_steps", .whole, range: "≥ 0", "steps of the change")
  static let transitionBegin = FrameworkParameter(
    "transition_begin", .whole, default: "0", range: "≥ 0", "the step where the change begins")
  static let exponent = FrameworkParameter(
    "exponent", .number, default: "1.0", range: "≥ 0", "the power of the cosine")
}

extension FrameworkTrap {
  static let optaxPrecision = FrameworkTrap(
    "float32", "a run of Optax computes this in float32, with rates that differ by about 1e-7",
    reason: """
      JAX computes in float32 unless jax_enable_x64 is set, and inside an optimizer the count is \
      an int32, which makes float32 of the division even then; here all rates are float64
      """,
    when: { ($0.steps ?? 0) > 1_000 })
}
