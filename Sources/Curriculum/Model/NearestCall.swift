internal import Demos
public import Frameworks
public import Optimization

/// The call that comes nearest to a schedule where a framework has none that is equal.
public struct NearestCall: Sendable {
  /// The call, as an expression that can be read back.
  public let expression: String
  /// How many steps were compared.
  public let steps: Int
  /// Where the two part and how far, in sentences.
  public let difference: String

  /// The nearest of an error; nil when it names none.
  ///
  /// - Parameters:
  ///   - schedule: what has no equivalent.
  ///   - expression: what `schedule` was made from; the sentences take its name.
  ///   - steps: how many steps are compared; nil for twice the length of the schedule, so that
  ///     a difference after the end is seen.
  public init?(
    _ error: NoEquivalent, to schedule: AnySchedule, of expression: Expression, steps: Int? = nil
  ) {
    guard let nearest = error.nearest,
      let parsed = try? Expression(parsing: nearest, vocabulary: .complete),
      let other = try? parsed.schedule()
    else { return nil }
    let length = min(schedule.length ?? 50, ScheduleFigure.mostSteps / 2)
    let count = max(steps ?? length * 2, 1)
    let comparison = Comparison(schedule, other, steps: count)
    self.expression = nearest
    self.steps = count
    difference = ComparisonWords(comparison, of: expression, and: parsed).parting
  }
}
