/// A schedule chosen at run time.
public struct AnySchedule: Schedule {
  private let content: Content

  /// Wraps `schedule`, keeping its own way to fill an array.
  public init<Base: Schedule>(_ schedule: Base) { content = Wrapped(schedule) }

  /// The rate at `step` of the wrapped schedule.
  public func rate(at step: Int) -> Double { content.rate(at: step) }

  /// The length of the wrapped schedule.
  public var length: Int? { content.length }

  /// The second curve of the wrapped schedule.
  public var momentum: AnySchedule? { content.momentum }

  /// The formula of the wrapped schedule.
  public var shape: CurveShape? { content.shape }

  /// The call that the wrapped schedule was made by.
  public var call: ExpressionCall? { content.call }

  /// Fills as the wrapped schedule does.
  public func fill(_ rates: inout [Double], from step: Int) { content.fill(&rates, from: step) }
}

extension AnySchedule {
  /// One reference is copied wherever a schedule goes, and one table of functions is made for each
  /// kind; closures would need a copy of the schedule each. It never changes.
  fileprivate class Content: @unchecked Sendable {
    func rate(at step: Int) -> Double { 0 }
    func fill(_ rates: inout [Double], from step: Int) {
      for index in rates.indices { rates[index] = rate(at: step + index) }
    }
    var length: Int? { nil }
    var momentum: AnySchedule? { nil }
    var shape: CurveShape? { nil }
    var call: ExpressionCall? { nil }
  }

  private final class Wrapped<Base: Schedule>: Content, @unchecked Sendable {
    private let base: Base

    init(_ base: Base) { self.base = base }

    override func rate(at step: Int) -> Double { base.rate(at: step) }
    override var length: Int? { base.length }
    override var momentum: AnySchedule? { base.momentum }
    // A page draws hundreds of steps, which need no filling of their own, and no module of a page
    // writes code: each kind of schedule is a third smaller there.
    #if !hasFeature(Embedded)
      override func fill(_ rates: inout [Double], from step: Int) { base.fill(&rates, from: step) }
      override var shape: CurveShape? { base.shape }
      override var call: ExpressionCall? { base.call }
    #endif
  }
}
