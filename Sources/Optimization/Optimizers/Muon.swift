/// Moves a matrix along its momentum with all directions made equally strong.
///
///     m ← μ·m + (1 − μ)·g,  or m ← μ·m + g
///     b = μ·m + (1 − μ)·g with Nesterov's look ahead,  or b = m
///     X = b / ‖b‖, then some times   X ← a·X + (b·XXᵀ + c·(XXᵀ)²)·X
///     θ ← (1 − η·λ)·θ − η·scale·X
///
/// If b = U·S·Vᵀ, five such steps give nearly U·Vᵀ: they push every singular value to about 1
/// (0.7 to 1.2), so rare directions move as far as common ones.
///
/// - Units: an update has a spectral norm near η·scale; η is in units of θ.
/// - Edge cases: matrices only; `start` throws for vectors. A gradient of 0 moves nothing, as ε
///   stands below it. `momentum` replaces μ.
/// - Complexity: O(k²·l) for k ≤ l sides; room for two matrices k × l and two k × k, made once.
/// - Source: Jordan, “Muon: An optimizer for hidden layers in neural networks”, 2024; scaling by
///   0.2·√max(n, m): Liu et al., arXiv:2502.16982. PyTorch iterates in bfloat16, here in `Scalar`.
public struct Muon<Scalar: BinaryFloatingPoint & Sendable>: Optimizer {
  /// μ, what is kept of the momentum, and all else.
  public let options: MuonOptions

  /// - Throws: `.negative`, `.notBelow` or `.notFinite`, naming the parameter.
  public init(_ options: MuonOptions = MuonOptions()) throws(ScheduleError) {
    try options.check()
    self.options = options
  }

  /// - Throws: `.needsMatrix` for a vector.
  public func start(
    at point: [Scalar], shaped shape: ParameterShape
  ) throws(OptimizerError) -> MuonState<Scalar> {
    guard case .matrix(let rows, let columns) = shape else { throw .needsMatrix("muon") }
    return MuonState(rows: rows, columns: columns)
  }

  /// The formula above.
  @_specialize(where Scalar == Double)
  @_specialize(where Scalar == Float)
  public func update(
    _ point: inout [Scalar], gradient: [Scalar], state: inout MuonState<Scalar>, rate: Double,
    momentum: Double?
  ) {
    let factor = momentum ?? options.momentum
    state.step += 1
    state.remember(gradient, options, factor)
    state.orthogonalize(options)
    var scale = options.scaling.factor(rows: state.rows, columns: state.columns)
    if options.isAdaptive { scale *= Double(state.alignment(gradient, options, factor)) }
    let stride = Scalar(rate * scale)
    let kept = Scalar(options.weightDecay.shrinkage(at: rate))
    for row in 0..<state.rows {
      for column in 0..<state.columns {
        let index = row * state.columns + column
        point[index] = kept * point[index] - stride * state.direction(row, column)
      }
    }
  }

  /// m, and the latest direction.
  public func readings(of state: MuonState<Scalar>) -> [OptimizerReading] {
    var directions: [Double] = []
    for row in 0..<state.rows {
      for column in 0..<state.columns { directions.append(Double(state.direction(row, column))) }
    }
    return [
      OptimizerReading("m", state.m.map { Double($0) }),
      OptimizerReading("direction", directions),
    ]
  }
}

extension Muon<Double> {
  /// `muon(0.02)`.
  public static let descriptor = OptimizerDescriptor(
    name: "muon", title: "Muon",
    summary: "Moves a matrix along its momentum with all directions made equally strong.",
    formula: """
      m ← momentum·m + (1 − momentum)·g; b = momentum·m + (1 − momentum)·g; X = b/‖b‖; \
      steps times X ← 3.4445·X + (−4.775·XXᵀ + 2.0315·(XXᵀ)²)·X; \
      θ ← (1 − rate·weight_decay)·θ − rate·√max(1, rows/columns)·X
      """,
    parameters: [
      .rate(default: "0.02"), .momentum(default: "0.95"),
      ParameterDescriptor(
        "nesterov", property: "isNesterov", meaning: "look one update ahead",
        unit: "True or False", range: "True or False", default: "True"),
      ParameterDescriptor(
        "steps", property: "steps", meaning: "how often the matrix is made more orthogonal",
        unit: "iterations", range: "1 to 99", default: "5"),
      .weightDecay("what an update takes of each weight, times the rate"),
    ],
    source: "Jordan, “Muon: An optimizer for hidden layers in neural networks”, 2024",
    example: "muon(0.02)",
    worked: [
      WorkedDescent(after: 1, 0.9778377776863414),
      WorkedDescent(after: 2, 0.9556755553726828),
      WorkedDescent(after: 10, 0.7783777768634139),
    ], isForMatrices: true,
    make: { arguments throws(ScheduleError) in
      let steps = try arguments.whole("steps")
      try checkRange(Double(steps), "steps", 1, 99)
      var options = MuonOptions()
      options.momentum = try arguments.number("momentum")
      options.isNesterov = try arguments.truth("nesterov")
      options.iterations = [NewtonSchulz](repeating: .jordan, count: steps)
      options.weightDecay = .decoupled(try arguments.number("weight_decay"))
      return OptimizerSetting(try Muon(options), rates: try arguments.schedule("rate"))
    })
}
