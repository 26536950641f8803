internal import Optimization

/// Values for the variables of a question, and the numbers that follow from them.
struct ParametricDraw {
  private(set) var values = Bindings()
  /// The answer, then the mistakes; NaN for what cannot be computed.
  private(set) var numbers: [Double] = []

  /// Tries values until all numbers can be told apart, a hundred times at most.
  init(_ key: ParametricKey, using chance: inout SplitMix64) {
    for _ in 0..<100 {
      values = Bindings(
        key.variables.map { variable in
          let values = variable.values
          return (variable.name, values.isEmpty ? 0 : values[chance.below(values.count)])
        })
      numbers = [number(key.answer)] + key.mistakes.map { number($0) }
      if visible.count == numbers.count { return }
    }
  }

  /// Whether the numbers are offered to choose from: when two mistakes or more are known, and two
  /// numbers at least can be shown.
  var isOffered: Bool { numbers.count > 2 && visible.count > 1 && visible.first == 0 }

  /// The places of those numbers that are finite and differ from all before them.
  var visible: [Int] {
    var places: [Int] = []
    for (place, number) in numbers.enumerated() {
      let isNew = places.allSatisfy { Self.differ(numbers[$0], number) }
      if number.isFinite, isNew { places.append(place) }
    }
    return places
  }

  private func number(_ formula: Formula) -> Double { formula.value(with: values) ?? .nan }

  /// Whether people see at once that two numbers differ: by more than a hundredth of the larger.
  static func differ(_ first: Double, _ second: Double) -> Bool {
    (first - second).magnitude > 0.01 * max(first.magnitude, second.magnitude)
  }

  /// The fewest significant digits, four at least, with which no two of `numbers` look alike.
  static func digits(toTellApart numbers: [Double]) -> Int {
    for digits in 4..<17 {
      let texts = numbers.map { text($0, digits: digits) }
      var areDistinct = true
      for (index, text) in texts.enumerated() where texts[..<index].contains(text) {
        areDistinct = false
      }
      if areDistinct { return digits }
    }
    return 17
  }

  /// The number in `digits` significant digits at most; all digits of a whole one.
  static func text(_ number: Double, digits: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    if number.rounded(.towardZero) == number, number.magnitude < 1e15 {
      DecimalText.appendShortest(number, to: &bytes)
      return bytes
    }
    DecimalText.appendSignificant(number, digits: digits, to: &bytes)
    return bytes
  }
}
