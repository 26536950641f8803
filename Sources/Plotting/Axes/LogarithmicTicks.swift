internal import CLibm

/// Ticks of a logarithmic axis: powers of ten, with small ticks between them.
struct LogarithmicTicks {
  /// The ticks from `lower` (> 0) to `upper` in rising order, about `count` of them with a label.
  ///
  /// A range of many decades labels every second, third, fifth, tenth … of them; one of less than
  /// two decades labels 1, 2 and 5 of each; one in which even these are rare has linear ticks.
  static func ticks(from lower: Double, to upper: Double, count: Int) -> [Tick] {
    let decades = decades(from: lower, to: upper)
    guard decades.count >= 2 else { return narrow(from: lower, to: upper, count: count) }
    let stride = stride(for: decades.count, count: max(count, 2))
    var ticks: [Tick] = []
    for decade in (decades.lowerBound - 1)...decades.upperBound {
      for digit in 1...9 {
        guard digit == 1 || stride == 1 else { break }
        let number = TickNumber(coefficient: digit, exponent: decade)
        guard isInside(number.value, lower, upper) else { continue }
        let hasLabel = digit == 1 && decade % stride == 0
        ticks.append(Tick(value: number.value, label: hasLabel ? text(number) : ""))
      }
    }
    return ticks
  }

  /// The largest of 1, 2 and 5 times a power of ten that is ≤ `value`.
  static func roundedDown(_ value: Double) -> Double {
    neighbours(of: value).last { $0 <= value * (1 + 1e-9) } ?? value
  }

  /// The smallest of 1, 2 and 5 times a power of ten that is ≥ `value`.
  static func roundedUp(_ value: Double) -> Double {
    neighbours(of: value).first { $0 >= value * (1 - 1e-9) } ?? value
  }

  private static func neighbours(of value: Double) -> [Double] {
    let decade = Int(log10(value).rounded(.down))
    var found: [Double] = []
    for exponent in (decade - 1)...(decade + 1) {
      for digit in [1, 2, 5] {
        found.append(TickNumber(coefficient: digit, exponent: exponent).value)
      }
    }
    return found
  }

  /// The exponents of the powers of ten in the range.
  private static func decades(from lower: Double, to upper: Double) -> Range<Int> {
    let first = Int((log10(lower) - 1e-9).rounded(.up))
    let last = Int((log10(upper) + 1e-9).rounded(.down))
    return first..<max(last + 1, first)
  }

  private static func stride(for decades: Int, count: Int) -> Int {
    for stride in [1, 2, 3, 5, 10, 20, 30, 50, 100, 200] where decades <= count * stride {
      return stride
    }
    return 300
  }

  private static func narrow(from lower: Double, to upper: Double, count: Int) -> [Tick] {
    var ticks: [Tick] = []
    for exponent in Int(log10(lower).rounded(.down))...Int(log10(upper).rounded(.up)) {
      for digit in [1, 2, 5] {
        let number = TickNumber(coefficient: digit, exponent: exponent)
        guard isInside(number.value, lower, upper) else { continue }
        ticks.append(Tick(value: number.value, label: text(number)))
      }
    }
    if ticks.count > 2 { return ticks }
    let linear = LinearTicks(from: lower, to: upper, count: count, isWhole: false)
    return linear?.ticks(from: lower, to: upper) ?? ticks
  }

  private static func isInside(_ value: Double, _ lower: Double, _ upper: Double) -> Bool {
    value >= lower * (1 - 1e-9) && value <= upper * (1 + 1e-9)
  }

  private static func text(_ number: TickNumber) -> String {
    guard (-3...3).contains(number.magnitude) else { return number.scientificText }
    return number.plainText(places: max(-number.exponent, 0))
  }
}
