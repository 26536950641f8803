extension RMSProp<Double> {
  /// `rmsprop(0.01)`.
  public static let descriptor = OptimizerDescriptor(
    name: "rmsprop", title: "RMSProp",
    summary: "Divides each coordinate's gradient by the root of the mean of its recent squares.",
    formula: """
      v ← decay·v + (1 − decay)·g²; w ← momentum·w + g/(√v + epsilon); θ ← θ − rate·w
      """,
    parameters: [
      .rate(default: "0.001"),
      ParameterDescriptor(
        "decay", property: "decay", meaning: "what is kept of the mean in each update",
        unit: "factor", range: "0 to 1", default: "0.9"),
    ] + .epsilon(default: "1e-8") + [
      ParameterDescriptor(
        "centered", property: "isCentered", meaning: "whether to divide by the deviation",
        unit: "True or False", range: "True or False", default: "False"),
      .momentum(default: "0"),
      ParameterDescriptor(
        "corrected", property: "correctsBias",
        meaning: "whether the means are corrected for their start at 0, as in Adam",
        unit: "True or False", range: "True or False", default: "False"),
      .weightDecay(), .decoupled, .rateInside,
    ],
    source: "Tieleman & Hinton, “Lecture 6.5: rmsprop”, COURSERA, 2012; Graves, arXiv:1308.0850",
    example: "rmsprop(0.1, decay: 0.75, epsilon: 0)",
    worked: [WorkedDescent(after: 1, 0.8), WorkedDescent(after: 2, 0.6642897712512047)],
    make: { arguments throws(ScheduleError) in
      let momentum = try arguments.number("momentum")
      let rolling = try Rolling(momentum, velocity: arguments.velocity())
      return OptimizerSetting(
        try RMSProp(
          decay: arguments.number("decay"), epsilon: arguments.epsilon(),
          isCentered: arguments.truth("centered"), rolling: momentum == 0 ? nil : rolling,
          correctsBias: arguments.truth("corrected"), weightDecay: arguments.weightDecay()),
        rates: try arguments.schedule("rate"))
    })
}
