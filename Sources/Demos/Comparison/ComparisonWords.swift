public import Optimization

/// What is said about a comparison; the one place that has the words.
public struct ComparisonWords: Sendable {
  private let comparison: Comparison
  private let names: (String, String)
  private let unit: String

  /// - Parameters:
  ///   - unit: what one step is called, in the singular.
  public init(
    _ comparison: Comparison, of first: Expression, and second: Expression, unit: String = "step"
  ) {
    (self.comparison, self.unit) = (comparison, unit)
    names = ComparisonWords.names(first, second)
  }

  /// What one side is called in sentences: its call, or "the first" when both have the same.
  public func name(_ side: Comparison.Side) -> String {
    switch side {
    case .first: names.0
    case .second: names.1
    }
  }

  /// "They agree up to step 20 and part at step 21: … The largest difference is 0.1, at step 40."
  public var parting: String {
    guard let step = comparison.partsAt else {
      return "They agree at all " + EnglishText.count(comparison.first.count, of: unit)
        + ", to 1e-9 of the highest rate."
    }
    var text = "They part at " + unit + " 0: "
    if step > 0 {
      text = "They agree up to " + place(step - 1) + " and part at " + place(step) + ": "
    }
    let rates = telling(step)
    text += name(.first) + " is at " + rates.0 + ", " + name(.second) + " at " + rates.1 + "."
    guard let largest = comparison.largestStep else { return text }
    let difference = EnglishText.number(comparison.largestDifference)
    return text + " The largest difference is " + difference + ", at " + place(largest) + "."
  }

  /// "Reason: …", or that none is known; nil when they agree.
  public var reason: String? {
    guard comparison.partsAt != nil else { return nil }
    guard let reason = comparison.reason else { return "No known reason explains the difference." }
    return "Reason: " + explanation(reason) + "."
  }

  /// A rate as people read it; a framework may have none.
  func rate(_ side: Comparison.Side, _ step: Int) -> String {
    let rate = comparison.rates(side)[step]
    return rate.isFinite ? EnglishText.number(rate) : "no rate"
  }

  /// The rates at a step, with as many digits as it takes to tell them apart.
  private func telling(_ step: Int) -> (String, String) {
    let (left, right) = (comparison.first[step], comparison.second[step])
    guard left.isFinite, right.isFinite, left != right else {
      return (rate(.first, step), rate(.second, step))
    }
    for digits in 4..<15 {
      let texts = (
        EnglishText.number(left, digits: digits), EnglishText.number(right, digits: digits)
      )
      guard texts.0.utf8.elementsEqual(texts.1.utf8) else { return texts }
    }
    return (rate(.first, step), rate(.second, step))
  }

  /// The difference at a step, with one digit where the rates count as equal.
  func difference(_ step: Int) -> String {
    let difference = abs(comparison.first[step] - comparison.second[step])
    guard difference.isFinite else { return "none" }
    let isEqual = difference <= comparison.peak * Comparison.tolerance
    return EnglishText.number(difference, digits: isEqual ? 1 : 4)
  }

  private func place(_ step: Int) -> String { unit + " " + DecimalText.whole(step) }

  private static func names(_ first: Expression, _ second: Expression) -> (String, String) {
    guard case .call(let left) = first.root.kind, case .call(let right) = second.root.kind,
      left.callee != right.callee
    else { return ("the first", "the second") }
    return (left.callee.text, right.callee.text)
  }
}

extension ComparisonWords {
  private func explanation(_ reason: PartingReason) -> String {
    switch reason {
    case .firstStep: "only the first rate differs"
    case .boundary(let late, let steps):
      "at a boundary " + name(late) + " still has the old rate and changes one " + unit + " later ("
        + steps.boundaries(unit) + ")"
    case .restart(let late, let steps):
      "where both begin anew (" + steps.boundaries(unit) + ") " + name(late)
        + " still has the end of the old cycle, for that one " + unit
    case .shift(let late, let steps):
      "the same curve, which " + name(late) + " runs " + EnglishText.count(steps, of: unit)
        + " later"
    case .end(let holder, let step):
      name(holder) + " reaches its last rate at " + place(step) + " and holds it, "
        + name(holder.other) + " goes on"
    case .warmUp(let added, let steps):
      "the " + EnglishText.count(steps, of: unit) + " of warm-up are added to the decay in "
        + name(added) + " and counted in it in " + name(added.other)
    case .floor(let first, let second, let isFraction): floor(first, second, isFraction)
    case .unit(let slow, let every):
      "another unit: " + name(slow) + " holds each rate for " + EnglishText.count(every, of: unit)
    case .stairs(let holder, let every):
      "stairs on the same curve: " + name(holder) + " has the rate of " + name(holder.other)
        + " once in " + EnglishText.count(every, of: unit) + " and holds it in between"
    case .rescaled(let factor, let step):
      "from " + place(step) + " on " + name(.second) + " is " + EnglishText.number(factor)
        + " times " + name(.first) + " at every " + unit
        + ": the same changes, from another height"
    case .scale(let factor):
      name(.second) + " is " + EnglishText.number(factor) + " times " + name(.first)
        + " at every " + unit
    case .peaks(let first, let second):
      "off by one: " + name(.first) + " is highest at " + place(first) + ", " + name(.second)
        + " at " + place(second)
    }
  }

  private func floor(_ first: Double, _ second: Double, _ isFraction: Bool) -> String {
    let (low, high) = (min(first, second), max(first, second))
    let text =
      "the same shape down to another floor, " + EnglishText.number(first) + " and "
      + EnglishText.number(second)
    guard isFraction else { return text }
    return text + "; " + EnglishText.number(low) + " is " + EnglishText.number(high)
      + " times the peak, so one takes the floor as a fraction of the peak and the other as a rate"
  }
}

extension [Int] {
  fileprivate func boundaries(_ unit: String) -> String {
    guard count > 4 else { return EnglishText.places(self, unit: unit) }
    let shown = prefix(3).map { DecimalText.whole($0) }
    return EnglishText.plural(of: unit) + " " + shown.reduce("") { $0 + $1 + ", " } + "…"
  }
}
