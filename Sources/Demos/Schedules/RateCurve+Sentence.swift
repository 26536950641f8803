internal import Optimization

extension RateCurve {
  /// One sentence about the curve, which speaks of "The rate" when it is alone, else of its label.
  func sentence(isAlone: Bool, unit: String) -> String {
    let subject = isAlone ? "The rate" : label
    let start = EnglishText.number(first)
    if lastChange == 0 {
      let constant = isAlone ? "The rate stays at " + start : "A rate of " + start + " is kept"
      return constant + " for " + EnglishText.count(steps, of: unit) + "."
    }
    if isStaircase { return staircase(subject, start, unit) }
    if turns.isEmpty { return slope(subject, start, unit) }
    if turns.count == 1 { return hill(subject, start, unit) }
    return course(subject, start, unit)
  }

  // "The rate starts at 0.1, halves at epochs 10 and 20 and is flat in between; it ends at 0.025."
  private func staircase(_ subject: String, _ start: String, _ unit: String) -> String {
    let flat = jumps.count > 1 ? " and is flat in between" : " and is flat before and after"
    return subject + " starts at " + start + ", " + leap + " " + places(of: jumps, unit) + flat
      + "; it ends at " + EnglishText.number(last) + "."
  }

  private var leap: String {
    let ratios = jumps.map { schedule.rate(at: $0) / schedule.rate(at: $0 - 1) }
    guard let ratio = ratios.first else { return "changes" }
    let isOne = ratios.allSatisfy { abs($0 - ratio) <= 1e-9 * abs(ratio) }
    guard isOne, ratio.isFinite else {
      if ratios.allSatisfy({ $0 < 1 }) { return "drops" }
      return ratios.allSatisfy { $0 > 1 } ? "rises" : "changes"
    }
    if abs(ratio - 0.5) < 1e-9 { return "halves" }
    if abs(ratio - 0.1) < 1e-9 { return "falls to a tenth" }
    if ratio == 0 { return "falls to 0" }
    return "is multiplied by " + EnglishText.number(ratio)
  }

  private func slope(_ subject: String, _ start: String, _ unit: String) -> String {
    var text = subject + (last < first ? " falls from " : " rises from ") + start
    text += " to " + EnglishText.number(last) + " at " + place(lastChange, unit)
    if lastChange < steps - 1 { text += " and stays there" }
    if let half, half < lastChange {
      text += "; it is down to half by " + place(half, unit)
    }
    return text + leaps(unit) + "."
  }

  private func leaps(_ unit: String) -> String {
    jumps.isEmpty ? "" : "; it leaps " + places(of: jumps, unit)
  }

  private func hill(_ subject: String, _ start: String, _ unit: String) -> String {
    let top = turns[0]
    let turn = EnglishText.number(schedule.rate(at: top))
    let isHill = schedule.rate(at: top) > first
    var text = subject + (isHill ? " rises from " : " falls from ") + start + " to " + turn + " at "
    text += place(top, unit) + (isHill ? ", then falls to " : ", then rises to ")
    text += EnglishText.number(last) + " at " + place(lastChange, unit)
    if lastChange < steps - 1 { text += " and stays there" }
    return text + leaps(unit) + "."
  }

  private func course(_ subject: String, _ start: String, _ unit: String) -> String {
    var text = subject + " starts at " + start + ", moves between " + EnglishText.number(lowest)
    text += " and " + EnglishText.number(highest)
    if !jumps.isEmpty { text += ", leaps " + places(of: jumps, unit) }
    return text + " and ends at " + EnglishText.number(last) + "."
  }

  private func place(_ step: Int, _ unit: String) -> String {
    unit + " " + DecimalText.whole(step)
  }

  // "at epochs 10 and 20", "every 10 epochs from epoch 10 to epoch 90", "at 12 epochs between …".
  private func places(of steps: [Int], _ unit: String) -> String {
    guard steps.count > 5 else { return "at " + EnglishText.places(steps, unit: unit) }
    let (first, last) = (steps[0], steps[steps.count - 1])
    let gap = steps[1] - first
    let isRegular = steps.indices.dropFirst().allSatisfy { steps[$0] - steps[$0 - 1] == gap }
    guard isRegular else {
      return "at " + EnglishText.count(steps.count, of: unit) + " between "
        + EnglishText.places([first, last], unit: unit)
    }
    return "every " + EnglishText.count(gap, of: unit) + " from " + place(first, unit) + " to "
      + place(last, unit)
  }
}
