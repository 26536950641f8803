internal import Optimization

extension Optax {
  /// The steps at which a rate is multiplied, rising, each with its factor.
  public struct Boundaries: Sendable, Equatable {
    /// The steps.
    public let steps: [Int]
    /// The factors.
    public let scales: [Double]

    /// No boundary at all.
    public static let none = Boundaries(sorted: [])

    /// Boundaries in any order.
    ///
    /// - Throws: when a step or a factor is negative, or a step occurs twice.
    public init(_ pairs: [(step: Int, scale: Double)]) throws(FrameworkError) {
      let sorted = pairs.sorted { $0.step < $1.step }
      for (index, pair) in sorted.enumerated() {
        try checkCount(
          pair.step, "boundaries_and_scales", then: "Optax applies the scale from the start")
        guard pair.scale.isFinite, pair.scale >= 0 else {
          throw FrameworkError(
            "boundaries_and_scales", "must have scales of at least 0",
            then: "Optax raises a ValueError")
        }
        guard index == 0 || sorted[index - 1].step != pair.step else {
          throw FrameworkError(
            "boundaries_and_scales", "must not hold a boundary twice",
            then: "a dictionary of Python keeps the last")
        }
      }
      self.init(sorted: sorted)
    }

    /// As a dictionary of Python takes them: a later pair replaces one with the same step.
    init(replacing pairs: [(step: Int, scale: Double)]) {
      var kept: [(step: Int, scale: Double)] = []
      for pair in pairs {
        kept.removeAll { $0.step == pair.step }
        kept.append(pair)
      }
      self.init(sorted: kept.sorted { $0.step < $1.step })
    }

    private init(sorted: [(step: Int, scale: Double)]) {
      (steps, scales) = (sorted.map { $0.step }, sorted.map { $0.scale })
    }
  }
}

extension FrameworkArguments {
  /// `boundaries_and_scales`; none for `None`.
  func boundariesAndScales() throws(FrameworkError) -> Optax.Boundaries {
    guard !isNone("boundaries_and_scales") else { return .none }
    var pairs: [(step: Int, scale: Double)] = []
    for (key, value) in try self.pairs("boundaries_and_scales") {
      let step = try Self.whole(key, "boundaries_and_scales")
      pairs.append((step, value))
    }
    return try Optax.Boundaries(pairs)
  }
}

extension FrameworkParameter {
  static let boundariesAndScales = FrameworkParameter(
    "boundaries_and_scales", .dictionary, default: "None", range: "steps ≥ 0, scales ≥ 0",
    "at which step the rate is multiplied by what")
}
