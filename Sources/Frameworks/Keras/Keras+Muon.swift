internal import Optimization

extension Keras {
  /// `keras.Muon(learning_rate=0.02)`.
  static let muon = FrameworkCall(
    optimizer: .keras, "Muon",
    summary: "Muon for matrices; vectors are moved by AdamW.",
    formula: """
      m ← momentum·m + g; b = momentum·m + g with nesterov, else m; X = b/(‖b‖ + 1e-7), then \
      ns_steps times X ← muon_a·X + (muon_b·XXᵀ + muon_c·(XXᵀ)²)X; \
      θ ← (1 − learning_rate·weight_decay)·θ − learning_rate·rms_rate·√max(rows, columns)·X
      """,
    parameters: muonParameters,
    source: "keras/src/optimizers/muon.py",
    example: "keras.Muon(learning_rate=0.02)",
    traps: [
      .defaultDecay(
        "weights decay by 0.004·learning_rate an update, Keras' default",
        reason: "PyTorch's Muon has 0.1, and Optax' 0; write weight_decay"),
      .muonForMatrices,
      FrameworkTrap(
        "other-scale", at: "rms_rate", "the rate is not that of PyTorch's or Optax' Muon",
        reason: """
          an update is rms_rate·√max(rows, columns) times as long, so that a rate of AdamW fits; \
          PyTorch does so with adjust_lr_fn="match_rms_adamw", Optax with consistent_rms=0.2
          """,
        when: { !$0.arguments.isNone("rms_rate") }),
    ] + .kerasOptimizer,
    make: { arguments throws(FrameworkError) in
      let muon = Updating(
        try muonRule(arguments), try muonDecay("weight_decay", arguments))
      let adam = Updating(
        try adamRule(arguments), try muonDecay("adam_weight_decay", arguments))
      let rates = try arguments.rates("learning_rate")
      return OptimizerSetting(MatrixOrVector(matrix: muon, vector: adam), rates: rates)
    })

  private static var muonParameters: [FrameworkParameter] {
    let own = [FrameworkParameter].kerasOptimizer
    return [
      .kerasRate(default: "0.001"),
      FrameworkParameter(
        "adam_beta_1", .number, default: "0.9", range: "≥ 0, < 1", "beta_1 of AdamW for vectors"),
      FrameworkParameter(
        "adam_beta_2", .number, default: "0.999", range: "≥ 0, < 1",
        "beta_2 of AdamW for vectors"),
      FrameworkParameter(
        "adam_weight_decay", .number, default: "0.004", range: "≥ 0",
        "the decay of vectors, times the rate"),
      .kerasEpsilon, .kerasWeightDecay(default: "0.004"),
    ] + own + muonOnly
  }

  private static let muonOnly: [FrameworkParameter] = [
    FrameworkParameter(
      "exclude_layers", .text, default: "None", range: "None",
      "layers that AdamW moves; there are no layers here"),
    FrameworkParameter(
      "exclude_embeddings", .truth, default: "True",
      "whether AdamW moves embeddings; there are none here"),
    FrameworkParameter("muon_a", .number, default: "3.4445", "a of each iteration"),
    FrameworkParameter("muon_b", .number, default: "-4.775", "b of each iteration"),
    FrameworkParameter("muon_c", .number, default: "2.0315", "c of each iteration"),
    FrameworkParameter(
      "adam_lr_ratio", .number, default: "1", range: "≥ 0",
      "what the rate of AdamW for vectors is multiplied by"),
    FrameworkParameter(
      "momentum", .number, default: "0.95", range: "0 to 1", "what is kept of the momentum"),
    FrameworkParameter("ns_steps", .whole, default: "5", range: "0 to 99", "how many iterations"),
    FrameworkParameter(
      "nesterov", .truth, default: "True", "whether the direction looks one update ahead"),
    FrameworkParameter(
      "rms_rate", .number, default: "0.2", range: "≥ 0",
      "the root mean square of an update at rate 1; None for no scaling"),
  ]

  private static func muonRule(
    _ arguments: FrameworkArguments
  ) throws(FrameworkError) -> Muon<Double> {
    guard arguments.isNone("exclude_layers") else {
      throw FrameworkError(
        "exclude_layers", "must be None: there are no layers here",
        then: "Keras moves these with AdamW")
    }
    _ = try arguments.truth("exclude_embeddings")
    var options = MuonOptions()
    options.memory = .sum
    options.momentum = try arguments.number("momentum")
    try checkRange(options.momentum, "momentum")
    options.isNesterov = try arguments.truth("nesterov")
    options.norm = .plus(1e-7)
    let iteration = NewtonSchulz(
      try arguments.number("muon_a"), try arguments.number("muon_b"),
      try arguments.number("muon_c"))
    options.iterations = [NewtonSchulz](repeating: iteration, count: try arguments.muonSteps())
    let length = try arguments.optionalNumber("rms_rate")
    if let length { try checkRate(length, "rms_rate", then: "Keras climbs") }
    options.scaling = length.map { .rootMeanSquare($0) } ?? .none
    return try FrameworkError.renaming { () throws(ScheduleError) in try Muon<Double>(options) }
  }

  private static func checkRange(_ value: Double, _ name: Name) throws(FrameworkError) {
    guard 0 <= value, value <= 1 else {
      throw .outside(name, "from 0 to 1", value, then: "Keras goes on, and the momentum grows")
    }
  }

  private static func adamRule(
    _ arguments: FrameworkArguments
  ) throws(FrameworkError) -> RateScaled<Adam<Double>> {
    let consequence: Name = "Keras goes on, and its averages grow or the corrections divide by 0"
    let beta1 = try arguments.beta("adam_beta_1", then: consequence)
    let beta2 = try arguments.beta("adam_beta_2", then: consequence)
    let epsilon = try arguments.number("epsilon")
    let ratio = try arguments.number("adam_lr_ratio")
    try checkRate(ratio, "adam_lr_ratio", then: "Keras climbs")
    let rule = try FrameworkError.renaming { () throws(ScheduleError) in
      try Adam<Double>(beta1: beta1, beta2: beta2, epsilon: .hat(epsilon))
    }
    return RateScaled(rule, by: ratio)
  }

  /// The shared options, with the decay that `name` holds.
  private static func muonDecay(
    _ name: Name, _ arguments: FrameworkArguments
  ) throws(FrameworkError) -> UpdateOptions {
    var options = try UpdateOptions(arguments)
    options.weightDecay = try arguments.optionalNumber(name) ?? 0
    try checkRate(options.weightDecay, name, then: "Keras takes it, and the weights grow")
    return options
  }
}

extension FrameworkArguments {
  /// `ns_steps`.
  func muonSteps() throws(FrameworkError) -> Int {
    let steps = try whole("ns_steps")
    guard 0..<100 ~= steps else { throw .outside("ns_steps", "from 0 to 99", Double(steps)) }
    return steps
  }
}

extension FrameworkTrap {
  static let muonForMatrices = FrameworkTrap(
    "matrices-only", "vectors, such as biases, are moved by AdamW",
    reason: "only matrices have directions to make equally strong")
}
