internal import CLibm

/// Divides each coordinate's gradient by the root of the mean of its recent squares.
///
///     v ← ρ·v + (1 − ρ)·g²        m ← ρ·m + (1 − ρ)·g
///     u = g / (√v + ε)            centered: u = g / (√(v − m²) + ε)
///     θ ← θ − η·u                 with momentum: w ← μ·w + u; θ ← θ − η·w
///
/// g is the gradient with the coupled weight decay.
///
/// - Units: v is a squared gradient, ε a gradient with `.outsideRoot` and a square with
///   `.insideRoot`; u has no unit.
/// - Edge cases: v begins at 0, so the first step is 1/√(1 − ρ) times the rate: 3.2 for ρ = 0.9, 10
///   for 0.99; `correctsBias` makes it 1. Where rounding makes v − m² negative it counts as 0; the
///   frameworks have NaN there.
/// - Source: Tieleman & Hinton, “Lecture 6.5: rmsprop”, COURSERA 2012; centered: Graves,
///   “Generating Sequences With Recurrent Neural Networks”, arXiv:1308.0850, eqs. 38–45.
public struct RMSProp<Scalar: BinaryFloatingPoint & Sendable>: Optimizer {
  /// The momentum of an RMSProp that has one.
  public struct Rolling: Sendable, Equatable {
    /// μ, what is kept of the velocity in each update.
    public let momentum: Double
    /// What the velocity adds up.
    public let velocity: Velocity
    /// Whether the step adds the newest u to the velocity it leads to.
    public let looksAhead: Bool

    /// - Throws: an error that names "momentum" (0 to 1).
    public init(
      _ momentum: Double, velocity: Velocity = .ofGradients, looksAhead: Bool = false
    ) throws(ScheduleError) {
      try checkRange(momentum, "momentum", 0, 1)
      (self.momentum, self.velocity, self.looksAhead) = (momentum, velocity, looksAhead)
    }
  }

  /// The means, and the velocity.
  public struct State: Sendable {
    /// v, one number a coordinate.
    public var squares: [Scalar]
    /// m, where it is centered.
    public var mean: [Scalar]
    /// w, where there is a momentum.
    public var velocity: [Scalar]
    /// Updates made.
    public var count = 0
  }

  /// ρ, what is kept of the means in each update.
  public let decay: Double
  /// The small number in the denominator.
  public let epsilon: Epsilon
  /// Whether the mean's square is taken off: the variance is left.
  public let isCentered: Bool
  /// The momentum, if any.
  public let rolling: Rolling?
  /// v before the first update.
  public let initialSquare: Double
  /// Whether both means are divided by 1 − ρᵗ, as in Adam.
  public let correctsBias: Bool
  /// The pull towards 0.
  public let weightDecay: WeightDecay

  /// - Throws: an error that names "decay" (0 to 1), "epsilon", "initialSquare" or "weightDecay".
  public init(
    decay: Double = 0.9, epsilon: Epsilon = .outsideRoot(1e-8), isCentered: Bool = false,
    rolling: Rolling? = nil, initialSquare: Double = 0, correctsBias: Bool = false,
    weightDecay: WeightDecay = .none
  ) throws(ScheduleError) {
    try checkRange(decay, "decay", 0, 1)
    try epsilon.check()
    try checkRate(initialSquare, "initialSquare")
    try weightDecay.check()
    (self.decay, self.epsilon, self.isCentered) = (decay, epsilon, isCentered)
    (self.rolling, self.initialSquare) = (rolling, initialSquare)
    (self.correctsBias, self.weightDecay) = (correctsBias, weightDecay)
  }

  /// Means of nothing, and a ball at rest.
  public func start(
    at point: [Scalar], shaped shape: ParameterShape
  ) throws(OptimizerError) -> State {
    let zeros = [Scalar](repeating: 0, count: point.count)
    return State(
      squares: [Scalar](repeating: Scalar(initialSquare), count: point.count),
      mean: isCentered ? zeros : [], velocity: rolling == nil ? [] : zeros)
  }

