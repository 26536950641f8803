internal import CLibm

/// A number with few digits, kept as a whole number and a power of ten, so that its text is exact.
struct TickNumber: Equatable, Sendable {
  /// The digits, with the sign.
  let coefficient: Int
  /// The power of ten they are multiplied by.
  let exponent: Int

  /// The nearest floating-point number.
  var value: Double { TickNumber.scaled(Double(coefficient), by: exponent) }

  /// `number · 10^exponent`, rounded once where a power of ten is exact (up to 10²²).
  static func scaled(_ number: Double, by exponent: Int) -> Double {
    if exponent < -300 { return number / pow(10, 300) / pow(10, Double(-exponent - 300)) }
    if exponent < 0 { return number / pow(10, Double(-exponent)) }
    return number * pow(10, Double(exponent))
  }

  /// The place of the first digit: 0 for 1 to 9, −2 for 0.05.
  var magnitude: Int { exponent + TickNumber.digits(of: coefficient).count - 1 }

  /// Without exponent, with exactly `places` digits after the point: `0.10`; zero is `0`.
  func plainText(places: Int) -> String {
    guard coefficient != 0 else { return "0" }
    var digits = TickNumber.digits(of: coefficient)
    for _ in 0..<max(exponent + places, 0) { digits.append(UInt8(ascii: "0")) }
    while digits.count <= places { digits.insert(UInt8(ascii: "0"), at: 0) }
    if places > 0 { digits.insert(UInt8(ascii: "."), at: digits.count - places) }
    return TickNumber.text(digits, isNegative: coefficient < 0)
  }

  /// With an exponent and no digit too many: `1e-4`, `2.5e7`.
  var scientificText: String {
    guard coefficient != 0 else { return "0" }
    let power = magnitude
    var digits = TickNumber.digits(of: coefficient)
    while digits.count > 1, digits[digits.count - 1] == UInt8(ascii: "0") { digits.removeLast() }
    if digits.count > 1 { digits.insert(UInt8(ascii: "."), at: 1) }
    digits.append(UInt8(ascii: "e"))
    if power < 0 { digits.append(UInt8(ascii: "-")) }
    digits += TickNumber.digits(of: power)
    return TickNumber.text(digits, isNegative: coefficient < 0)
  }

  private static func text(_ digits: [UInt8], isNegative: Bool) -> String {
    String(decoding: isNegative ? [UInt8(ascii: "-")] + digits : digits, as: UTF8.self)
  }

  private static func digits(of number: Int) -> [UInt8] {
    var rest = number.magnitude
    var reversed: [UInt8] = []
    repeat {
      reversed.append(UInt8(ascii: "0") + UInt8(rest % 10))
      rest /= 10
    } while rest > 0
    return reversed.reversed()
  }
}
