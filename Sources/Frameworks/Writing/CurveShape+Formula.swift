public import Optimization

extension CurveShape {
  /// The same as arithmetic of the step.
  ///
  /// - Parameter steps: how many steps it must be right for: restarts that grow are written out that
  ///   far, all other shapes are right for ever.
  public func formula(for steps: Int) -> RateFormula { formula(at: .step, below: nil, steps) }

  /// The same for steps below `bound` only, where that is not nil.
  func formula(for steps: Int, below bound: Int?) -> RateFormula {
    formula(at: .step, below: bound, steps)
  }

  /// Whether the formula is right for a number of steps only.
  public var isWrittenOut: Bool {
    switch self {
    case .restarts(_, _, _, let length, _): length > 1
    case .then(let first, let second, _), .product(let first, let second):
      first.isWrittenOut || second.isWrittenOut
    case .repeated(let shape, _), .delayed(let shape, _), .advanced(let shape, _),
      .held(let shape, _), .clamped(let shape, _, _):
      shape.isWrittenOut
    case .constant, .line, .power, .cosine, .wave, .exponential, .drops, .inverseTime,
      .inverseSquareRoot, .table, .formula:
      false
    }
  }

  /// - Parameters:
  ///   - t: the step.
  ///   - bound: steps from there on are never asked for; nil when all are.
  private func formula(at t: RateFormula, below bound: Int?, _ steps: Int) -> RateFormula {
    switch self {
    case .constant(let rate): return .number(rate)
    case .line(let from, let to, let over):
      let passed = held(t, over, bound)
      if to == 0 { return .number(from) * (1 - passed / RateFormula(over)) }
      return .number(from) + .number(to - from) * passed / RateFormula(over)
    case .power(let from, let to, let over, let power):
      // Not 1 − t / over, which a compiler may let end a little below 0.
      let left = (RateFormula(over) - held(t, over, bound)) / RateFormula(over)
      return .fall(from: from, to: to, left.power(.number(power)))
    case .cosine(let from, let to, let over):
      return Self.wave(from, to, over, held(t, over, bound))
    case .wave(let from, let to, let over): return Self.wave(from, to, over, t)
    case .exponential(let from, let factor, let every, let isStaircase):
      return .number(from)
        * RateFormula.number(factor).power(Self.intervals(t, every, isStaircase))
    case .drops(let from, let factor, let steps): return Self.drops(from, factor, steps, t)
    case .inverseTime(let from, let growth, let every, let isStaircase):
      let grown = .number(growth) * Self.intervals(t, every, isStaircase)
      return .number(from) / (1 + grown)
    case .inverseSquareRoot(let from, let timescale):
      let part = RateFormula(timescale) / (RateFormula(timescale) + t)
      return .number(from) * .function(.root, part)
    case .table(let rates): return .table(rates, at: t)
    case .formula(let formula, _): return formula.at(t)
    case .then, .repeated, .restarts, .delayed, .advanced, .held, .clamped, .product:
      return combined(at: t, below: bound, steps)
    }
  }

  private func combined(at t: RateFormula, below bound: Int?, _ steps: Int) -> RateFormula {
    switch self {
    case .then(let first, let second, let after):
      let next = second.formula(
        at: t - RateFormula(after), below: bound.map { $0 - after }, steps)
      return .choice(
        t.isBelow(after), first.formula(at: t, below: after, steps), next)
    case .restarts(let from, let to, let every, let length, let height):
      guard length == 1 else {
        return writtenOut(for: bound.map { min($0, steps) } ?? steps)
          .formula(at: t, below: bound, steps)
      }
      let fall = Self.wave(from - to, 0, every, t.remainder(by: RateFormula(every)))
      guard height != 1 else { return .number(to) + fall }
      let scale = RateFormula.number(height).power(t.quotient(by: RateFormula(every)))
      return .number(to) + fall * scale
    case .repeated(let base, let every):
      return base.formula(at: t.remainder(by: RateFormula(every)), below: every, steps)
    case .delayed(let base, let by):
      return base.formula(at: .greatest(t - RateFormula(by), 0), below: nil, steps)
    case .advanced(let base, let by):
      return base.formula(at: t + RateFormula(by), below: bound.map { $0 + by }, steps + by)
    case .held(let base, let every):
      let place = every == 1 ? t : t.quotient(by: RateFormula(every))
      return base.formula(at: place, below: nil, steps)
    case .clamped(let base, let from, let to):
      let most = Double.greatestFiniteMagnitude
      var result = base.formula(at: t, below: nil, steps)
      if from != -most { result = .greatest(result, .number(from)) }
      return to == most ? result : .least(result, .number(to))
    case .product(let first, let second):
      return first.formula(at: t, below: bound, steps) * second.formula(at: t, below: bound, steps)
    case .constant, .line, .power, .cosine, .wave, .exponential, .drops, .inverseTime,
      .inverseSquareRoot, .table, .formula:
      return formula(at: t, below: bound, steps)
    }
  }

