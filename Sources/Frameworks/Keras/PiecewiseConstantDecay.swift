public import Optimization

extension Keras {
  /// One value after another; each holds up to its boundary, boundary included.
  ///
  ///     η(t) = values[i], i = how many boundaries are < t
  ///
  /// - Edge cases: the boundary itself still has the value before it, where PyTorch and Optax
  ///   already have the next. Of two equal boundaries the value between them is never used.
  /// - Source: Keras 3.15 `keras.optimizers.schedules.PiecewiseConstantDecay`.
  public struct PiecewiseConstantDecay: Schedule, Equatable {
    /// The last steps of all values but the last.
    public let boundaries: [Int]
    /// The rates.
    public let values: [Double]

    /// - Throws: when there is not one value more than boundaries, the boundaries fall, or a value
    ///   is negative.
    public init(boundaries: [Int], values: [Double]) throws(FrameworkError) {
      guard !boundaries.isEmpty else {
        throw FrameworkError(
          "boundaries", "must not be empty", then: "Keras raises an IndexError at the first step")
      }
      guard values.count == boundaries.count + 1 else {
        throw FrameworkError(
          "values", "must have one item more than 'boundaries'", then: "Keras raises a ValueError")
      }
      for index in boundaries.indices.dropFirst() where boundaries[index] < boundaries[index - 1] {
        throw FrameworkError(
          "boundaries", item: index, "must not fall from item to item",
          then: "Keras adds up all values whose range holds the step")
      }
      for (index, value) in values.enumerated() where !(value.isFinite && value >= 0) {
        throw .outside(
          "values", item: index, "at least 0", value, then: "Keras goes on with that rate")
      }
      (self.boundaries, self.values) = (boundaries, values)
    }

    /// The rate at `step`, by the formula above.
    ///
    /// - Complexity: O(log n) in the number of boundaries.
    public func rate(at step: Int) -> Double {
      precondition(step >= 0, "steps count from 0")
      var (low, high) = (0, boundaries.count)
      while low < high {
        let middle = (low + high) / 2
        if boundaries[middle] < step { low = middle + 1 } else { high = middle }
      }
      return values[low]
    }

    /// One step after the last boundary.
    public var length: Int? {
      let (next, hasOverflowed) = boundaries[boundaries.count - 1].addingReportingOverflow(1)
      return hasOverflowed ? nil : max(0, next)
    }

    /// The formula above; nil for very many boundaries.
    public var shape: CurveShape? {
      var levels = [(start: 0, rate: values[0])]
      for (boundary, value) in zip(boundaries, values.dropFirst()) where boundary < .max {
        levels.append((boundary + 1, value))
      }
      return .levels(levels)
    }
  }
}

extension Keras.PiecewiseConstantDecay {
  /// `keras.PiecewiseConstantDecay(boundaries=[20, 50], values=[0.1, 0.05, 0.01])`.
  static let call = FrameworkCall(
    .keras, "PiecewiseConstantDecay",
    summary: "One value after another; each holds up to its boundary, boundary included.",
    formula: "η(t) = values[i], i = how many boundaries are < t",
    parameters: [
      FrameworkParameter(
        "boundaries", .numbers, range: "not falling", "the last step of each value"),
      FrameworkParameter(
        "values", .numbers, range: "≥ 0, one more than boundaries", "the rates themselves"),
      .kerasName,
    ],
    source: "keras.optimizers.schedules.PiecewiseConstantDecay",
    example: "keras.PiecewiseConstantDecay(boundaries=[20, 50], values=[0.1, 0.05, 0.01])",
    worked: [
      WorkedValue(0, 0.1), WorkedValue(20, 0.1), WorkedValue(21, 0.05), WorkedValue(50, 0.05),
      WorkedValue(51, 0.01),
    ],
    traps: [
      FrameworkTrap(
        "boundary-included", at: "boundaries", "the boundary itself still has the value before it",
        reason: """
          Keras changes the rate at the step after the boundary, PyTorch and Optax at the \
          boundary: for their milestone m write m - 1
          """,
        when: { context in
          guard case .list(let items) = context.arguments["boundaries"].kind,
            case .number(let first)? = items.first?.kind, let step = Int(exactly: first)
          else { return false }
          return context.reaches(step)
        }),
      .kerasPrecision,
    ],
    make: { arguments throws(FrameworkError) in
      .rates(
        try Keras.PiecewiseConstantDecay(
          boundaries: arguments.wholes("boundaries"), values: arguments.numbers("values")))
    })
}
