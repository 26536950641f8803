internal import Optimization

/// A curve as one expression of the step.
struct Formula {
  let dialect: FormulaDialect

  /// `shape` at a step, as code.
  ///
  /// - Parameters:
  ///   - step: the name of the step.
  ///   - bound: steps from there on are never asked for; nil when all are.
  func text(of shape: CurveShape, at step: String, below bound: Int? = nil) -> String {
    term(shape, FormulaTerm(step, .atom), below: bound).text
  }

  private func term(
    _ shape: CurveShape, _ t: FormulaTerm, below bound: Int? = nil
  ) -> FormulaTerm {
    // Nothing needs to be held at the end when the end is never asked for.
    func held(_ over: Int) -> FormulaTerm {
      if let bound, bound <= over + 1 { return t }
      return dialect.least(t, number(over))
    }
    switch shape {
    case .constant(let rate): return number(rate)
    case .line(let from, let to, let over):
      let progress = dialect.quotient(held(over), number(over))
      if to == 0 {
        return dialect.product(number(from), dialect.difference(number(1), progress))
      }
      let change = dialect.product(number(to - from), progress)
      return dialect.sum(number(from), change)
    case .power(let from, let to, let over, let power):
      let progress = dialect.quotient(held(over), number(over))
      let left = dialect.power(dialect.difference(number(1), progress), number(power))
      return dialect.sum(number(to), dialect.product(number(from - to), left))
    case .cosine(let from, let to, let over):
      return wave(from, to, over, held(over))
    case .wave(let from, let to, let over): return wave(from, to, over, t)
    case .exponential(let from, let factor, let every, let isStaircase):
      let exponent = intervals(t, every, isStaircase)
      return dialect.product(number(from), dialect.power(number(factor), exponent))
    case .drops(let from, let factor, let steps): return drops(from, factor, steps, t)
    case .inverseTime(let from, let growth, let every, let isStaircase):
      let grown = dialect.product(number(growth), intervals(t, every, isStaircase))
      return dialect.quotient(number(from), dialect.sum(number(1), grown))
    case .inverseSquareRoot(let from, let timescale):
      let part = dialect.quotient(number(timescale), dialect.sum(number(timescale), t))
      return dialect.product(number(from), dialect.root(part))
    case .then, .repeated, .delayed, .held, .clamped: return combined(shape, t, bound)
    }
  }

  private func combined(
    _ shape: CurveShape, _ t: FormulaTerm, _ bound: Int?
  ) -> FormulaTerm {
    switch shape {
    case .then(let first, let second, let after):
      let later = dialect.difference(t, number(after))
      let next = term(second, later, below: bound.map { $0 - after })
      return dialect.choice(t, below: after, term(first, t, below: after), next)
    case .repeated(let base, let every):
      return term(base, dialect.remainder(t, number(every)), below: every)
    case .delayed(let base, let by):
      return term(base, dialect.greatest(dialect.difference(t, number(by)), number(0)))
    case .held(let base, let every):
      return term(base, dialect.floorQuotient(t, number(every)))
    case .clamped(let base, let from, let to):
      return dialect.least(dialect.greatest(term(base, t), number(from)), number(to))
    case .constant, .line, .power, .cosine, .wave, .exponential, .drops, .inverseTime,
      .inverseSquareRoot:
      return term(shape, t)
    }
  }

  private func wave(_ from: Double, _ to: Double, _ over: Int, _ t: FormulaTerm) -> FormulaTerm {
    let angle = dialect.quotient(dialect.product(dialect.pi, t), number(over))
    let wave = dialect.sum(number(1), dialect.cosine(angle))
    let half = dialect.quotient(dialect.product(number(from - to), wave), number(2))
    return dialect.sum(number(to), half)
  }

  private func intervals(_ t: FormulaTerm, _ every: Int, _ isStaircase: Bool) -> FormulaTerm {
    isStaircase ? dialect.floorQuotient(t, number(every)) : dialect.quotient(t, number(every))
  }

  private func drops(
    _ from: Double, _ factor: Double, _ steps: [Int], _ t: FormulaTerm
  ) -> FormulaTerm {
    func level(_ count: Int) -> FormulaTerm {
      guard count > 0 else { return number(from) }
      return dialect.product(number(from), dialect.power(number(factor), number(count)))
    }
    var result = level(steps.count)
    for index in steps.indices.reversed() {
      result = dialect.choice(t, below: steps[index], level(index), result)
    }
    return result
  }

  private func number(_ value: Double) -> FormulaTerm { dialect.number(value) }
  private func number(_ value: Int) -> FormulaTerm { dialect.number(Double(value)) }
}
