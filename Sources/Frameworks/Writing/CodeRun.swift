internal import Optimization

/// What code is written of: the rates of a run, and the shape that was found to have them.
struct CodeRun {
  /// How far a curve is looked at, at most.
  static let mostSteps = 1 << 20
  /// How far a call that was read back is compared, at most.
  static let mostRead = 20_000
  /// How many rates a table has at most.
  static let mostListed = 10_000
  /// What counts as the same rate, as a part of the highest: below the drift of PyTorch's recursions.
  static let tolerance = 1e-10

  let schedule: AnySchedule
  /// How many updates the training loop makes.
  let steps: Int
  /// Whether nothing is asked of the code after `steps`.
  let isBounded: Bool
  /// The rates that are compared, from step 0 on.
  let rates: [Double]
  /// The step at which the schedule ends with an error; nil when it goes on.
  let errorStep: Int?
  /// The highest rate, without its sign.
  let peak: Double

  /// - Throws: when the schedule has no rate at some step of the run.
  init(_ schedule: AnySchedule, steps given: Int?) throws(NoEquivalent) {
    let count = max(given ?? schedule.length ?? 100, 1)
    let (twice, isLong) = count.multipliedReportingOverflow(by: 2)
    let wanted = given == nil && !isLong ? twice + 8 : count
    var rates = [Double](repeating: 0, count: min(wanted, Self.mostSteps))
    schedule.fill(&rates, from: 0)
    let gap = rates.firstIndex { !$0.isFinite }
    if let gap, given != nil || gap < 2 {
      throw NoEquivalent(
        "at step " + DecimalText.whole(gap) + " it has no rate: its framework raises an error")
    }
    self.schedule = schedule
    isBounded = given != nil
    errorStep = gap
    // The loop asks for one rate more than it makes updates.
    steps = gap.map { min($0 - 1, count) } ?? count
    self.rates = Array(rates.prefix(gap ?? rates.count))
    peak = self.rates.reduce(0) { max($0, abs($1)) }
  }

  /// What two rates may differ by and still count as the same.
  var allowance: Double { peak * Self.tolerance }

  /// How many steps a formula must be right for.
  var formulaSteps: Int { max(steps, rates.count) }

  /// The steps at which rates are compared: all of a short run, an even choice of a long one.
  func places(after first: Int = 8192) -> [Int] {
    let near = Array(0..<min(rates.count, first))
    guard rates.count > first else { return near }
    let stride = (rates.count - first) / 4096 + 1
    return near + Array(Swift.stride(from: first, to: rates.count, by: stride))
  }

  /// Whether `value` has the same rates.
  func matches(_ value: (Int) -> Double) -> Bool {
    let allowance = allowance
    return places().allSatisfy { abs(value($0) - rates[$0]) <= allowance }
  }

  /// Whether `call`, read back, has the same rates; only within the loop when it ends with the run.
  func matches(call: String, untilEnd: Bool = false) -> Bool {
    guard let schedule = Self.schedule(reading: call) else { return false }
    let count = min(untilEnd ? steps + 1 : rates.count, rates.count, Self.mostRead)
    var others = [Double](repeating: 0, count: count)
    schedule.fill(&others, from: 0)
    let allowance = allowance
    return others.indices.allSatisfy { abs(others[$0] - rates[$0]) <= allowance }
  }

  /// The schedule that `call` makes.
  static func schedule(reading call: String) -> AnySchedule? {
    do throws(ExpressionError) {
      return try Expression(parsing: call, vocabulary: .complete).schedule()
    } catch {
      return nil
    }
  }

  /// The schedule's own shape where it has the same rates, else their table.
  ///
  /// - Throws: when that would be too long.
  func shape() throws(NoEquivalent) -> (shape: CurveShape, isTable: Bool) {
    if let shape = provenShape { return (shape, false) }
    guard steps <= min(Self.mostListed, rates.count) else {
      throw NoEquivalent(
        "each rate is computed from the one before, so that only a table has this curve, and "
          + DecimalText.whole(steps) + " rates are too many; for a shorter run add '--steps "
          + DecimalText.whole(Self.mostListed) + "'")
    }
    return (.table(Array(rates.prefix(steps))), true)
  }

  /// The schedule's own shape where it has the same rates.
  var provenShape: CurveShape? {
    guard let shape = schedule.shape else { return nil }
    let formula = shape.formula(for: formulaSteps)
    return matches({ formula.value(at: Double($0)) }) ? shape : nil
  }
}
