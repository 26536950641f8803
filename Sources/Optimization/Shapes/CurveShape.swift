/// What a schedule is as a formula, for those who write it in another language.
///
/// The cases are the curves for which a framework has a word of its own; `.formula` is any other.
/// All rates are learning rates, all spans count steps; `t` is the step, from 0.
public indirect enum CurveShape: Sendable, Equatable {
  /// The same rate for ever.
  case constant(Double)
  /// from + (to − from) · min(t, over) / over
  case line(from: Double, to: Double, over: Int)
  /// to + (from − to) · (1 − min(t, over) / over)^power
  case power(from: Double, to: Double, over: Int, power: Double)
  /// to + (from − to) · (1 + cos(π · min(t, over) / over)) / 2
  case cosine(from: Double, to: Double, over: Int)
  /// to + (from − to) · (1 + cos(π · t / over)) / 2, which rises again after `over`
  case wave(from: Double, to: Double, over: Int)
  /// Cosines one after another; cycle i has every · lengthⁱ steps and begins at to + (from − to) · heightⁱ
  case restarts(from: Double, to: Double, every: Int, length: Int, height: Double)
  /// from · factor^(t / every), or factor^⌊t / every⌋ with `isStaircase`
  case exponential(from: Double, factor: Double, every: Int, isStaircase: Bool)
  /// from · factor^(how many of the steps are ≤ t)
  case drops(from: Double, factor: Double, at: [Int])
  /// from / (1 + growth · t / every), or ⌊t / every⌋ with `isStaircase`
  case inverseTime(from: Double, growth: Double, every: Int, isStaircase: Bool)
  /// from · √(timescale / (timescale + t))
  case inverseSquareRoot(from: Double, timescale: Int)
  /// rates[min(t, n − 1)]
  case table([Double])
  /// Any arithmetic of the step; `peak` is the rate that an optimizer would be made with.
  case formula(RateFormula, peak: Double)
  /// The first until step `after`, then the second from its own step 0.
  case then(CurveShape, CurveShape, after: Int)
  /// shape(t mod every)
  case repeated(CurveShape, every: Int)
  /// shape(max(t − by, 0))
  case delayed(CurveShape, by: Int)
  /// shape(t + by): without its first steps
  case advanced(CurveShape, by: Int)
  /// shape(⌊t / every⌋)
  case held(CurveShape, every: Int)
  /// min(max(shape(t), from), to); the largest Double is no limit, on both sides
  case clamped(CurveShape, from: Double, to: Double)
  /// The first times the second, step by step.
  case product(CurveShape, CurveShape)
}

extension CurveShape {
  /// How many phases a shape has at most; a longer one would not be read as code by anyone.
  public static let mostPhases = 64

  /// Phases that follow each other, each with the step at which it begins; one that has no steps
  /// before the next is left out.
  ///
  /// - Parameter phases: with rising starts, the first at 0 or before.
  /// - Returns: nil for no phase, or more than `mostPhases`.
  public static func phases(_ phases: [(start: Int, shape: CurveShape)]) -> CurveShape? {
    guard let last = phases.last, phases.count <= mostPhases else { return nil }
    var (result, start) = (last.shape, last.start)
    for phase in phases.dropLast().reversed() where phase.start < start {
      let begin = max(phase.start, 0)
      guard start > begin else { continue }
      result = .then(phase.shape, result, after: start - begin)
      start = begin
    }
    return result
  }

  /// A rate of its own from each start on.
  public static func levels(_ levels: [(start: Int, rate: Double)]) -> CurveShape? {
    phases(levels.map { ($0.start, .constant($0.rate)) })
  }

  /// The same with every rate times `factor`.
  public func scaled(by factor: Double) -> CurveShape { mappingRates { $0 * factor } }

  /// The same with every rate changed; `change` must be a multiplication or a division.
  public func mappingRates(_ change: (Double) -> Double) -> CurveShape {
    switch self {
    case .constant(let rate): .constant(change(rate))
    case .line(let from, let to, let over):
      .line(from: change(from), to: change(to), over: over)
    case .power(let from, let to, let over, let power):
      .power(from: change(from), to: change(to), over: over, power: power)
    case .cosine(let from, let to, let over):
      .cosine(from: change(from), to: change(to), over: over)
    case .wave(let from, let to, let over):
      .wave(from: change(from), to: change(to), over: over)
    case .restarts(let from, let to, let every, let length, let height):
      .restarts(from: change(from), to: change(to), every: every, length: length, height: height)
    case .exponential(let from, let ratio, let every, let isStaircase):
      .exponential(from: change(from), factor: ratio, every: every, isStaircase: isStaircase)
    case .drops(let from, let ratio, let steps):
      .drops(from: change(from), factor: ratio, at: steps)
    case .inverseTime(let from, let growth, let every, let isStaircase):
      .inverseTime(from: change(from), growth: growth, every: every, isStaircase: isStaircase)
    case .inverseSquareRoot(let from, let timescale):
      .inverseSquareRoot(from: change(from), timescale: timescale)
    case .table(let rates): .table(rates.map(change))
    case .formula(let formula, let peak):
      .formula(formula.mappingRates(change), peak: change(peak))
    case .then(let first, let second, let after):
      .then(first.mappingRates(change), second.mappingRates(change), after: after)
    case .repeated(let shape, let every): .repeated(shape.mappingRates(change), every: every)
    case .delayed(let shape, let by): .delayed(shape.mappingRates(change), by: by)
    case .advanced(let shape, let by): .advanced(shape.mappingRates(change), by: by)
    case .held(let shape, let every): .held(shape.mappingRates(change), every: every)
    case .clamped(let shape, let from, let to):
      .clamped(
        shape.mappingRates(change), from: Self.changed(from, change), to: Self.changed(to, change))
    case .product(let first, let second): .product(first.mappingRates(change), second)
    }
  }

  private static func changed(_ limit: Double, _ change: (Double) -> Double) -> Double {
    abs(limit) == .greatestFiniteMagnitude ? limit : change(limit)
  }
}
