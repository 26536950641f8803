internal import Optimization

// What the calls of Optax' optimizers have in common.

extension FrameworkParameter {
  static let b1 = b1("how much of the average of gradients an update keeps")

  static func b1(_ meaning: StaticString) -> FrameworkParameter {
    FrameworkParameter("b1", .number, default: "0.9", range: "≥ 0, < 1", meaning)
  }

  static func b2(
    default text: StaticString,
    _ meaning: StaticString = "how much of the average of squares an update keeps"
  ) -> FrameworkParameter {
    FrameworkParameter("b2", .number, default: text, range: "≥ 0, < 1", meaning)
  }

  static func optaxEpsilon(default text: StaticString) -> FrameworkParameter {
    FrameworkParameter(
      "eps", .number, default: text, range: "≥ 0", "keeps the division from 0, beside the root")
  }

  static let rootEpsilon = FrameworkParameter(
    "eps_root", .number, default: "0.0", range: "≥ 0", "the same, inside the root")

  static let muType = FrameworkParameter(
    "mu_dtype", .text, default: "None", range: "None",
    "the type of m; only that of the weights is computed")

  static func nesterov(default text: StaticString) -> FrameworkParameter {
    FrameworkParameter(
      "nesterov", .truth, default: text, keywordOnly: true,
      "whether m looks one update ahead, as in nadam")
  }

  static func optaxWeightDecay(default text: StaticString) -> FrameworkParameter {
    FrameworkParameter(
      "weight_decay", .number, default: text, range: "≥ 0",
      "what an update takes of each weight, times the rate")
  }

  static let mask = FrameworkParameter(
    "mask", .dictionary, default: "None", range: "None",
    "which weights decay; all of them are computed to")
}

extension [FrameworkParameter] {
  /// What Adam takes, up to `mu_dtype`.
  static let adam: [FrameworkParameter] = [
    .optaxRate, .b1, .b2(default: "0.999"), .optaxEpsilon(default: "1e-8"), .rootEpsilon, .muType,
  ]
}

extension FrameworkTrap {
  static let optaxDecay = defaultDecay(
    "weights decay by 0.0001·learning_rate an update, Optax' default",
    reason: "the same optimizer without the w at its end does not decay them; write weight_decay")
}

extension FrameworkArguments {
  /// Optax does not check them.
  func optaxBetas() throws(FrameworkError) -> (first: Double, second: Double) {
    let consequence: Name = "Optax goes on, and its averages grow or the corrections divide by 0"
    return (try beta("b1", then: consequence), try beta("b2", then: consequence))
  }

  /// λ, which Optax would also take as a schedule of its own.
  func optaxWeightDecay(_ name: Name = "weight_decay") throws(FrameworkError) -> WeightDecay {
    if case .call = self[name].kind {
      throw FrameworkError(
        name, "must be a number: decay under a schedule of its own is not computed",
        then: "Optax asks the schedule at each update")
    }
    let strength = try number(name)
    try checkRate(strength, name, then: "with Optax weights would grow")
    guard isNone("mask") else {
      throw FrameworkError(
        "mask", "must be None: all weights decay here",
        then: "Optax lets those decay that the mask says")
    }
    return .decoupled(strength)
  }

  /// Types other than that of the weights are not computed.
  func checkOptaxType(_ name: Name) throws(FrameworkError) {
    guard isNone(name) else {
      throw FrameworkError(
        name, "must be None: only the type of the weights is computed",
        then: "Optax keeps the average in that type, and rounds it")
    }
  }
}
