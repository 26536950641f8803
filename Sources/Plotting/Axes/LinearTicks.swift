internal import CLibm

/// Ticks at whole multiples of 1, 2 or 5 times a power of ten.
struct LinearTicks {
  /// The distance between two ticks: 1, 2 or 5 times a power of ten.
  let step: TickNumber

  /// Chooses a distance that puts about `count` ticks, at most a fifth more, on an axis.
  ///
  /// - Parameter isWhole: whether fractions make no sense there (steps, epochs).
  init?(from lower: Double, to upper: Double, count: Int, isWhole: Bool) {
    let count = Double(max(count, 1))
    let distance = upper / count - lower / count
    guard distance > 0, distance.isFinite else { return nil }
    var exponent = Int(floor(log10(distance)))
    let fraction = TickNumber.scaled(distance, by: -exponent)
    var coefficient = fraction <= 1.2 ? 1 : fraction <= 2.4 ? 2 : fraction <= 6 ? 5 : 10
    if coefficient == 10 { (coefficient, exponent) = (1, exponent + 1) }
    if isWhole, exponent < 0 { (coefficient, exponent) = (1, 0) }
    step = TickNumber(coefficient: coefficient, exponent: exponent)
    guard step.value > 0, step.value.isFinite else { return nil }
  }

  /// The smallest range that ends at ticks and holds the given one.
  func rounded(from lower: Double, to upper: Double) -> (lower: Double, upper: Double) {
    guard let first = index(floor(lower / step.value + 1e-6)),
      let last = index(ceil(upper / step.value - 1e-6))
    else { return (lower, upper) }
    return (number(first).value, number(last).value)
  }

  /// The ticks from `lower` to `upper`, labelled in one style.
  func ticks(from lower: Double, to upper: Double) -> [Tick] {
    guard let first = index(ceil(lower / step.value - 1e-6)),
      let last = index(floor(upper / step.value + 1e-6)), first <= last, last - first < 1000
    else { return [] }
    let numbers = (first...last).map(number)
    let places = max(-step.exponent, 0)
    var largest = Int.min
    for number in numbers where number.coefficient != 0 {
      largest = max(largest, number.magnitude)
    }
    let isPlain = largest == Int.min || (-3...5).contains(largest) && places <= 7
    return numbers.map {
      Tick(value: $0.value, label: isPlain ? $0.plainText(places: places) : $0.scientificText)
    }
  }

  private func number(_ index: Int) -> TickNumber {
    TickNumber(coefficient: index * step.coefficient, exponent: step.exponent)
  }

  private func index(_ quotient: Double) -> Int? {
    abs(quotient) < 1e15 ? Int(quotient) : nil
  }
}

private func floor(_ number: Double) -> Double { number.rounded(.down) }
private func ceil(_ number: Double) -> Double { number.rounded(.up) }
