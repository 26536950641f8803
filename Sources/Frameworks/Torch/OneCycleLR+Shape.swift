public import Optimization

extension Torch.OneCycleLR {
  /// The phases, of which the last goes on after its end, for the one step that PyTorch computes.
  public func shape(from base: Double) -> CurveShape? {
    shape(peak: maximumRate) { (level($0.start), level($0.end)) }
  }

  /// The same phases between the two momentums.
  public var momentumShape: CurveShape? {
    guard let momentum else { return nil }
    func level(_ isLow: Bool) -> Double { isLow ? momentum.base : momentum.maximum }
    return shape(peak: momentum.maximum) {
      (level($0.startsLowMomentum), level($0.endsLowMomentum))
    }
  }

  private func shape(
    peak: Double, _ levels: (OneCyclePhase) -> (from: Double, to: Double)
  ) -> CurveShape? {
    let starts = [0] + phases.dropLast().map { $0.endStep }
    if let whole = wholePhases(starts, levels) { return .phases(whole) }
    var result: RateFormula?
    for (start, phase) in zip(starts, phases).reversed() {
      let (from, to) = levels(phase)
      let progress = (.step - .number(start)) / .number(phase.endStep - start)
      let way: RateFormula
      switch strategy {
      case .cosine: way = .fall(from: from, to: to, .cosineFall(progress))
      case .linear: way = .fall(from: to, to: from, progress)
      }
      result = result.map { .choice(.lessOrEqual(.step, .number(phase.endStep)), way, $0) } ?? way
    }
    return result.map { .formula($0, peak: peak) }
  }

  /// The phases, where all of them begin at a step.
  private func wholePhases(
    _ starts: [Double], _ levels: (OneCyclePhase) -> (from: Double, to: Double)
  ) -> [(start: Int, shape: CurveShape)]? {
    var whole: [(start: Int, shape: CurveShape)] = []
    for (index, phase) in phases.enumerated() {
      guard let start = wholeSpan(starts[index]), let end = wholeSpan(phase.endStep), end > start
      else { return nil }
      let (from, to) = levels(phase)
      let isLast = index == phases.count - 1
      whole.append((start, shape(from, to, end - start, isLast: isLast)))
    }
    return whole
  }

  private func shape(_ from: Double, _ to: Double, _ span: Int, isLast: Bool) -> CurveShape {
    switch strategy {
    case .cosine:
      return isLast
        ? .wave(from: from, to: to, over: span) : .cosine(from: from, to: to, over: span)
    case .linear:
      guard isLast else { return .line(from: from, to: to, over: span) }
      let way = RateFormula.fall(from: to, to: from, .step / RateFormula(span))
      return .formula(way, peak: max(from, to))
    }
  }

  private func level(_ level: OneCyclePhase.Level) -> Double {
    switch level {
    case .initial: initialRate
    case .peak: maximumRate
    case .floor: floorRate
    }
  }
}
