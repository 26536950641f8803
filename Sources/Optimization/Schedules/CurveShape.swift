/// What a schedule is as a formula, for those who write it in another language.
///
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
  /// from · factor^(t / every), or factor^⌊t / every⌋ with `isStaircase`
  case exponential(from: Double, factor: Double, every: Int, isStaircase: Bool)
  /// from · factor^(how many of the steps are ≤ t)
  case drops(from: Double, factor: Double, at: [Int])
  /// from / (1 + growth · t / every), or ⌊t / every⌋ with `isStaircase`
  case inverseTime(from: Double, growth: Double, every: Int, isStaircase: Bool)
  /// from · √(timescale / (timescale + t))
  case inverseSquareRoot(from: Double, timescale: Int)
  /// The first until step `after`, then the second from its own step 0.
  case then(CurveShape, CurveShape, after: Int)
  /// shape(t mod every)
  case repeated(CurveShape, every: Int)
  /// shape(max(t − by, 0))
  case delayed(CurveShape, by: Int)
  /// shape(⌊t / every⌋)
  case held(CurveShape, every: Int)
  /// min(max(shape(t), from), to)
  case clamped(CurveShape, from: Double, to: Double)
}

extension CurveShape {
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
    case .exponential(let from, let ratio, let every, let isStaircase):
      .exponential(from: change(from), factor: ratio, every: every, isStaircase: isStaircase)
    case .drops(let from, let ratio, let steps):
      .drops(from: change(from), factor: ratio, at: steps)
    case .inverseTime(let from, let growth, let every, let isStaircase):
      .inverseTime(from: change(from), growth: growth, every: every, isStaircase: isStaircase)
    case .inverseSquareRoot(let from, let timescale):
      .inverseSquareRoot(from: change(from), timescale: timescale)
    case .then(let first, let second, let after):
      .then(first.mappingRates(change), second.mappingRates(change), after: after)
    case .repeated(let shape, let every): .repeated(shape.mappingRates(change), every: every)
    case .delayed(let shape, let by): .delayed(shape.mappingRates(change), by: by)
    case .held(let shape, let every): .held(shape.mappingRates(change), every: every)
    case .clamped(let shape, let from, let to):
      .clamped(shape.mappingRates(change), from: change(from), to: change(to))
    }
  }

  /// The highest rate that it starts a phase with; what an optimizer would be made with.
  public var peak: Double {
    switch self {
    case .constant(let rate): rate
    case .line(let from, let to, _): max(from, to)
    case .power(let from, let to, _, _), .cosine(let from, let to, _), .wave(let from, let to, _):
      max(from, to)
    case .exponential(let from, _, _, _), .drops(let from, _, _), .inverseTime(let from, _, _, _),
      .inverseSquareRoot(let from, _):
      from
    case .then(let first, let second, _): max(first.peak, second.peak)
    case .repeated(let shape, _), .delayed(let shape, _), .held(let shape, _): shape.peak
    case .clamped(let shape, let from, let to): min(max(shape.peak, from), to)
    }
  }
}
