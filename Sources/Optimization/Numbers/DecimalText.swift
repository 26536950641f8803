/// Numbers as text, the same on every platform and without Foundation.
///
/// `shortest` reads back as exactly the same number; `significant` and `fixed` round for people.
/// All rounding is that of the exact binary value, ties to even. Non-finite numbers are written
/// `nan`, `inf` and `-inf`.
public enum DecimalText {
  /// The fewest digits that read back as exactly `number`: `0.1`, `25`, `5e-5`, `-0`.
  ///
  /// Between 0.0001 and 10¹⁶ without an exponent, outside with one.
  public static func shortest(_ number: Double) -> String {
    var bytes: [UInt8] = []
    appendShortest(number, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// `number` rounded to at most `digits` significant digits, without trailing zeros: `0.0854`.
  ///
  /// Laid out as `shortest` does; what rounds to zero has no sign.
  public static func significant(_ number: Double, digits: Int) -> String {
    var bytes: [UInt8] = []
    appendSignificant(number, digits: digits, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// `number` with exactly `places` digits after the point: `0.10`; never an exponent.
  ///
  /// What rounds to zero has no sign.
  public static func fixed(_ number: Double, places: Int) -> String {
    var bytes: [UInt8] = []
    appendFixed(number, places: places, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The digits of a whole number.
  public static func whole(_ number: Int) -> String {
    var bytes: [UInt8] = []
    appendWhole(number, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}

// MARK: - The same, appended to bytes

extension DecimalText {
  /// Appends what `shortest(_:)` returns, in ASCII.
  @inline(never)
  public static func appendShortest(_ number: Double, to bytes: inout [UInt8]) {
    guard number.isFinite else { return appendNonFinite(number, to: &bytes) }
    if number.sign == .minus { bytes.append(minus) }
    appendLaidOut(ShortestDigits.of(number.magnitude), to: &bytes)
  }

  /// Appends what `significant(_:digits:)` returns, in ASCII.
  @inline(never)
  public static func appendSignificant(_ number: Double, digits: Int, to bytes: inout [UInt8]) {
    precondition(digits > 0, "a number has at least one significant digit")
    guard number.isFinite else { return appendNonFinite(number, to: &bytes) }
    guard number != 0 else { return bytes.append(zero) }
    if number < 0 { bytes.append(minus) }
    let rounded = DigitGenerator(number.magnitude).rounded(toDigits: digits)
    appendLaidOut(rounded, to: &bytes)
  }

  /// Appends what `fixed(_:places:)` returns, in ASCII.
  public static func appendFixed(_ number: Double, places: Int, to bytes: inout [UInt8]) {
    precondition(places >= 0, "a number cannot have fewer than no decimal places")
    guard number.isFinite else { return appendNonFinite(number, to: &bytes) }
    let rounded = FixedDigits.of(number.magnitude, places: places)
    if number < 0, !rounded.digits.isEmpty { bytes.append(minus) }
    appendPlain(rounded, places: places, to: &bytes)
  }

  /// Appends what `whole(_:)` returns, in ASCII.
  @inline(never)
  public static func appendWhole(_ number: Int, to bytes: inout [UInt8]) {
    if number < 0 { bytes.append(minus) }
    guard number != 0 else { return bytes.append(zero) }
    let value = DecimalDigits(UInt64(number.magnitude), scale: 0)
    appendPlain(value, places: 0, to: &bytes)
  }
}

extension DecimalText {
  private static var zero: UInt8 { UInt8(ascii: "0") }
  private static var minus: UInt8 { UInt8(ascii: "-") }
  private static var point: UInt8 { UInt8(ascii: ".") }

  @inline(never)
  private static func appendNonFinite(_ number: Double, to bytes: inout [UInt8]) {
    let name: Name = number.isNaN ? "nan" : number < 0 ? "-inf" : "inf"
    bytes.append(contentsOf: name.bytes)
  }

  @inline(never)
  private static func appendLaidOut(_ value: DecimalDigits, to bytes: inout [UInt8]) {
    let exponent = value.exponent - 1
    if value.digits.isEmpty || (-4..<16).contains(exponent) {
      let places = max(value.digits.count - value.exponent, 0)
      return appendPlain(value, places: value.digits.isEmpty ? 0 : places, to: &bytes)
    }
    var mantissa = value
    mantissa.exponent = 1
    appendPlain(mantissa, places: value.digits.count - 1, to: &bytes)
    bytes.append(UInt8(ascii: "e"))
    appendWhole(exponent, to: &bytes)
  }

  private static func appendPlain(
    _ value: DecimalDigits, places: Int, to bytes: inout [UInt8]
  ) {
    if value.exponent <= 0 { bytes.append(zero) }
    for index in 0..<max(value.exponent, 0) {
      bytes.append(zero + (index < value.digits.count ? value.digits[index] : 0))
    }
    guard places > 0 else { return }
    bytes.append(point)
    for index in value.exponent..<value.exponent + places {
      let isDigit = index >= 0 && index < value.digits.count
      bytes.append(zero + (isDigit ? value.digits[index] : 0))
    }
  }
}
