internal import Optimization

extension Optax {
  /// `optax.contrib.muon(learning_rate=0.02)`.
  static let muon = FrameworkCall(
    optimizer: .optax, "contrib.muon", aliases: ["muon"],
    summary: "Muon for matrices; vectors are moved by AdamW.",
    formula: """
      m ← beta·m + (1 − beta)g; b = beta·m/(1 − betaᵗ⁺¹) + (1 − beta)g/(1 − betaᵗ) with nesterov, \
      else m/(1 − betaᵗ); X = b/(‖b‖ + eps), then ns_steps times X ← aX + (b·XXᵀ + c·(XXᵀ)²)X; \
      θ ← θ − learning_rate·(√max(1, columns/rows)·X + weight_decay·θ)
      """,
    parameters: muonParameters,
    source: "optax/contrib/_muon.py", example: "optax.contrib.muon(learning_rate=0.02)",
    traps: [
      .muonForMatrices,
      FrameworkTrap(
        "lying-scale", "wide matrices move farther, where PyTorch moves tall ones",
        reason: """
          Optax takes weights as inputs × outputs and scales by √max(1, columns/rows); PyTorch's \
          stand the other way, with √max(1, rows/columns)
          """,
        when: { $0.arguments.isNone("consistent_rms") }),
    ],
    make: { arguments throws(FrameworkError) in
      let matrix = try muonRule(arguments)
      let rates = try muonRates(arguments)
      let numbers = try vectorNumbers(arguments)
      let isNesterov = try arguments.truth("nesterov")
      return try FrameworkError.renaming { () throws(ScheduleError) in
        guard isNesterov else {
          let vector = try Adam<Double>(
            beta1: numbers.b1, beta2: numbers.b2, epsilon: numbers.epsilon,
            weightDecay: numbers.decay)
          return OptimizerSetting(MatrixOrVector(matrix: matrix, vector: vector), rates: rates)
        }
        let vector = try NAdam<Double>(
          beta1: numbers.b1, beta2: numbers.b2, epsilon: numbers.epsilon,
          weightDecay: numbers.decay, momentum: .constant)
        return OptimizerSetting(MatrixOrVector(matrix: matrix, vector: vector), rates: rates)
      }
    })

  private static func muonRule(
    _ arguments: FrameworkArguments
  ) throws(FrameworkError) -> Muon<Double> {
    var options = MuonOptions()
    options.memory = .corrected
    options.momentum = try arguments.beta(
      "beta", then: "Optax goes on, and the momentum grows or its correction divides by 0")
    options.isNesterov = try arguments.truth("nesterov")
    options.isAdaptive = try arguments.truth("adaptive")
    options.norm = try muonNorm(arguments)
    options.iterations = try muonIterations(arguments)
    options.scaling = .wide
    if let length = try arguments.optionalNumber("consistent_rms") {
      try checkRate(length, "consistent_rms", then: "Optax climbs")
      options.scaling = .rootMeanSquare(length)
    }
    options.weightDecay = try arguments.optaxWeightDecay()
    try arguments.checkOptaxType("mu_dtype")
    for name: Name in ["weight_decay_mask", "muon_weight_dimension_numbers"] {
      guard arguments.isNone(name) else {
        throw FrameworkError(
          name, "must be None: there is one array here", then: "Optax looks each array up in it")
      }
    }
    return try FrameworkError.renaming { () throws(ScheduleError) in try Muon<Double>(options) }
  }

  private static func muonNorm(
    _ arguments: FrameworkArguments
  ) throws(FrameworkError) -> MuonOptions.Norm {
    let epsilon = try arguments.number("eps")
    try checkRate(epsilon, "eps", then: "Optax goes on, and may divide by 0")
    let norm = try arguments.choice(
      "preconditioning", of: muonNorms, then: "Optax raises a ValueError")
    switch norm {
    case "aol": return .rowWise(1e-8)
    case "schatten": return .schatten(1e-8)
    case "spectral":
      throw FrameworkError(
        "preconditioning", "must not be \"spectral\": singular values are not computed here",
        then: "Optax divides by the largest one")
    default: return .plus(epsilon)
    }
  }

  private static func muonIterations(
    _ arguments: FrameworkArguments
  ) throws(FrameworkError) -> [NewtonSchulz] {
    let steps = try arguments.muonSteps()
    switch arguments["ns_coeffs"].kind {
    case .text(let bytes) where Name(bytes) == "standard":
      return [NewtonSchulz](repeating: .jordan, count: steps)
    case .text(let bytes) where Name(bytes) == "dion":
      return try checked(dion, steps)
    case .list(let items):
      guard case .list? = items.first?.kind else {
        let step = try iteration(arguments["ns_coeffs"])
        return [NewtonSchulz](repeating: step, count: steps)
      }
      var list: [NewtonSchulz] = []
      for item in items { list.append(try iteration(item)) }
      return try checked(list, steps)
    case .text, .number, .truth, .nothing, .dictionary, .function, .call, .optimizer:
      throw FrameworkError(
        "ns_coeffs", "must be three numbers, a list of such, \"standard\" or \"dion\"",
        then: "Optax raises a ValueError")
    }
  }