  /// Nothing needs to be held at the end when the end is never asked for.
  private func held(_ t: RateFormula, _ over: Int, _ bound: Int?) -> RateFormula {
    if let bound, bound <= over + 1 { return t }
    return .least(t, RateFormula(over))
  }

  private static func wave(
    _ from: Double, _ to: Double, _ over: Int, _ t: RateFormula
  ) -> RateFormula {
    let wave = 1 + .function(.cosine, .pi * t / RateFormula(over))
    return .number(to) + .number(from - to) * wave / 2
  }

  private static func intervals(_ t: RateFormula, _ every: Int, _ isStaircase: Bool) -> RateFormula
  {
    isStaircase && every > 1 ? t.quotient(by: RateFormula(every)) : t / RateFormula(every)
  }

  private static func drops(
    _ from: Double, _ factor: Double, _ steps: [Int], _ t: RateFormula
  ) -> RateFormula {
    func level(_ count: Int) -> RateFormula {
      count > 0
        ? .number(from) * RateFormula.number(factor).power(RateFormula(count)) : .number(from)
    }
    // Halved where there are many, so that nothing nests too deep.
    func level(between low: Int, _ high: Int) -> RateFormula {
      guard low < high else { return level(low) }
      let middle = high - low > 16 ? (low + high) / 2 : low
      return .choice(
        t.isBelow(steps[middle]), level(between: low, middle),
        level(between: middle + 1, high))
    }
    return level(between: 0, steps.count)
  }
}

extension RateFormula {
  /// Whether it is below a number of steps; what is added to the step is taken off that number.
  fileprivate func isBelow(_ steps: Int) -> RateTest {
    switch self {
    case .operation(.difference, let step, .number(let taken)):
      .less(step, .number(Double(steps) + taken))
    case .operation(.sum, let step, .number(let added)):
      .less(step, .number(Double(steps) - added))
    case .number, .step, .pi, .operation, .least, .greatest, .function, .choice, .table:
      .less(self, RateFormula(steps))
    }
  }
}

extension CurveShape {
  /// Whether it is restarts of which each is longer than the one before.
  var isGrowing: Bool {
    if case .restarts(_, _, _, let length, _) = self { return length > 1 }
    return false
  }

  /// Growing restarts as one cosine after another, as many as `steps` steps need; other shapes as
  /// they are.
  func writtenOut(for steps: Int) -> CurveShape {
    guard case .restarts(let from, let to, let every, let length, let height) = self else {
      return self
    }
    var phases: [(start: Int, shape: CurveShape)] = []
    var (start, span, top) = (0, every, from - to)
    while start < max(steps, 1), phases.count < Self.mostPhases {
      phases.append((start, .cosine(from: to + top, to: to, over: span)))
      let (end, isLong) = start.addingReportingOverflow(span)
      let (next, isTooLong) = span.multipliedReportingOverflow(by: length)
      guard !isLong, !isTooLong else { break }
      (start, span, top) = (end, next, top * height)
    }
    return .phases(phases) ?? .constant(from)
  }

  /// The phases that follow each other, with the step at which each begins.
  var phases: [(shape: CurveShape, start: Int)] {
    var phases: [(shape: CurveShape, start: Int)] = []
    var (rest, start) = (self, 0)
    while case .then(let first, let second, let after) = rest {
      phases.append((first, start))
      (rest, start) = (second, start + after)
    }
    return phases + [(rest, start)]
  }
}
