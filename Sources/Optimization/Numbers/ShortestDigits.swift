/// The fewest decimal digits that read back as the same Double.
enum ShortestDigits {
  static func of(_ number: Double) -> DecimalDigits {
    if number == 0 { return .zero }
    return short(number) ?? DigitGenerator(number).shortest()
  }

  /// The answer for numbers that people wrote, such as 0.025, or nil.
  ///
  /// No two decimals of up to 15 digits read as one Double, so one that reads back is the answer.
  private static func short(_ number: Double) -> DecimalDigits? {
    guard 1e-6 < number, number < 1e15 else { return nil }
    var places = 0
    var scaled = number
    while scaled < 1e14 {
      scaled *= 10
      places += 1
    }
    guard places <= 22 else { return nil }
    let candidate = (number * PowersOfTen.exact[places]).rounded(.toNearestOrEven)
    guard candidate < 1e15, candidate / PowersOfTen.exact[places] == number else { return nil }
    return DecimalDigits(UInt64(candidate), scale: -places)
  }
}

/// The powers of ten that a Double holds exactly.
enum PowersOfTen {
  static let exact: [Double] = [
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
    1e17, 1e18, 1e19, 1e20, 1e21, 1e22,
  ]
}