  /// A list of iterations replaces `ns_steps`, which must not be less.
  private static func checked(
    _ list: [NewtonSchulz], _ steps: Int
  ) throws(FrameworkError) -> [NewtonSchulz] {
    guard list.count <= steps else {
      throw FrameworkError(
        "ns_coeffs", "must not have more items than ns_steps", then: "Optax raises a ValueError")
    }
    return list
  }

  private static func iteration(
    _ value: FrameworkValue
  ) throws(FrameworkError) -> NewtonSchulz {
    guard case .list(let items) = value.kind, items.count == 3,
      case .number(let a) = items[0].kind, case .number(let b) = items[1].kind,
      case .number(let c) = items[2].kind
    else {
      throw FrameworkError(
        "ns_coeffs", "must hold three numbers for an iteration",
        then: "Optax raises a ValueError", at: value.range)
    }
    return NewtonSchulz(a, b, c)
  }

  /// The preset of Ahn et al., arXiv:2504.05295.
  private static let dion = [
    NewtonSchulz(4.0848, -6.8946, 2.9270), NewtonSchulz(3.9505, -6.3029, 2.6377),
    NewtonSchulz(3.7418, -5.5913, 2.3037), NewtonSchulz(2.8769, -3.1427, 1.2046),
    NewtonSchulz(2.8366, -3.0525, 1.2012),
  ]

  private static func muonRates(
    _ arguments: FrameworkArguments
  ) throws(FrameworkError) -> AnySchedule {
    guard arguments.isNone("adam_learning_rate") else {
      throw FrameworkError(
        "adam_learning_rate", "must be None: matrices and vectors have one rate here",
        then: "Optax moves vectors at that rate")
    }
    return try arguments.rates("learning_rate")
  }

  /// What AdamW takes for vectors.
  private static func vectorNumbers(
    _ arguments: FrameworkArguments
  ) throws(FrameworkError) -> (
    b1: Double, b2: Double, epsilon: EpsilonPlacement, decay: WeightDecay
  ) {
    let consequence: Name = "Optax goes on, and its averages grow or the corrections divide by 0"
    let inside = try arguments.number("adam_eps_root")
    try checkRate(
      inside, "adam_eps_root", then: "Optax goes on, and takes roots of negative numbers")
    let decay = try arguments.number("adam_weight_decay")
    try checkRate(decay, "adam_weight_decay", then: "with Optax weights would grow")
    return (
      try arguments.beta("adam_b1", then: consequence),
      try arguments.beta("adam_b2", then: consequence),
      .both(inside: inside, outside: try arguments.number("eps")), .decoupled(decay)
    )
  }

  private static let muonNorms: [Name] = ["frobenius", "spectral", "aol", "schatten"]

  private static let muonParameters: [FrameworkParameter] = [
    .optaxRate,
    FrameworkParameter(
      "ns_coeffs", .numbers, default: "(3.4445, -4.775, 2.0315)",
      range: "three numbers, a list of such, \"standard\" or \"dion\"",
      "a, b and c of each iteration"),
    FrameworkParameter("ns_steps", .whole, default: "5", range: "0 to 99", "how many iterations"),
    FrameworkParameter(
      "beta", .number, default: "0.95", range: "≥ 0, < 1", "what is kept of the momentum"),
    .optaxEpsilon(default: "1e-8"), .optaxWeightDecay(default: "0.0"),
    FrameworkParameter(
      "weight_decay_mask", .dictionary, default: "None", range: "None",
      "which weights decay; all of them are computed to"),
    .muType, .nesterov(default: "True"),
    keyword(
      "adaptive", .truth, "False", "whether an update is multiplied by its product with b"),
    FrameworkParameter(
      "preconditioning", .choice, default: "\"frobenius\"", range: "a choice",
      choices: muonNorms, keywordOnly: true, "by what the first matrix is divided"),
    keyword("adam_b1", .number, "0.9", "b1 of AdamW for vectors"),
    keyword("adam_b2", .number, "0.999", "b2 of AdamW for vectors"),
    keyword("adam_eps_root", .number, "0.0", "eps_root of AdamW for vectors"),
    keyword("adam_weight_decay", .number, "0.0", "the decay of vectors, times the rate"),
    keyword("adam_learning_rate", .rate, "None", "the rate of vectors; only None is computed"),
    keyword(
      "muon_weight_dimension_numbers", .dictionary, "None",
      "which axes are rows and columns; only None is computed"),
    keyword(
      "consistent_rms", .number, "None",
      "the root mean square of an update at rate 1; None for the formula's scale"),
  ]

  private static func keyword(
    _ name: Name, _ kind: FrameworkParameter.Kind, _ text: StaticString, _ meaning: StaticString
  ) -> FrameworkParameter {
    FrameworkParameter(name, kind, default: text, keywordOnly: true, meaning)
  }
}
