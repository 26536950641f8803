/// What becomes of a run; for a constant rate η·λ alone decides it.
enum DescentVerdict {
  /// η·λ = 0.
  case stays
  /// 0 < η·λ < 1: nearer at every step, on one side.
  case creeps
  /// η·λ = 1.
  case lands
  /// 1 < η·λ < 2: to the other side at every step, and nearer.
  case hops
  /// η·λ = 2: to and fro for ever.
  case flips
  /// η·λ > 2: to the other side at every step, and farther away.
  case leaves
  /// A rate that changes, nearer at the end than at the start.
  case nearer
  /// A rate that changes, no nearer at the end than at the start.
  case farther

  init(_ run: DescentRun, start: Double) {
    let product = run.firstProduct
    guard run.constantRate != nil else {
      self = run.finalDistance < abs(start) ? .nearer : .farther
      return
    }
    // Products such as 0.1 · 10 need not be exact.
    let isNear = { (target: Double) in abs(product - target) < 1e-9 }
    if product <= 0 {
      self = .stays
    } else if isNear(1) {
      self = .lands
    } else if isNear(2) {
      self = .flips
    } else {
      self = product < 1 ? .creeps : product < 2 ? .hops : .leaves
    }
  }

  /// A few words for the table.
  var summary: String {
    switch self {
    case .stays: "stays where it is"
    case .creeps: "comes nearer on one side"
    case .lands: "lands on the minimum"
    case .hops: "hops across and comes nearer"
    case .flips: "hops to and fro for ever"
    case .leaves: "hops across and moves away"
    case .nearer: "ends nearer"
    case .farther: "ends no nearer"
    }
  }
}
