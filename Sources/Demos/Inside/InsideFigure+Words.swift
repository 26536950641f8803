internal import Optimization

extension InsideFigure {
  /// What the first move is, what the memory holds, and how slopes compare with moves.
  var sentence: String {
    guard let first = run.updates.first else {
      return run.divergence?.sentence(about: label) ?? label + " makes no move."
    }
    var text = beginning(first) + memory(first) + wholeRun
    if let sizes = sizes { text += sizes }
    if let divergence = run.divergence { text += " " + divergence.sentence(about: label) }
    return text
  }

  private func number(_ value: Double) -> String { EnglishText.number(value) }

  /// "3 along x and -20 along y".
  private func along(_ values: [Double]) -> String {
    EnglishText.list(
      zip(values, InsideFigure.axes).map { number($0.0) + " along " + $0.1 })
  }

  private func beginning(_ update: InsideRun.Update) -> String {
    var text =
      "At " + SurfaceWords.point(start) + " the slope is " + along(update.slopes)
      + "; the first move of " + label + " is " + along(update.moves)
    guard update.rate > 0, update.slopes.allSatisfy({ $0 != 0 }) else { return text + "." }
    let sizes = update.moves.map { abs($0) / update.rate }
    let shares = zip(update.moves, update.slopes).map { abs($0 / $1) / update.rate }
    if isSame(sizes) {
      text +=
        isSame([sizes[0], 1])
        ? ": the rate in both, whatever the slope"
        : ": " + number(sizes[0]) + " times the rate in both, whatever the slope"
    } else if isSame(shares) {
      text += ": " + number(shares[0] * update.rate) + " times the slope in both"
    }
    return text + "."
  }

  // To a thousandth: ε moves the last digits.
  private func isSame(_ pair: [Double]) -> Bool {
    abs(pair[0] - pair[1]) <= 1e-3 * max(abs(pair[0]), abs(pair[1]))
  }

  // "m holds 0.1 of the slope and v 0.001 of its square; m̂ and v̂, with their bias corrected, hold
  // all of both."
  private func memory(_ update: InsideRun.Update) -> String {
    guard let m = update.reading("m"), let v = update.reading("v"),
      let correctedM = update.reading("m̂"), let correctedV = update.reading("v̂"),
      let index = update.slopes.firstIndex(where: { $0 != 0 })
    else { return "" }
    let slope = update.slopes[index]
    let shares = (m[index] / slope, v[index] / (slope * slope))
    let text =
      " There m holds " + number(shares.0) + " of the slope and v " + number(shares.1)
      + " of its square"
    let isWhole =
      isSame([correctedM[index], slope]) && isSame([correctedV[index], slope * slope])
    return isWhole ? text + "; the bias correction makes both whole." : text + "."
  }

  // How much more one coordinate slopes, and how much more it moves.
  private var wholeRun: String {
    let totals = run.totals
    guard totals.slopes.allSatisfy({ $0 > 0 }), totals.moves.allSatisfy({ $0 > 0 }) else {
      return ""
    }
    let steep = totals.slopes[0] > totals.slopes[1] ? 0 : 1
    let flat = 1 - steep
    return " Over " + EnglishText.count(run.updates.count, of: unit) + " the slopes along "
      + InsideFigure.axes[steep] + " are "
      + EnglishText.number(totals.slopes[steep] / totals.slopes[flat], digits: 3)
      + " times those along " + InsideFigure.axes[flat] + ", the moves "
      + EnglishText.number(totals.moves[steep] / totals.moves[flat], digits: 3) + " times."
  }

  private var sizes: String? {
    let last = run.updates.count - 1
    guard last > 0, let first = run.stepSizes(at: 0), let end = run.stepSizes(at: last) else {
      return nil
    }
    let ways = InsideFigure.axes.indices.map { index in
      "from " + number(first[index]) + " to " + number(end[index]) + " along "
        + InsideFigure.axes[index]
    }
    return " The step size, what a slope is multiplied by, goes " + EnglishText.list(ways) + "."
  }
}
