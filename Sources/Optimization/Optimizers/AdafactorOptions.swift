/// The parameters of Adafactor, and what the frameworks do differently.
public struct AdafactorOptions: Sendable {
  /// What keeps squares from 0.
  public enum Floor: Sendable, Equatable {
    /// v̂ is at least ε², and the mean of its rows at least ε; nil for the scalar's own precision.
    /// PyTorch.
    case least(Double?)
    /// ε is added to each g². The paper, Keras, Optax.
    case added(Double)
  }

  /// 1 − β is t to the power of minus this.
  public var decay = 0.8
  /// How many updates t is behind.
  public var offset = 0
  /// Whether 1 − β is rounded to single precision, as in Optax.
  public var roundsDecay = false
  /// What keeps squares from 0.
  public var floor = Floor.added(1e-30)
  /// The largest root mean square of an update; nil without.
  public var clip: Double? = 1
  /// The smallest size that weights count as; nil where steps are not relative to weights.
  public var scaleFloor: Double? = 1e-3
  /// Whether the rate is at most 1/√t.
  public var capsRate = true
  /// How long both sides of a matrix must be for it to be factored; nil where none is.
  public var smallestFactored: Int? = 1
  /// What an update takes of each weight, times the rate.
  public var weightDecay = WeightDecay.none
  /// What an update takes of each weight, whatever the rate.
  public var plainDecay = 0.0
  /// How much of an average of updates an update keeps; nil without such an average.
  public var momentum: Double?
  /// Whether that average is kept in single precision.
  public var roundsMomentum = false

  /// Those of the paper.
  public init() {}
}

extension AdafactorOptions {
  /// β and 1 − β in the update that `step` counts.
  func shares(at step: Double) -> (keep: Double, gain: Double) {
    guard roundsDecay else {
      let gain = realPower(step, -decay)
      return (1 - gain, gain)
    }
    let keep = 1 - Float(realPower(step, Double(Float(-decay))))
    return (Double(keep), Double(1 - keep))
  }

  /// How far an update of size 1 goes.
  func stride(at step: Double, rate: Double, size: Double) -> Double {
    let rate = capsRate ? min(rate, 1 / step.squareRoot()) : rate
    return scaleFloor.map { rate * max($0, size) } ?? rate
  }

  func check() throws(ScheduleError) {
    try checkRate(decay, "decay")
    if let clip { try checkPositive(clip, "clip") }
    if let scaleFloor { try checkRate(scaleFloor, "scaleFloor") }
    switch floor {
    case .added(let epsilon), .least(let epsilon?): try checkRate(epsilon, "epsilon")
    case .least(nil): break
    }
    if let momentum { try checkBeta(momentum, "momentum") }
    try checkRate(plainDecay, "plainDecay")
    try weightDecay.check()
  }
}
