/// A right number with its unit, and wrong numbers whose cause is known.
struct NumberKey {
  let value: Double
  let tolerance: Double
  /// Folded, one letter s at the end left out.
  private let unit: [UInt32]
  private let isPercent: Bool
  /// NaN for a mistake that cannot be computed.
  private let mistakes: [Double]

  init(value: Double, tolerance: Double, unit: [UInt8], mistakes: [Double]) {
    (self.value, self.tolerance, self.mistakes) = (value, tolerance, mistakes)
    isPercent = unit == [UInt8(ascii: "%")]
    self.unit = isPercent ? [] : FoldedText(unit).singular
  }

  /// A computed number, right to half a percent; a whole one to less than a half as well.
  init(computed value: Double, mistakes: [Double]) {
    let share = 0.005 * value.magnitude
    let isWhole = value.rounded(.towardZero) == value && value != 0
    self.init(
      value: value, tolerance: isWhole ? min(share, 0.4) : share, unit: [], mistakes: mistakes)
  }

  /// What a typed number is worth: half when only the unit is another.
  func outcome(of typed: [UInt8]) -> Outcome {
    guard let number = TypedNumber(typed) else { return Outcome(score: 0, slip: .notANumber) }
    for reading in number.readings where isRight(scaled(reading, number)) {
      return hasRightUnit(number) ? Outcome(score: 1) : Outcome(score: 0.5, slip: .unit)
    }
    for reading in number.readings {
      if let mistake = mistake(scaled(reading, number)) {
        return Outcome(score: 0, mistake: mistake)
      }
    }
    return Outcome(score: 0)
  }

  /// The number in the unit asked for: 10 % is 0.1 where no unit is asked for, and 10 where percent
  /// are.
  private func scaled(_ reading: Double, _ number: TypedNumber) -> Double {
    number.isPercent && !isPercent ? reading / 100 : reading
  }

  private func isRight(_ number: Double) -> Bool { number.isClose(to: value, within: tolerance) }

  private func hasRightUnit(_ number: TypedNumber) -> Bool {
    if number.isPercent { return unit.isEmpty }
    let typed = number.unit.singular
    return typed.isEmpty || typed == unit || unit.isEmpty && !isPercent
  }

  /// The place of the nearest mistake that `number` shows. A mistake is as wide as the answer is, in
  /// proportion, and half a percent at least.
  private func mistake(_ number: Double) -> Int? {
    let share = value == 0 ? 0.005 : max(0.005, tolerance / value.magnitude)
    var nearest: (place: Int, distance: Double)?
    for (place, mistake) in mistakes.enumerated() where mistake.isFinite {
      guard number.isClose(to: mistake, within: share * mistake.magnitude) else { continue }
      let distance = (number - mistake).magnitude
      if nearest == nil || distance < (nearest?.distance ?? 0) { nearest = (place, distance) }
    }
    return nearest?.place
  }
}

extension FoldedText {
  /// Without the s of a plural, and with `per` for a stroke in front.
  fileprivate var singular: [UInt32] {
    var words = scalars
    if words.count > 2, words.last == UInt32(ascii: "s") { words.removeLast() }
    if words.first == UInt32(ascii: "/") {
      words.replaceSubrange(
        0..<1, with: [UInt32(ascii: "p"), UInt32(ascii: "e"), UInt32(ascii: "r")])
    }
    return words
  }
}
