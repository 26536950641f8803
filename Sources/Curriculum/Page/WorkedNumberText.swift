/// The parts of `` `EXPR @ STEP = VALUE` `` or `` `ARITHMETIC = VALUE` ``, before anything is computed.
struct WorkedNumberText {
  let bytes: [UInt8]
  /// What is computed, without spaces at its ends.
  let left: Range<Int>
  /// The step behind `@`; nil for arithmetic.
  let step: Int?
  /// Of `=` or `≈`.
  let sign: Range<Int>
  /// Whether the sign is `=`.
  let isExact: Bool
  /// The printed value.
  let right: Range<Int>
  let value: Double
  /// Half a unit of the value's last printed digit.
  let halfUnit: Double

  /// nil when `code` has not that form.
  init?(_ code: String) {
    let bytes = Array(code.utf8)
    guard let sign = bytes.lastTopLevelSign else { return nil }
    let right = bytes.trimmed(sign.upperBound..<bytes.count)
    guard let number = PrintedNumber(bytes[right]) else { return nil }
    (self.bytes, self.sign, self.right) = (bytes, sign, right)
    isExact = sign.count == 1
    (value, halfUnit) = (number.value, number.halfUnit)
    let whole = bytes.trimmed(0..<sign.lowerBound)
    guard !whole.isEmpty else { return nil }
    guard let at = bytes[whole].lastIndex(of: UInt8(ascii: "@")) else {
      (left, step) = (whole, nil)
      return
    }
    let digits = bytes.trimmed((at + 1)..<whole.upperBound)
    guard let step = Int(String(decoding: bytes[digits], as: UTF8.self)), step >= 0 else {
      return nil
    }
    (left, self.step) = (bytes.trimmed(whole.lowerBound..<at), step)
  }

  /// What is computed, as text.
  var expression: String { String(decoding: bytes[left], as: UTF8.self) }
}

/// A decimal number as it stands in a text.
struct PrintedNumber {
  let value: Double
  /// How many digits stand behind the point, less the exponent: the last one counts 10^−places.
  let places: Int

  /// Half a unit of the last printed digit.
  var halfUnit: Double { Double("5e\(-places - 1)") ?? 0 }

  /// nil when `bytes` are not digits with at most a sign, a point and an exponent.
  init?(_ bytes: ArraySlice<UInt8>) {
    var rest = bytes
    if rest.first == UInt8(ascii: "-") || rest.first == UInt8(ascii: "+") { rest.removeFirst() }
    let whole = rest.prefix { $0.isDigit }
    rest = rest.dropFirst(whole.count)
    var decimals = 0
    if rest.first == UInt8(ascii: ".") {
      decimals = rest.dropFirst().prefix { $0.isDigit }.count
      rest = rest.dropFirst(1 + decimals)
    }
    guard !whole.isEmpty, whole.count + decimals <= 400 else { return nil }
    var exponent = 0
    if let mark = rest.first, mark | 0x20 == UInt8(ascii: "e") {
      guard let power = Int(String(decoding: rest.dropFirst(), as: UTF8.self)), abs(power) <= 400
      else { return nil }
      (exponent, rest) = (power, [])
    }
    guard rest.isEmpty, let value = Double(String(decoding: bytes, as: UTF8.self)), value.isFinite
    else { return nil }
    (self.value, places) = (value, decimals - exponent)
  }
}

extension UInt8 {
  var isDigit: Bool { (0x30...0x39).contains(self) }
}

extension [UInt8] {
  /// The last `=` or `≈` that stands outside brackets and is no part of `==`, `<=` or `>=`.
  fileprivate var lastTopLevelSign: Range<Int>? {
    var depth = 0
    var found: Range<Int>?
    for index in indices {
      switch self[index] {
      case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): depth -= 1
      case UInt8(ascii: "=") where depth == 0:
        let before = index > 0 ? self[index - 1] : 0
        let after = index + 1 < count ? self[index + 1] : 0
        let joined: [UInt8] = [0x3C, 0x3D, 0x3E, 0x21, 0x3A]
        if !joined.contains(before), after != 0x3D { found = index..<(index + 1) }
      case 0xE2 where depth == 0 && self[index...].starts(with: [0xE2, 0x89, 0x88]):
        found = index..<(index + 3)
      default: continue
      }
    }
    return found
  }

  /// `part` without the spaces at its ends.
  func trimmed(_ part: Range<Int>) -> Range<Int> {
    var (start, end) = (part.lowerBound, part.upperBound)
    while start < end, self[start] == 32 || self[start] == 9 { start += 1 }
    while end > start, self[end - 1] == 32 || self[end - 1] == 9 { end -= 1 }
    return start..<end
  }
}
