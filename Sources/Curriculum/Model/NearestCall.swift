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
  public init?(_ error: NoEquivalent, to schedule: AnySchedule, of expression: Expression) {
    guard let nearest = error.nearest,
      let parsed = try? Expression(parsing: nearest.call, vocabulary: .complete),
      let other = try? parsed.schedule()
    else { return nil }
    let count = min(nearest.steps, ScheduleFigure.mostSteps)
    let comparison = Comparison(schedule, other, steps: count)
    self.expression = nearest.call
    self.steps = count
    difference = ComparisonWords(comparison, of: expression, and: parsed).parting
  }
}
