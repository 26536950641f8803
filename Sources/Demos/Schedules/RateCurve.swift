internal import Optimization
internal import Plotting

/// What the rates of a schedule do over a number of steps.
struct RateCurve {
  let label: String
  let schedule: AnySchedule
  let steps: Int
  /// The steps at which the rate leaps rather than glides; at most `mostJumps`, the first ones.
  private(set) var jumps: [Int] = []
  /// Whether the rate is constant between its jumps.
  private(set) var isStaircase = true
  /// The steps at which a top or a bottom is reached; zero change has no direction.
  private(set) var turns: [Int] = []
  /// The last step at which the rate changed; 0 when it never does.
  private(set) var lastChange = 0
  /// The first step with at most half of the first rate.
  private(set) var half: Int?
  /// The first step whose rate is not finite.
  private(set) var firstMissing: Int?
  private(set) var lowest: Double
  private(set) var highest: Double
  let first: Double
  let last: Double
  /// The curve to draw.
  private(set) var series = Series(name: "", points: [])

  private static let mostJumps = 10_000

  init(_ bound: BoundExpression, steps: Int) {
    (label, schedule, self.steps) = (bound.label, bound.schedule, steps)
    var rates = [Double](repeating: 0, count: steps)
    schedule.fill(&rates, from: 0)
    first = rates.first ?? 0
    last = rates.last ?? 0
    (lowest, highest) = (first, first)
    firstMissing = rates.firstIndex { !$0.isFinite }
    guard firstMissing == nil else { return }
    for rate in rates { (lowest, highest) = (min(lowest, rate), max(highest, rate)) }
    half = first > 0 ? rates.firstIndex { $0 <= first / 2 } : nil
    findChanges(rates)
    findJumps(rates)
    series = RateCurve.series(label, rates, isStaircase ? nil : jumps)
  }

  private mutating func findChanges(_ rates: [Double]) {
    var direction = 0.0
    var previous = -1
    for step in rates.indices.dropFirst() where rates[step] != rates[step - 1] {
      if step == previous + 1 { isStaircase = false }
      let sign: Double = rates[step] > rates[step - 1] ? 1 : -1
      if direction != 0, sign != direction, turns.count < RateCurve.mostJumps {
        turns.append(previous)
      }
      (previous, lastChange, direction) = (step, step, sign)
    }
  }

  // A leap is four times as high as the changes beside it, and can be seen.
  private mutating func findJumps(_ rates: [Double]) {
    func change(_ step: Int) -> Double {
      step > 0 && step < rates.count ? abs(rates[step] - rates[step - 1]) : 0
    }
    let visible = (highest - lowest) / 100
    for step in rates.indices.dropFirst() where jumps.count < RateCurve.mostJumps {
      let here = change(step)
      guard here > 0 else { continue }
      let beside = max(change(step - 1), change(step + 1))
      let isLeap = beside == 0 || here > visible && here > 4 * beside
      if isStaircase || isLeap { jumps.append(step) }
    }
  }

  // A leap of a curve that glides elsewhere gets a second point, so that it is drawn upright.
  private static func series(_ label: String, _ rates: [Double], _ leaps: [Int]?) -> Series {
    guard let leaps else {
      return Series(name: label, style: .steps, points: StepSampling.points(rates))
    }
    var points = StepSampling.points(rates)
    guard points.count == rates.count else { return Series(name: label, points: points) }
    for leap in leaps.reversed() {
      points.insert(Point(x: Double(leap), y: rates[leap - 1]), at: leap)
    }
    return Series(name: label, points: points)
  }
}
