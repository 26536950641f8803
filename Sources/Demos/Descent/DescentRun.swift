internal import Optimization
internal import Plotting

/// One run of gradient descent on ½·λ·x²: x ← x − η·λ·x.
struct DescentRun {
  let label: String
  /// The rate when it never changes.
  let constantRate: Double?
  /// η·λ at the first step.
  let firstProduct: Double
  /// The largest η·λ of all steps.
  let highestProduct: Double
  /// The smallest η·λ of all steps.
  let lowestProduct: Double
  /// The first step with η·λ ≤ 2 when an earlier one was above.
  private(set) var comesBelowLimit: Int?
  /// x after each number of steps; of a run that does not come back into the plot only up to the
  /// first value beyond it.
  private(set) var places: [Double]
  /// After how many steps x is first beyond `reach`.
  private(set) var leaves: Int?
  /// How often x changed its sign.
  private(set) var crossings = 0
  /// |x| after all steps; infinite when that is too large to tell.
  private(set) var finalDistance: Double

  /// Runs `bound` for `steps` from `start`; `reach` is the distance at which the plot ends.
  init(_ bound: BoundExpression, curvature: Double, start: Double, steps: Int, reach: Double) {
    label = bound.label
    var rates = [Double](repeating: 0, count: steps)
    bound.schedule.fill(&rates, from: 0)
    let first = rates[0]
    var (lowest, highest) = (first, first)
    for rate in rates { (lowest, highest) = (min(lowest, rate), max(highest, rate)) }
    constantRate = lowest == highest ? first : nil
    (firstProduct, lowestProduct) = (first * curvature, lowest * curvature)
    highestProduct = highest * curvature
    places = [start]
    finalDistance = abs(start)
    if highestProduct > 2, let last = rates.lastIndex(where: { $0 * curvature > 2 }) {
      comesBelowLimit = last + 1 < steps ? last + 1 : nil
    }
    descend(rates, curvature, start, reach)
  }

  private mutating func descend(
    _ rates: [Double], _ curvature: Double, _ start: Double, _ reach: Double
  ) {
    var place = start
    for (step, rate) in rates.enumerated() {
      let next = place - rate * (curvature * place)
      if next * place < 0 { crossings += 1 }
      place = next
      guard abs(place) < 1e150 else {
        if leaves == nil { leaves = step + 1 }
        finalDistance = .infinity
        break
      }
      places.append(place)
      finalDistance = abs(place)
      if leaves == nil, abs(place) > reach { leaves = step + 1 }
    }
    if let leaves, finalDistance > reach { places = Array(places.prefix(leaves + 1)) }
  }

  /// Where the run crosses the edge of the plot at the distance `reach`.
  func exit(reach: Double) -> Point? {
    guard let leaves, leaves < places.count else { return nil }
    let (inside, outside) = (places[leaves - 1], places[leaves])
    let edge = outside > 0 ? reach : -reach
    return Point(x: Double(leaves - 1) + (edge - inside) / (outside - inside), y: edge)
  }
}
