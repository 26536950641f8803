internal import Frameworks
internal import Optimization

/// A schedule to be shown as code of each framework.
public struct FrameworksBlock: Sendable, Equatable {
  /// The checked expression.
  public var expression: String

  /// A block for `expression`.
  public init(expression: String) { self.expression = expression }

  /// The schedule for each target of code, in their order; none when the expression makes no
  /// schedule, which `check` reports.
  public var versions: [FrameworkVersion] {
    guard let parsed = try? Expression(parsing: expression, vocabulary: .complete),
      let schedule = try? parsed.schedule()
    else { return [] }
    return CodeTarget.allCases.map { target in
      do throws(NoEquivalent) {
        let code = try CodeWriter.code(of: schedule, for: target)
        return FrameworkVersion(target: target, outcome: .exact(code))
      } catch {
        let nearest = NearestCall(error, to: schedule, of: parsed)
        return FrameworkVersion(
          target: target, outcome: .missing(reason: error.reason, nearest: nearest))
      }
    }
  }
}
