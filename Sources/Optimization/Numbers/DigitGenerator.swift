/// Makes the decimal digits of a positive finite number with exact integer arithmetic.
///
/// The number is kept as a fraction below 1, `remainder / unit`, times 10^`exponent`; each digit is
/// what overflows when the fraction is multiplied by ten.
///
/// - Source: Steele & White, “How to Print Floating-Point Numbers Accurately”, PLDI 1990; with the
///   fixed-up estimate of Burger & Dybvig, “Printing Floating-Point Numbers Quickly and
///   Accurately”, PLDI 1996.
struct DigitGenerator {
  private var remainder: BigNatural
  private var unit: BigNatural
  /// Half the distance to the next larger and to the next smaller Double, over `unit`.
  private var upperMargin: BigNatural
  private var lowerMargin: BigNatural
  private let isEven: Bool
  private var exponent: Int

  init(_ value: Double) {
    let (significand, power) = value.wholeParts
    let isBoundary = significand == 1 << 52 && power > -1074
    remainder = BigNatural(significand)
    unit = BigNatural(1)
    lowerMargin = BigNatural(1)
    remainder.shiftLeft(by: max(power, 0) + (isBoundary ? 2 : 1))
    unit.shiftLeft(by: max(-power, 0) + (isBoundary ? 2 : 1))
    lowerMargin.shiftLeft(by: max(power, 0))
    upperMargin = lowerMargin
    if isBoundary { upperMargin.shiftLeft(by: 1) }
    isEven = significand % 2 == 0
    let binaryExponent = Double(BigNatural(significand).bitWidth + power - 1)
    exponent = Int((binaryExponent * 0.301029995663981 - 1e-10).rounded(.up))
    scale()
  }

  /// Brings the fraction into [1/10, 1).
  private mutating func scale() {
    if exponent >= 0 {
      unit.multiply(byPowerOfTen: exponent)
    } else {
      remainder.multiply(byPowerOfTen: -exponent)
      upperMargin.multiply(byPowerOfTen: -exponent)
      lowerMargin.multiply(byPowerOfTen: -exponent)
    }
    if remainder >= unit {
      unit.multiply(by: 10)
      exponent += 1
    }
  }

  private mutating func nextDigit() -> UInt8 {
    remainder.multiply(by: 10)
    var digit: UInt8 = 0
    while remainder >= unit {
      remainder.subtract(unit)
      digit += 1
    }
    return digit
  }

  private func reachesNextDouble() -> Bool {
    var sum = remainder
    sum.add(upperMargin)
    return isEven ? sum >= unit : sum > unit
  }

  private func isWithinLowerMargin() -> Bool {
    isEven ? remainder <= lowerMargin : remainder < lowerMargin
  }

  /// The fewest digits that no other Double is nearer to; of those, the nearest to the number.
  consuming func shortest() -> DecimalDigits {
    if reachesNextDouble() {  // such as 9.5e-324…, which is shortest as 1e-323
      unit.multiply(by: 10)
      exponent += 1
    }
    var result = DecimalDigits(digits: [], exponent: exponent)
    while true {
      upperMargin.multiply(by: 10)
      lowerMargin.multiply(by: 10)
      result.digits.append(nextDigit())
      let isLow = isWithinLowerMargin()
      let isHigh = reachesNextDouble()
      guard isLow || isHigh else { continue }
      let isOdd = result.digits.last.map { $0 % 2 == 1 } ?? false
      if isHigh, !isLow || isUpperHalf(orTie: isOdd) { result.roundUp() }
      result.dropTrailingZeros()
      return result
    }
  }

  /// Whether what remains is more than half a unit, or just half when `tie` goes up.
  private func isUpperHalf(orTie tie: Bool) -> Bool {
    var twice = remainder
    twice.shiftLeft(by: 1)
    return tie ? twice >= unit : twice > unit
  }

  /// The number rounded to `count` digits, ties to even.
  consuming func rounded(toDigits count: Int) -> DecimalDigits {
    var result = DecimalDigits(digits: [], exponent: exponent)
    guard count >= 0 else { return .zero }
    for _ in 0..<count { result.digits.append(nextDigit()) }
    let isLastOdd = (result.digits.last ?? 0) % 2 == 1
    if isUpperHalf(orTie: isLastOdd) { result.roundUp() }
    result.dropTrailingZeros()
    return result
  }

  /// The number rounded to `places` decimal places, ties to even.
  consuming func rounded(toPlaces places: Int) -> DecimalDigits {
    let count = exponent + places
    return rounded(toDigits: count)
  }
}

extension Double {
  /// The number as `significand` · 2^`power`; the sign is dropped.
  var wholeParts: (significand: UInt64, power: Int) {
    let fraction = bitPattern & 0xF_FFFF_FFFF_FFFF
    let biased = Int(bitPattern >> 52 & 0x7FF)
    return biased == 0 ? (fraction, -1074) : (fraction | 1 << 52, biased - 1075)
  }
}
