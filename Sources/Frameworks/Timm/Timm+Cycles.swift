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
  }
}
