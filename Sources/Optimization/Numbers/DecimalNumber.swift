/// Reads decimal digits as the nearest Double, ties to even: correctly rounded for every input.
///
/// - Source: Clinger, “How to Read Floating Point Numbers Accurately”, PLDI 1990: exact operations
///   where the digits and the power of ten are exact, else integers of any size.
struct DecimalNumber {
  private var significand: UInt64 = 0
  private var digits: [UInt8] = []
  private var exponent = 0
  private var hasDroppedDigit = false

  /// No Double lies closer than this many digits to the middle of two others.
  private static let digitLimit = 800

  /// Takes one more digit; `isFraction` when it stands behind the point.
  mutating func append(_ digit: UInt8, isFraction: Bool) {
    if digits.isEmpty, digit == 0 {
      if isFraction { exponent -= 1 }
    } else if digits.count < Self.digitLimit {
      digits.append(digit)
      if digits.count <= 19 { significand = significand * 10 + UInt64(digit) }
      if isFraction { exponent -= 1 }
    } else {
      hasDroppedDigit = hasDroppedDigit || digit != 0
      if !isFraction { exponent += 1 }
    }
  }

  /// The number times 10^`power`; infinite when too large.
  func value(timesTenTo power: Int) -> Double {
    if digits.isEmpty { return 0 }
    let (sum, hasOverflowed) = exponent.addingReportingOverflow(power)
    if hasOverflowed || sum + digits.count > 400 { return sum < 0 && power < 0 ? 0 : .infinity }
    if sum + digits.count < -400 { return 0 }
    if digits.count <= 19, significand <= 1 << 53, sum.magnitude <= 22 {
      let scale = PowersOfTen.exact[Int(sum.magnitude)]
      return sum < 0 ? Double(significand) / scale : Double(significand) * scale
    }
    return exactValue(timesTenTo: sum)
  }

  private func exactValue(timesTenTo power: Int) -> Double {
    var numerator = BigNatural(0)
    for digit in digits { numerator.appendDigit(digit) }
    var power = power
    if hasDroppedDigit {  // anything beyond the limit only says "a little more than this"
      numerator.appendDigit(1)
      power -= 1
    }
    var denominator = BigNatural(1)
    if power < 0 {
      denominator.multiply(byPowerOfTen: -power)
    } else {
      numerator.multiply(byPowerOfTen: power)
    }
    return Double(numerator, dividedBy: denominator)
  }
}

extension BigNatural {
  fileprivate mutating func appendDigit(_ digit: UInt8) {
    if limbs.isEmpty {
      self = BigNatural(UInt64(digit))
    } else {
      multiply(by: 10, adding: UInt32(digit))
    }
  }
}

extension Double {
  /// The Double nearest to a fraction, ties to even; infinite when too large.
  fileprivate init(_ numerator: BigNatural, dividedBy denominator: BigNatural) {
    var (numerator, denominator) = (numerator, denominator)
    var exponent = numerator.bitWidth - denominator.bitWidth
    if exponent < 0 {
      numerator.shiftLeft(by: -exponent)
    } else {
      denominator.shiftLeft(by: exponent)
    }
    if numerator < denominator {
      numerator.shiftLeft(by: 1)
      exponent -= 1
    }
    // Now 1 ≤ fraction < 2, and the value is fraction · 2^exponent.
    let precision = exponent >= -1022 ? 53 : 53 - (-1022 - exponent)
    guard exponent <= 1023, precision >= 0 else {
      self = exponent > 0 ? .infinity : 0
      return
    }
    var quotient: UInt64 = 0
    for _ in 0..<precision {
      quotient <<= 1
      if numerator >= denominator {
        numerator.subtract(denominator)
        quotient |= 1
      }
      numerator.shiftLeft(by: 1)
    }
    let isTie = numerator == denominator
    if numerator > denominator || (isTie && quotient % 2 == 1) { quotient += 1 }
    // A carry runs into the exponent's bits, which is what rounding up to a power of two means.
    let biased = precision == 53 ? UInt64(exponent + 1022) << 52 : 0
    self = Double(bitPattern: biased + quotient)
  }
}
