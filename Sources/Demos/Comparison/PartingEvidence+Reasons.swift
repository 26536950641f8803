// The known reasons, the most particular first. Each must explain every step.

extension PartingEvidence {
  /// The first known reason that explains every difference.
  var reason: PartingReason? {
    guard let step = partsAt else { return nil }
    if let reason = atFirstStep ?? atBoundaries ?? atRestarts { return reason }
    if let reason = shifted ?? afterEnd(step) ?? withWarmUp(step) { return reason }
    if let reason = withFloor ?? inUnits ?? inStairs { return reason }
    return scaled ?? rescaled(from: step) ?? atTops
  }

  private var atFirstStep: PartingReason? {
    guard partsAt == 0, first.count > 1 else { return nil }
    for step in first.indices.dropFirst() where !isSame(first[step], second[step]) { return nil }
    return .firstStep
  }

  /// At each step of difference one still has the rate of before, the other that of after.
  private var atBoundaries: PartingReason? {
    let steps = differences
    if steps.allSatisfy({ isLate(first, second, at: $0) }) {
      return .boundary(late: .first, steps: steps)
    }
    if steps.allSatisfy({ isLate(second, first, at: $0) }) {
      return .boundary(late: .second, steps: steps)
    }
    return nil
  }

  private var differences: [Int] {
    first.indices.filter { !isSame(first[$0], second[$0]) }
  }

  private func isLate(_ late: [Double], _ early: [Double], at step: Int) -> Bool {
    guard step > 0, step < late.count - 1 else { return false }
    return isSame(late[step], late[step - 1]) && isSame(early[step], early[step + 1])
      && isSame(late[step - 1], early[step - 1]) && isSame(late[step + 1], early[step + 1])
  }

  /// At each step of difference one has begun anew, and the other does so a step later.
  private var atRestarts: PartingReason? {
    let steps = differences
    if steps.allSatisfy({ missesRestart(first, second, at: $0) }) {
      return .restart(late: .first, steps: steps)
    }
    if steps.allSatisfy({ missesRestart(second, first, at: $0) }) {
      return .restart(late: .second, steps: steps)
    }
    return nil
  }

  private func missesRestart(_ late: [Double], _ early: [Double], at step: Int) -> Bool {
    guard step > 0, step < late.count - 1 else { return false }
    return isSame(late[step - 1], early[step - 1]) && isSame(late[step + 1], early[step + 1])
      && early[step] > early[step - 1] + allowance && late[step] <= late[step - 1] + allowance
      && late[step + 1] > late[step] + allowance
  }

  private static let mostShift = 64

  private var shifted: PartingReason? {
    for shift in 1...PartingEvidence.mostShift where shift < first.count / 2 {
      if isShifted(first, second, by: shift) { return .shift(late: .second, by: shift) }
      if isShifted(second, first, by: shift) { return .shift(late: .first, by: shift) }
    }
    return nil
  }

  private func isShifted(_ early: [Double], _ late: [Double], by shift: Int) -> Bool {
    for step in shift..<late.count where !isSame(early[step - shift], late[step]) { return false }
    return !isConstant(late[shift...]) && isConstant(late[..<shift])
  }

  private func afterEnd(_ step: Int) -> PartingReason? {
    let settled = (settling(first), settling(second))
    if isEnd(settled.0, lengths.0, before: step), settled.1 >= step, settled.1 > settled.0 {
      return .end(holder: .first, at: settled.0)
    }
    if isEnd(settled.1, lengths.1, before: step), settled.0 >= step, settled.0 > settled.1 {
      return .end(holder: .second, at: settled.1)
    }
    return nil
  }

  /// Whether the last rate that both have, or the first that differs, is where a curve ends.
  private func isEnd(_ settled: Int, _ length: Int?, before step: Int) -> Bool {
    settled > 0 && (settled == step - 1 || settled == step && length == step)
  }

