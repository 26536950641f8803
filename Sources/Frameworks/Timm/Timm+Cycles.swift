internal import CLibm
internal import Optimization

extension Timm {
  /// The cycles of the cosine, tanh and polynomial schedulers: each longer and lower than the last.
  ///
  /// - Edge cases: a cycle is found by a logarithm where its length changes; rounding puts some
  ///   first steps of a cycle (length factor 3, step 121 of first length 1) at the end of the last.
  public struct Cycles: Sendable, Equatable {
    /// `t_initial`: steps of the first cycle.
    public let firstSteps: Int
    /// `cycle_mul`: what each next length is multiplied by.
    public let lengthFactor: Double
    /// `cycle_decay`: what each next height is multiplied by.
    public let heightFactor: Double
    /// `cycle_limit`: how many cycles there are; then the lowest rate holds.
    public let limit: Int

    /// - Throws: when a count or factor is out of range.
    public init(
      firstSteps: Int, lengthFactor: Double = 1, heightFactor: Double = 1, limit: Int = 1
    ) throws(FrameworkError) {
      try checkSpan(firstSteps, "t_initial", then: "timm raises an AssertionError")
      try checkFinite(lengthFactor, "cycle_mul")
      guard lengthFactor >= 1 else {
        throw .outside(
          "cycle_mul", "at least 1", lengthFactor,
          then: "timm raises a ValueError after t_initial / (1 - cycle_mul) steps")
      }
      try checkRate(heightFactor, "cycle_decay", then: "timm goes on with a negative rate")
      try checkCount(limit, "cycle_limit", then: "timm holds lr_min from the start")
      (self.firstSteps, self.lengthFactor) = (firstSteps, lengthFactor)
      (self.heightFactor, self.limit) = (heightFactor, limit)
    }

    /// Where a step lies.
    struct Position {
      /// The step within the cycle.
      let step: Double
      /// The steps of the cycle.
      let length: Double
      /// The height of the cycle as a part of the first.
      let height: Double
    }

    /// Where `step` lies; nil after the last cycle.
    func position(at step: Int) -> Position? {
      guard lengthFactor != 1 else {
        let index = step / firstSteps
        guard index < limit else { return nil }
        return Position(
          step: Double(step - firstSteps * index), length: Double(firstSteps),
          height: pow(heightFactor, Double(index)))
      }
      let first = Double(firstSteps)
      let logarithm = log(1 - Double(step) / first * (1 - lengthFactor)) / log(lengthFactor)
      let index = logarithm.rounded(.down)
      guard index < Double(limit) else { return nil }
      let growth = pow(lengthFactor, index)
      return Position(
        step: Double(step) - (1 - growth) / (1 - lengthFactor) * first, length: growth * first,
        height: pow(heightFactor, index))
    }

    /// The steps of all cycles; nil when that is too many to count.
    var steps: Int? {
      let first = Double(firstSteps)
      guard lengthFactor != 1 else { return Int(exactly: first * Double(limit)) }
      let all = first * (pow(lengthFactor, Double(limit)) - 1) / (lengthFactor - 1)
      return Int(exactly: all.rounded(.up))
    }

    /// The curve of all cycles; nil for very many, or where their lengths are no whole numbers.
    ///
    /// - Parameters:
    ///   - minimum: what holds after the last one.
    ///   - one: the curve of a cycle, from its height, as a part of the first, and its length.
    func shape(
      to minimum: Double, _ one: (_ height: Double, _ length: Int) -> CurveShape
    ) -> CurveShape? {
      let isEven = lengthFactor == 1 && heightFactor == 1 && limit > 1
      if isEven {
        let (end, hasOverflowed) = firstSteps.multipliedReportingOverflow(by: limit)
        var cycles = CurveShape.repeated(one(1, firstSteps), every: firstSteps)
        if case .cosine(let from, let to, _) = one(1, firstSteps) {
          cycles = .restarts(from: from, to: to, every: firstSteps, length: 1, height: 1)
        }
        return hasOverflowed ? cycles : .phases([(0, cycles), (end, .constant(minimum))])
      }
      guard limit < CurveShape.mostPhases else { return nil }
      var (phases, start): ([(start: Int, shape: CurveShape)], Int) = ([], 0)
      for index in 0..<limit {
        let length = Double(firstSteps) * pow(lengthFactor, Double(index))
        guard let length = Int(exactly: length), length < 1 << 53 else { return nil }
        phases.append((start, one(pow(heightFactor, Double(index)), length)))
        start += length
      }
      return .phases(phases + [(start, .constant(minimum))])
    }
  }

  /// The progress of a k-decay: sᵏ / Tᵏ.
  static func lateProgress(of length: Int, _ exponent: Double) -> RateFormula {
    (RateFormula.least(.step, RateFormula(length)) / RateFormula(length)).power(.number(exponent))
  }
}
