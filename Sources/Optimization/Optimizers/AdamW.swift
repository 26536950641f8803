// AdamW is Adam whose weights decay beside the gradient:
//
//     θ ← (1 − η·λ)·θ − η·m̂ / (√v̂ + ε)
//
// In Adam with λ·θ in the gradient, the division by √v̂ undoes the decay where gradients are large.
// Here every weight shrinks alike, and a schedule of η moves the decay with it.
//
// Source: Loshchilov & Hutter, “Decoupled Weight Decay Regularization”, arXiv:1711.05101,
// algorithm 2, with the rate times the schedule in place of the schedule alone, as in PyTorch.

extension Adam<Double> {
  /// `adamw(0.001, weight_decay: 0.01)`.
  public static let decoupledDescriptor = OptimizerDescriptor(
    name: "adamw", title: "AdamW",
    summary: "Adam with weight decay beside the gradient, not inside it.",
    formula: """
      m and v as in adam; θ ← (1 − rate·weight_decay)·θ \
      − rate · m/(1 − beta1^t) / (√(v/(1 − beta2^t)) + epsilon)
      """,
    parameters: [
      .rate(default: "0.001"), .beta1(default: "0.9"), .beta2(default: "0.999"),
      .epsilon(default: "1e-8"),
      .weightDecay("what an update takes of each weight, times the rate", default: "0.01"),
    ],
    source: "Loshchilov & Hutter, “Decoupled Weight Decay Regularization”, arXiv:1711.05101",
    example: "adamw(0.001, weight_decay: 0.01)",
    worked: [
      WorkedDescent(after: 1, 0.99899000001),
      WorkedDescent(after: 2, 0.9979800365872719),
      WorkedDescent(after: 10, 0.9899037344621269),
    ],
    make: { arguments throws(ScheduleError) in
      OptimizerSetting(
        try Adam(
          beta1: arguments.number("beta1"), beta2: arguments.number("beta2"),
          epsilon: .outside(arguments.number("epsilon")),
          weightDecay: .decoupled(arguments.number("weight_decay"))),
        rates: try arguments.schedule("rate"))
    })
}