  private func withWarmUp(_ step: Int) -> PartingReason? {
    let summit = top(first)
    guard summit > 0, step > summit, top(second) == summit else { return nil }
    guard let last = end(first, lengths.0), let other = end(second, lengths.1) else { return nil }
    if other - last == summit { return .warmUp(added: .second, steps: summit) }
    return last - other == summit ? .warmUp(added: .first, steps: summit) : nil
  }

  /// Where a curve ends: as it says, or as can be seen.
  private func end(_ rates: [Double], _ length: Int?) -> Int? {
    if let length { return length }
    let settled = settling(rates)
    return settled < rates.count - 1 ? settled : nil
  }

  private var withFloor: PartingReason? {
    let tops = (first.max() ?? 0, second.max() ?? 0)
    let floors = (first.min() ?? 0, second.min() ?? 0)
    guard isSame(tops.0, tops.1), !isSame(floors.0, floors.1) else { return nil }
    let heights = (tops.0 - floors.0, tops.1 - floors.1)
    guard heights.0 > allowance, heights.1 > allowance else { return nil }
    for step in first.indices {
      let parts = ((first[step] - floors.0) / heights.0, (second[step] - floors.1) / heights.1)
      guard abs(parts.0 - parts.1) <= Comparison.tolerance else { return nil }
    }
    let isFraction =
      isSame(floors.0, floors.1 * tops.0) || isSame(floors.1, floors.0 * tops.0)
    return .floor(floors.0, floors.1, isFraction: isFraction && floors.0 > 0 && floors.1 > 0)
  }

  private var inUnits: PartingReason? {
    if let every = holding(of: first, by: second) { return .unit(slow: .second, every: every) }
    if let every = holding(of: second, by: first) { return .unit(slow: .first, every: every) }
    return nil
  }

  private func holding(of quick: [Double], by slow: [Double]) -> Int? {
    guard let change = quick.firstIndex(where: { !isSame($0, quick[0]) }),
      let later = slow.firstIndex(where: { !isSame($0, slow[0]) }),
      later > change, later % change == 0
    else { return nil }
    let every = later / change
    for step in slow.indices where !isSame(slow[step], quick[step / every]) { return nil }
    return every
  }

  private var inStairs: PartingReason? {
    if let every = stride(of: second, along: first) {
      return .stairs(holder: .second, every: every)
    }
    return stride(of: first, along: second).map { .stairs(holder: .first, every: $0) }
  }

  /// How long the stairs are that lie on a curve.
  private func stride(of stairs: [Double], along curve: [Double]) -> Int? {
    guard let every = stairs.firstIndex(where: { !isSame($0, stairs[0]) }), every > 1 else {
      return nil
    }
    for step in stairs.indices where !isSame(stairs[step], curve[step - step % every]) {
      return nil
    }
    return every
  }

  private func rescaled(from start: Int) -> PartingReason? {
    guard start > 0, start < first.count - 2, abs(first[start]) > allowance else { return nil }
    let factor = second[start] / first[start]
    guard factor.isFinite, factor != 0, !isConstant(first[start...]) else { return nil }
    for step in start..<first.count where !isSame(first[step] * factor, second[step]) {
      return nil
    }
    return .rescaled(factor: factor, from: start)
  }

  private var scaled: PartingReason? {
    guard let step = first.indices.first(where: { abs(first[$0]) > allowance }) else { return nil }
    let factor = second[step] / first[step]
    guard factor.isFinite, factor != 0 else { return nil }
    for step in first.indices where !isSame(first[step] * factor, second[step]) { return nil }
    return .scale(factor)
  }

  /// Tops one step apart, of the same height.
  private var atTops: PartingReason? {
    let tops = (top(first), top(second))
    guard abs(tops.0 - tops.1) == 1, min(tops.0, tops.1) > 0 else { return nil }
    return isSame(first[tops.0], second[tops.1]) ? .peaks(tops.0, tops.1) : nil
  }
}
