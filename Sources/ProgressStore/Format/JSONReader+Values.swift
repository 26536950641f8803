internal import Optimization
internal import Practice

extension JSONReader.Scalar {
  /// The text of a string.
  var text: String? {
    guard case .string(let bytes) = self else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A number without point and exponent.
  var integer: Int64? {
    guard case .number(let bytes) = self else { return nil }
    return Int64(String(decoding: bytes, as: UTF8.self))
  }

  /// A whole number from 0 to `last`.
  func integer(upTo last: Int64) -> Int64? {
    guard let integer, (0...last).contains(integer) else { return nil }
    return integer
  }

  /// A number from 0 to 1.
  var share: Double? {
    guard case .number(let bytes) = self,
      let value = Double(String(decoding: bytes, as: UTF8.self)),
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
    guard let text, let seed = UInt64(text), "\(seed)" == text else { return nil }
    return seed
  }

  /// A UUID in quotes.
  var entryID: EntryID? {
    guard case .string(let bytes) = self else { return nil }
    return EntryID(parsing: bytes)
  }

  /// What cards, questions, lessons and courses are called.
  var name: Name? {
    guard case .string(let bytes) = self, (1...200).contains(bytes.count) else { return nil }
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      switch scalar.value {
      case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029: return nil
      default: continue
      }
    }
    return Name(bytes)
  }

  /// The value as it stands in a message: never long.
  var shown: String {
    let text =
      switch self {
      case .string(let bytes): "\"" + String(decoding: bytes.prefix(60), as: UTF8.self) + "\""
      case .number(let bytes): String(decoding: bytes.prefix(60), as: UTF8.self)
      case .boolean(let value): "\(value)"
      case .null: "null"
      }
    return text.utf8.count > 60 ? String(text.prefix(40)) + "…" : text
  }
}
