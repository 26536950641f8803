import Optimization

extension JSONReader.Scalar {
  /// The bytes of a string.
  var text: [UInt8]? {
    guard case .string(let bytes) = self else { return nil }
    return bytes
  }

  /// A whole number without point and exponent, from 0 to `last`.
  func integer(upTo last: UInt64) -> UInt64? {
    guard case .number(let bytes) = self else { return nil }
    let isNegative = bytes.first == UInt8(ascii: "-")
    guard let value = UInt64(digits: bytes[(isNegative ? 1 : 0)...]) else { return nil }
    return isNegative && value > 0 || value > last ? nil : value
  }

  /// A number from 0 to 1.
  var share: Double? {
    guard case .number(let bytes) = self, let value = Double(decimal: bytes[...]),
      (0...1).contains(value)
    else { return nil }
    return value == 0 ? 0 : value
  }

  /// `true` or `false`.
  var truth: Bool? {
    guard case .boolean(let value) = self else { return nil }
    return value
  }

  /// 64 bits as decimal digits in quotes, without sign and leading zeros.
  var seed: UInt64? {
    guard case .string(let bytes) = self, bytes.count == 1 || bytes.first != UInt8(ascii: "0")
    else { return nil }
    return UInt64(digits: bytes[...])
  }

  /// A UUID in quotes.
  var entryID: EntryID? {
    guard case .string(let bytes) = self else { return nil }
    return EntryID(parsing: bytes[...])
  }

  /// What cards, questions, lessons and courses are called.
  var name: Name? {
    guard case .string(let bytes) = self, (1...200).contains(bytes.count) else { return nil }
    for scalar in scalars(of: bytes) {
      switch scalar {
      case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029: return nil
      default: continue
      }
    }
    return Name(bytes)
  }

  /// The value as it stands in a message: never long.
  var shown: Name {
    switch self {
    case .string(let bytes): Name([UInt8(ascii: "\"")] + Self.short(bytes) + [UInt8(ascii: "\"")])
    case .number(let bytes): Name(Self.short(bytes))
    case .boolean(let value): value ? "true" : "false"
    case .null: "null"
    }
  }

  /// At most 60 bytes: what is longer is cut between two characters.
  static func short(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.count > 60 else { return bytes }
    var end = 40
    while end > 0, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    return Array(bytes[..<end]) + Name("…").bytes
  }
}

extension UInt64 {
  /// The number that decimal digits write, nothing else; nil where there is none, or it is too large.
  init?(digits: ArraySlice<UInt8>) {
    guard !digits.isEmpty else { return nil }
    var value: UInt64 = 0
    for digit in digits {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
      let (shifted, isLarge) = value.multipliedReportingOverflow(by: 10)
      let (sum, isLarger) = shifted.addingReportingOverflow(UInt64(digit - UInt8(ascii: "0")))
      if isLarge || isLarger { return nil }
      value = sum
    }
    self = value
  }
}
