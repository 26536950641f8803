internal import Optimization

// keras.optimizers.Adam and AdamW: “epsilon hat”, AMSGrad over the uncorrected v.

extension Keras {
  static let adam = FrameworkCall(
    optimizer: .keras, "Adam",
    summary: "Adam with epsilon beside the uncorrected root.",
    formula: adamFormula,
    parameters: [.kerasRate(default: "0.001")] + adamParameters + [.kerasWeightDecay()]
      + .kerasOptimizer,
    source: "keras/src/optimizers/adam.py",
    example: "keras.Adam(learning_rate=0.01)",
    traps: [.epsilonHat] + .kerasOptimizer,
    make: { arguments throws(FrameworkError) in try setting(try makeAdam(arguments), arguments) })

  static let adamW = FrameworkCall(
    optimizer: .keras, "AdamW",
    summary: "Adam whose weights decay beside the gradient, as everywhere in Keras.",
    formula: adamFormula,
    parameters: [
      .kerasRate(default: "0.001"),
      .kerasWeightDecay(default: "0.004"),
    ] + adamParameters + .kerasOptimizer,
    source: "keras/src/optimizers/adamw.py",
    example: "keras.AdamW(learning_rate=0.001, weight_decay=0.004)",
    traps: [
      .epsilonHat, .adamWDecay("weights decay by 0.004·learning_rate an update, Keras' default"),
    ] + .kerasOptimizer,
    make: { arguments throws(FrameworkError) in
      guard !arguments.isNone("weight_decay") else {
        throw FrameworkError(
          "weight_decay", "must be a number", then: "Keras raises a ValueError")
      }
      return try setting(try makeAdam(arguments), arguments)
    })

  private static let adamFormula: StaticString = """
    θ ← (1 − learning_rate·weight_decay)·θ; m ← m + (1 − beta_1)(g − m); \
    v ← v + (1 − beta_2)(g² − v); \
    θ ← θ − learning_rate·√(1 − beta_2ᵗ)/(1 − beta_1ᵗ) · m / (√v + epsilon)
    """

  private static let adamParameters: [FrameworkParameter] = [
    .beta1, .beta2(default: "0.999"), .kerasEpsilon,
    FrameworkParameter(
      "amsgrad", .truth, default: "False", "whether v is replaced by its maximum so far"),
  ]

  private static func makeAdam(
    _ arguments: FrameworkArguments
  ) throws(FrameworkError) -> Adam<Double> {
    let betas = try arguments.kerasBetas()
    let epsilon = try arguments.number("epsilon")
    let amsgrad = try arguments.truth("amsgrad")
    return try FrameworkError.renaming { () throws(ScheduleError) in
      try Adam<Double>(
        beta1: betas.first, beta2: betas.second, epsilon: .hat(epsilon),
        amsgrad: amsgrad ? .ofRaw : .off)
    }
  }
}

extension FrameworkParameter {
  static let beta1 = FrameworkParameter(
    "beta_1", .number, default: "0.9", range: "≥ 0, < 1",
    "how much of the average of gradients an update keeps")

  static func beta2(
    default text: StaticString,
    _ meaning: StaticString = "how much of the average of squares an update keeps"
  ) -> FrameworkParameter {
    FrameworkParameter("beta_2", .number, default: text, range: "≥ 0, < 1", meaning)
  }

  static let kerasEpsilon = FrameworkParameter(
    "epsilon", .number, default: "1e-7", range: "≥ 0", "keeps the division from 0")
}

extension FrameworkArguments {
  /// Keras does not check them.
  func kerasBetas() throws(FrameworkError) -> (first: Double, second: Double) {
    let consequence: Name = "Keras goes on, and its averages grow or the corrections divide by 0"
    return (
      try beta("beta_1", then: consequence), try beta("beta_2", then: consequence)
    )
  }

  /// A number from 0 to below 1.
  func beta(_ name: Name, then consequence: Name) throws(FrameworkError) -> Double {
    let beta = try number(name)
    guard 0 <= beta, beta < 1 else {
      throw .outside(name, "at least 0 and below 1", beta, then: consequence)
    }
    return beta
  }
}

extension FrameworkTrap {
  static let epsilonHat = FrameworkTrap(
    "epsilon-hat", at: "epsilon", "epsilon weighs more here than in PyTorch and Optax",
    reason: """
      Keras adds it to √v and not to √v̂: in their terms it is epsilon/√(1 − beta_2ᵗ), 32 times as \
      much in the first update for beta_2 = 0.999; and its default is 1e-7, not 1e-8
      """,
    when: { ($0.number("epsilon") ?? 0) > 1e-6 })
}
