/// A number rounded to a count of decimal places, ties to even.
enum FixedDigits {
  static func of(_ number: Double, places: Int) -> DecimalDigits {
    if number == 0 { return .zero }
    return small(number, places: places) ?? DigitGenerator(number).rounded(toPlaces: places)
  }

  /// The answer in 128-bit arithmetic, for the coordinates and table cells of every day; or nil.
  private static func small(_ number: Double, places: Int) -> DecimalDigits? {
    let (significand, power) = number.wholeParts
    guard places <= 15, power < 0, power > -64 else { return nil }
    let scale = UInt64(PowersOfTen.exact[places])
    let (high, low) = product(significand, scale)
    let shift = UInt64(-power)
    guard high >> shift == 0 else { return nil }
    var quotient = low >> shift | high << (64 - shift)
    let rest = low & (1 << shift - 1)
    let half: UInt64 = 1 << (shift - 1)
    if rest > half || (rest == half && quotient % 2 == 1) { quotient += 1 }
    return DecimalDigits(quotient, scale: -places)
  }

  /// All 128 bits of a product; the standard library's needs a runtime call in WebAssembly.
  private static func product(_ left: UInt64, _ right: UInt64) -> (high: UInt64, low: UInt64) {
    let (leftHigh, leftLow) = (left >> 32, left & 0xFFFF_FFFF)
    let (rightHigh, rightLow) = (right >> 32, right & 0xFFFF_FFFF)
    let lows = leftLow * rightLow
    let middle = leftHigh * rightLow + lows >> 32
    let crossed = leftLow * rightHigh + middle & 0xFFFF_FFFF
    let high = leftHigh * rightHigh + middle >> 32 + crossed >> 32
    return (high, crossed << 32 | lows & 0xFFFF_FFFF)
  }
}
