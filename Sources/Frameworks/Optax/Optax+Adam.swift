internal import Optimization

// optax.adam, adamw and amsgrad: ε outside the root, eps_root inside; AMSGrad over the corrected v.

extension Optax {
  static let adam = FrameworkCall(
    optimizer: .optax, "adam",
    summary: "Adam, with a second epsilon inside the root.",
    formula: """
      m ← b1·m + (1 − b1)g; v ← b2·v + (1 − b2)g²; \
      θ ← θ − learning_rate · m/(1 − b1ᵗ) / (√(v/(1 − b2ᵗ) + eps_root) + eps)
      """,
    parameters: .adam + [.nesterov(default: "False")],
    source: "optax/_src/alias.py",
    example: "optax.adam(learning_rate=0.01)",
    make: { arguments throws(FrameworkError) in
      try makeAdam(arguments, isNesterov: try arguments.truth("nesterov"))
    })

  static let adamW = FrameworkCall(
    optimizer: .optax, "adamw",
    summary: "Adam whose weights decay beside the gradient.",
    formula: """
      m ← b1·m + (1 − b1)g; v ← b2·v + (1 − b2)g²; θ ← θ − learning_rate · \
      (m/(1 − b1ᵗ) / (√(v/(1 − b2ᵗ) + eps_root) + eps) + weight_decay·θ)
      """,
    parameters: .adam + [.optaxWeightDecay(default: "0.0001"), .mask, .nesterov(default: "False")],
    source: "optax/_src/alias.py",
    example: "optax.adamw(learning_rate=0.001, weight_decay=0.0001)",
    traps: [.adamWDecay("weights decay by 0.0001·learning_rate an update, Optax' default")],
    make: { arguments throws(FrameworkError) in
      try makeAdam(arguments, isNesterov: try arguments.truth("nesterov"), decays: true)
    })

  static let amsgrad = FrameworkCall(
    optimizer: .optax, "amsgrad",
    summary: "Adam that divides by the largest corrected average of squares so far.",
    formula: """
      m and v as in adam; w ← max(w, v/(1 − b2ᵗ)); \
      θ ← θ − learning_rate · m/(1 − b1ᵗ) / (√(w + eps_root) + eps)
      """,
    parameters: .adam + [
      FrameworkParameter(
        "bias_correction_mu", .truth, default: "True", "whether m is divided by 1 − b1ᵗ"),
      FrameworkParameter(
        "bias_correction_nu", .truth, default: "True", "whether v is divided by 1 − b2ᵗ"),
    ],
    source: "optax/_src/transform.py",
    example: "optax.amsgrad(learning_rate=0.01)",
    traps: [
      FrameworkTrap(
        "corrected-maximum", "the maximum is that of the corrected v, unlike in PyTorch and Keras",
        reason: """
          the first gradients count fully in it, so one large gradient at the start bounds the \
          steps of the whole run; PyTorch and Keras take the maximum before they correct
          """,
        when: { $0.isTrue("bias_correction_nu") })
    ],
    make: { arguments throws(FrameworkError) in
      let numbers = try AdamNumbers(arguments)
      let corrects = (
        first: try arguments.truth("bias_correction_mu"),
        second: try arguments.truth("bias_correction_nu")
      )
      let rule = try FrameworkError.renaming { () throws(ScheduleError) in
        try Adam<Double>(
          beta1: numbers.b1, beta2: numbers.b2, epsilon: numbers.epsilon,
          amsgrad: corrects.second ? .ofCorrected : .ofRaw, corrects: corrects)
      }
      return OptimizerSetting(rule, rates: try arguments.rates("learning_rate"))
    })

  static func makeAdam(
    _ arguments: FrameworkArguments, isNesterov: Bool, decays: Bool = false
  ) throws(FrameworkError) -> OptimizerSetting {
    let numbers = try AdamNumbers(arguments)
    let decay = decays ? try arguments.optaxWeightDecay() : .none
    let rates = try arguments.rates("learning_rate")
    return try FrameworkError.renaming { () throws(ScheduleError) in
      guard isNesterov else {
        let rule = try Adam<Double>(
          beta1: numbers.b1, beta2: numbers.b2, epsilon: numbers.epsilon, weightDecay: decay)
        return OptimizerSetting(rule, rates: rates)
      }
      let rule = try NAdam<Double>(
        beta1: numbers.b1, beta2: numbers.b2, epsilon: numbers.epsilon, weightDecay: decay,
        momentum: .constant)
      return OptimizerSetting(rule, rates: rates)
    }
  }

  /// What the kin of Adam take in Optax.
  struct AdamNumbers {
    let b1: Double
    let b2: Double
    let epsilon: EpsilonPlacement

    init(_ arguments: FrameworkArguments) throws(FrameworkError) {
      (b1, b2) = try arguments.optaxBetas()
      let outside = try arguments.number("eps")
      try checkRate(outside, "eps", then: "Optax goes on, and its divisor may be 0 or negative")
      let inside = try arguments.number("eps_root")
      try checkRate(inside, "eps_root", then: "Optax goes on, and takes roots of negative numbers")
      epsilon = inside == 0 ? .outside(outside) : .both(inside: inside, outside: outside)
      // A call without the parameter has no value for it either.
      try arguments.checkOptaxType("mu_dtype")
    }
  }
}
