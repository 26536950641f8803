/// Adam's division with the memory of two vectors in place of a matrix, and steps relative to the
/// weights.
///
///     β = 1 − t^(−decay)
///     v ← β·v + (1 − β)·g²                      for a vector
///     r ← β·r + (1 − β)·row means of g²         for a matrix, likewise c by columns
///     v̂ = r ⊗ c / mean(r)
///     u = g / √v̂,  divided by RMS(u)/clip where that is above 1
///     θ ← θ − min(η, 1/√t) · max(floor, RMS(θ)) · u
///
/// A matrix of n × m weights costs n + m numbers of memory, where Adam's two averages cost 2nm.
///
/// - Units: η is relative: 0.01 moves weights by about a hundredth of their size. t counts updates
///   from 1, and 1 − β is 1 in the first: it needs no bias correction.
/// - Edge cases: a point at 0 still moves, by `floor`. A gradient of 0 is kept from 0/0 by ε.
/// - Complexity: O(n) time for n weights; it keeps room for one update beside its averages.
/// - Source: Shazeer & Stern, “Adafactor”, arXiv:1804.04235, algorithms 4 and 5.
public struct Adafactor<Scalar: BinaryFloatingPoint & Sendable>: Optimizer {
  /// The paper's d, ε₂ and decay, and what the frameworks do differently.
  public let options: AdafactorOptions

  /// - Throws: `.negative`, `.notPositive`, `.notBelow` or `.notFinite`, naming the parameter.
  public init(_ options: AdafactorOptions = AdafactorOptions()) throws(ScheduleError) {
    try options.check()
    self.options = options
  }

  /// Averages of 0; a matrix is factored where both sides are as long as the options say.
  public func start(
    at point: [Scalar], shaped shape: ParameterShape
  ) throws(OptimizerError) -> AdafactorState<Scalar> {
    AdafactorState(
      count: point.count, shape: shape, smallest: options.smallestFactored,
      keepsMomentum: options.momentum != nil)
  }

  /// The formula above.
  @_specialize(where Scalar == Double)
  @_specialize(where Scalar == Float)
  public func update(
    _ point: inout [Scalar], gradient: [Scalar], state: inout AdafactorState<Scalar>,
    rate: Double, momentum: Double?
  ) {
    state.step += 1
    let step = Double(state.step - options.offset)
    let length = options.stride(at: step, rate: rate, size: rootMeanSquare(point))
    let kept = Scalar(options.weightDecay.shrinkage(at: rate))
    state.average(gradient, options.shares(at: step), floor: options.floor)
    state.divide(gradient, floor: options.floor)
    let divisor = options.clip.map { max(1, rootMeanSquare(state.direction) / $0) } ?? 1
    let stride = Scalar(length / divisor)
    let decay = Scalar(options.plainDecay)
    guard let memory = options.momentum else {
      return forEachCoordinate(&point, state.direction) { coordinate, direction in
        coordinate = kept * coordinate - (stride * direction + decay * coordinate)
      }
    }
    let (keep, gain) = (Scalar(memory), Scalar(1 - memory))
    let isRounded = options.roundsMomentum
    forEachCoordinate(&point, state.direction, &state.m) { coordinate, direction, m in
      let average = gain * (stride * direction) + keep * m
      coordinate = kept * coordinate - (average + decay * coordinate)
      m = isRounded ? Scalar(Float(average)) : average
    }
  }

  private func rootMeanSquare(_ values: [Scalar]) -> Double {
    var sum: Scalar = 0
    for value in values { sum += value * value }
    return (Double(sum) / Double(values.count)).squareRoot()
  }

  /// v̂ of each coordinate.
  public func readings(of state: AdafactorState<Scalar>) -> [OptimizerReading] {
    [OptimizerReading("v̂", state.estimates.map { Double($0) })]
  }
}

extension Adafactor<Double> {
  /// `adafactor(0.01)`.
  public static let descriptor = OptimizerDescriptor(
    name: "adafactor", title: "Adafactor",
    summary: "Adam's division with far less memory, and steps relative to the weights.",
    formula: """
      v ← (1 − t^−decay)·v + t^−decay·g², by rows and columns in a matrix; u = g/√v; \
      θ ← θ − min(rate, 1/√t)·max(floor, RMS(θ))·u / max(1, RMS(u)/clip)
      """,
    parameters: [
      .rate(default: "0.01"),
      ParameterDescriptor(
        "decay", property: "decay", meaning: "how soon the average takes in few new squares",
        unit: "exponent", range: "≥ 0", default: "0.8"),
      ParameterDescriptor(
        "clip", property: "clip", meaning: "the largest root mean square of an update",
        unit: "factor", range: "> 0", default: "1"),
      ParameterDescriptor(
        "floor", property: "scaleFloor", meaning: "the smallest size that weights count as",
        unit: "weight", range: "≥ 0", default: "0.001"),
      .weightDecay("what an update takes of each weight, times the rate"),
    ],
    source: "Shazeer & Stern, “Adafactor”, arXiv:1804.04235",
    example: "adafactor(0.01)",
    worked: [
      WorkedDescent(after: 1, 0.99),
      WorkedDescent(after: 2, 0.9801425047465733),
      WorkedDescent(after: 10, 0.9059883641600748),
    ],
    make: { arguments throws(ScheduleError) in
      var options = AdafactorOptions()
      options.decay = try arguments.number("decay")
      options.clip = try arguments.number("clip")
      options.scaleFloor = try arguments.number("floor")
      options.weightDecay = .decoupled(try arguments.number("weight_decay"))
      return OptimizerSetting(
        try Adafactor(options), rates: try arguments.schedule("rate"))
    })
}