  /// One update by the formula above.
  @_specialize(where Scalar == Double)
  @_specialize(where Scalar == Float)
  public func update(
    _ point: inout [Scalar], gradient: [Scalar], state: inout State, rate: Double,
    momentum: Double?
  ) {
    state.count += 1
    let means = RootOfMeans<Scalar>(self, count: state.count)
    let step = RollingStep<Scalar>(self, rate: rate, momentum: momentum)
    switch (isCentered, step.rolls) {
    case (false, false):
      forEachCoordinate(&point, gradient, &state.squares) { coordinate, slope, squares in
        step.move(&coordinate, by: means.direction(slope, coordinate, &squares))
      }
    case (true, false):
      forEachCoordinate(&point, gradient, &state.squares, &state.mean) {
        coordinate, slope, squares, mean in
        step.move(&coordinate, by: means.direction(slope, coordinate, &squares, &mean))
      }
    case (false, true):
      forEachCoordinate(&point, gradient, &state.squares, &state.velocity) {
        coordinate, slope, squares, velocity in
        step.move(&coordinate, by: means.direction(slope, coordinate, &squares), &velocity)
      }
    case (true, true):
      forEachCoordinate(&point, gradient, &state.squares, &state.mean, &state.velocity) {
        coordinate, slope, squares, mean, velocity in
        step.move(&coordinate, by: means.direction(slope, coordinate, &squares, &mean), &velocity)
      }
    }
  }

  /// The means, and the velocity where there is one.
  public func readings(of state: State) -> [OptimizerReading] {
    var readings = [OptimizerReading("mean of g²", state.squares.map { Double($0) })]
    if isCentered { readings.append(OptimizerReading("mean of g", state.mean.map { Double($0) })) }
    if rolling != nil {
      readings.append(OptimizerReading("velocity", state.velocity.map { Double($0) }))
    }
    return readings
  }
}

/// The direction u of one coordinate: everything but the step.
private struct RootOfMeans<Scalar: BinaryFloatingPoint & Sendable> {
  private let weightDecay, old, fresh, inside, outside, correction: Scalar

  init(_ rule: RMSProp<Scalar>, count: Int) {
    (weightDecay, old) = (Scalar(rule.weightDecay.inGradient), Scalar(rule.decay))
    (fresh, inside) = (Scalar(1 - rule.decay), Scalar(rule.epsilon.inside))
    outside = Scalar(rule.epsilon.outside)
    correction = rule.correctsBias ? Scalar(1 / (1 - pow(rule.decay, Double(count)))) : 1
  }

  @inline(__always)
  func direction(_ slope: Scalar, _ coordinate: Scalar, _ squares: inout Scalar) -> Scalar {
    let slope = slope + weightDecay * coordinate
    squares = old * squares + fresh * slope * slope
    let root = quickRoot(squares * correction + inside) + outside
    return root == 0 ? 0 : slope / root
  }

  @inline(__always)
  func direction(
    _ slope: Scalar, _ coordinate: Scalar, _ squares: inout Scalar, _ mean: inout Scalar
  ) -> Scalar {
    let slope = slope + weightDecay * coordinate
    squares = old * squares + fresh * slope * slope
    mean = old * mean + fresh * slope
    let center = mean * correction
    let variance = squares * correction - center * center
    let root = quickRoot((variance < 0 ? 0 : variance) + inside) + outside
    return root == 0 ? 0 : slope / root
  }
}

/// The step along a direction, with a velocity or without.
private struct RollingStep<Scalar: BinaryFloatingPoint & Sendable> {
  /// Whether there is a velocity, and a momentum above 0 to keep it.
  let rolls: Bool
  private let kept, rate, factor, into, outOf, newest, gathered: Scalar

  init(_ rule: RMSProp<Scalar>, rate: Double, momentum: Double?) {
    let factor = rule.rolling.map { momentum ?? $0.momentum } ?? 0
    let isInside = rule.rolling?.velocity == .ofSteps
    let looksAhead = rule.rolling?.looksAhead ?? false
    rolls = factor != 0
    (kept, self.rate) = (Scalar(rule.weightDecay.shrinkage(at: rate)), Scalar(rate))
    (self.factor, into, outOf) = (
      Scalar(factor), isInside ? self.rate : 1, isInside ? 1 : self.rate
    )
    (newest, gathered) = (looksAhead ? 1 : 0, looksAhead ? self.factor : 1)
  }

  @inline(__always)
  func move(_ coordinate: inout Scalar, by direction: Scalar) {
    coordinate = coordinate * kept - rate * direction
  }

  @inline(__always)
  func move(_ coordinate: inout Scalar, by direction: Scalar, _ velocity: inout Scalar) {
    let step = into * direction
    velocity = factor * velocity + step
    coordinate = coordinate * kept - outOf * (newest * step + gathered * velocity)
  }
}
