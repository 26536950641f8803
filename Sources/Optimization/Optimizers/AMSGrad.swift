/// Whether Adam divides by the largest average of squares so far, so that steps cannot grow again.
///
///     v̄ ← max(v̄, v), and √(v̄ / (1 − β₂ᵗ)) takes the place of √v̂ (PyTorch, Keras)
///     v̄ ← max(v̄, v̂), and √v̄ takes its place (Optax)
///
/// The second keeps what the correction blew up at the start: with β₂ = 0.999 the first gradient
/// alone makes v̂ = g², and that bounds the steps of the whole run.
///
/// - Source: Reddi, Kale & Kumar, “On the Convergence of Adam and Beyond”, arXiv:1904.09237,
///   algorithm 2, which corrects neither average.
public enum AMSGrad: Sendable, Equatable {
  /// No maximum: Adam.
  case off
  /// Of v, which is corrected afterwards.
  case ofRaw
  /// Of v̂.
  case ofCorrected
}

extension AMSGrad {
  /// `amsgrad(0.01)`.
  public static let descriptor = OptimizerDescriptor(
    name: "amsgrad", title: "AMSGrad",
    summary: "Adam that divides by the largest average of squares so far.",
    formula: """
      m and v as in adam; w ← max(w, v); \
      θ ← θ − rate · m/(1 − beta1^t) / (√(w/(1 − beta2^t)) + epsilon)
      """,
    parameters: [
      .rate(default: "0.001"), .beta1(default: "0.9"), .beta2(default: "0.999"),
      .epsilon(default: "1e-8"),
      .weightDecay("how much of each weight is added to its gradient", default: "0"),
    ],
    source: "Reddi, Kale & Kumar, “On the Convergence of Adam and Beyond”, arXiv:1904.09237",
    example: "amsgrad(0.01)",
    worked: [
      WorkedDescent(after: 1, 0.9900000001),
      WorkedDescent(after: 2, 0.98000274609637),
      WorkedDescent(after: 10, 0.9003496545137929),
    ],
    make: { arguments throws(ScheduleError) in
      OptimizerSetting(
        try Adam<Double>(
          beta1: arguments.number("beta1"), beta2: arguments.number("beta2"),
          epsilon: .outside(arguments.number("epsilon")),
          weightDecay: .coupled(arguments.number("weight_decay")), amsgrad: .ofRaw),
        rates: try arguments.schedule("rate"))
    })
}
