/// How much the weights are pulled towards 0, and by which way.
///
/// Without momentum and without adaptive scaling both ways are one; otherwise they part, because
/// what is added to the gradient is remembered and scaled with it.
public enum WeightDecay: Sendable, Equatable {
  /// Not at all.
  case none
  /// g ← g + λ·θ, before anything else sees the gradient: L2 regularization, the gradient of
  /// ½·λ·‖θ‖².
  case coupled(Double)
  /// θ ← θ − η·λ·θ beside the rule's own step, as in AdamW.
  case decoupled(Double)
}

extension WeightDecay {
  /// What is added to the gradient for each unit of a weight.
  var inGradient: Double {
    switch self {
    case .coupled(let strength): strength
    case .none, .decoupled: 0
    }
  }

  /// What an update at `rate` multiplies weights by.
  func shrinkage(at rate: Double) -> Double {
    switch self {
    case .decoupled(let strength): 1 - rate * strength
    case .none, .coupled: 1
    }
  }

  /// - Throws: `.negative` or `.notFinite`, naming `weightDecay`.
  func check() throws(ScheduleError) {
    switch self {
    case .none: break
    case .coupled(let strength), .decoupled(let strength): try checkRate(strength, "weightDecay")
    }
  }
}

extension CallArguments {
  /// `weight_decay: 0.01, decoupled: True`.
  func weightDecay() throws(ScheduleError) -> WeightDecay {
    let strength = try number("weight_decay")
    return try truth("decoupled") ? .decoupled(strength) : .coupled(strength)
  }
}

extension ParameterDescriptor {
  /// λ of a weight decay.
  static func weightDecay(
    _ meaning: Prose = "how much the weights are pulled towards 0",
    default text: StaticString = "0"
  ) -> ParameterDescriptor {
    ParameterDescriptor(
      "weight_decay", property: "weightDecay", meaning: meaning, unit: "factor", range: "≥ 0",
      default: text)
  }

  /// Which way a weight decay goes.
  static let decoupled = ParameterDescriptor(
    "decoupled", property: "decoupled",
    meaning: "whether weights decay beside the step, not in the gradient", unit: "True or False",
    range: "True or False", default: "False")
}
