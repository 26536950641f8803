/// What a velocity adds up, and so what happens to it when the rate changes.
public enum Velocity: Sendable, Equatable {
  /// Gradients: v ← μ·v + g; θ ← θ − η·v. A new rate acts at once on all of it. PyTorch, Optax.
  case ofGradients
  /// Steps: v ← μ·v − η·g; θ ← θ + v. Old steps go on at the rate that they were made with. Keras.
  case ofSteps
}

extension CallArguments {
  /// `rate_inside: True`.
  func velocity() throws(ScheduleError) -> Velocity {
    try truth("rate_inside") ? .ofSteps : .ofGradients
  }
}

extension ParameterDescriptor {
  /// μ.
  static func momentum(default text: StaticString) -> ParameterDescriptor {
    ParameterDescriptor(
      "momentum", property: "momentum", meaning: "what is kept of the velocity in each update",
      unit: "factor", range: "0 to 1", default: text)
  }

  /// Whether a velocity adds up steps.
  static let rateInside = ParameterDescriptor(
    "rate_inside", property: "rate_inside",
    meaning: "whether the velocity adds up steps, as in Keras, not gradients",
    unit: "True or False", range: "True or False", default: "False")
}
