/// The small number that keeps a division by the root of a mean square finite, and its place.
///
/// - Edge cases: where the whole denominator is 0 the coordinate stays, as nothing was seen of it.
public enum Epsilon: Sendable, Equatable {
  /// √v + ε: the step is at most the rate over ε-sized gradients; PyTorch.
  case outsideRoot(Double)
  /// √(v + ε): the same ε weighs far more, as √ε; Keras, and Optax by default.
  case insideRoot(Double)

  /// What is added to v before the root.
  public var inside: Double {
    switch self {
    case .outsideRoot: 0
    case .insideRoot(let value): value
    }
  }

  /// What is added after the root.
  public var outside: Double {
    switch self {
    case .outsideRoot(let value): value
    case .insideRoot: 0
    }
  }

  /// - Throws: `.notFinite("epsilon")` or `.negative("epsilon", …)`.
  func check() throws(ScheduleError) {
    switch self {
    case .outsideRoot(let value), .insideRoot(let value): try checkRate(value, "epsilon")
    }
  }
}

extension CallArguments {
  /// `epsilon: 1e-8, epsilon_inside: True`.
  func epsilon() throws(ScheduleError) -> Epsilon {
    let value = try number("epsilon")
    return try truth("epsilon_inside") ? .insideRoot(value) : .outsideRoot(value)
  }
}

extension [ParameterDescriptor] {
  /// ε and its place.
  static func epsilon(default text: StaticString) -> [ParameterDescriptor] {
    [
      ParameterDescriptor(
        "epsilon", property: "epsilon", meaning: "keeps the division from 0", unit: "gradient",
        range: "≥ 0", default: text),
      ParameterDescriptor(
        "epsilon_inside", property: "epsilon_inside",
        meaning: "whether it stands under the root, as in Keras", unit: "True or False",
        range: "True or False", default: "False"),
    ]
  }
}
