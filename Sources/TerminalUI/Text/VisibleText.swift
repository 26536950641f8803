/// Text that may be sent to a terminal: nothing in it moves the cursor, changes colours, rings or
/// reorders what stands around it.
///
/// Control characters are shown as pictures (␛) and invisible ordering characters by number (<U+202E>); line
/// feeds and tabs become spaces; soft hyphens and other invisible characters are dropped.
enum VisibleText {
  /// `text` made safe; unchanged, and quick, when it already is.
  static func clean(_ text: String, ascii: Bool) -> String {
    var text = text
    let needsNothing = text.withUTF8 { isClean($0, ascii: ascii) }
    if needsNothing { return text }
    var result = ""
    result.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars { append(scalar, to: &result, ascii: ascii) }
    return result
  }

  /// An address that is safe inside an escape sequence: printable ASCII, the rest percent-encoded.
  static func address(_ text: String) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      if byte > 0x20 && byte < 0x7F {
        bytes.append(byte)
      } else {
        bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Whether no byte can begin something that `append` changes. May say no to harmless text.
  private static func isClean(_ bytes: UnsafeBufferPointer<UInt8>, ascii: Bool) -> Bool {
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x20 || byte == 0x7F { return false }
      if byte >= 0x80 {
        if ascii { return false }
        let next = index + 1 < bytes.count ? bytes[index + 1] : 0
        switch (byte, next) {
        case (0xC2, 0x80...0x9F), (0xC2, 0xAD), (0xD8, 0x9C), (0xE1, 0xA0), (0xE2, 0x81),
          (0xEF, 0xBB...0xBF), (0xF3, _):
          return false
        case (0xE2, 0x80):
          let last = index + 2 < bytes.count ? bytes[index + 2] : 0
          if (0x8B...0x8F).contains(last) || (0xA8...0xAE).contains(last) { return false }
        default: break
        }
      }
      index += 1
    }
    return true
  }

  private static func append(_ scalar: Unicode.Scalar, to result: inout String, ascii: Bool) {
    let value = scalar.value
    switch value {
    case 0x09, 0x0A, 0x0D, 0x2028, 0x2029:
      result += " "
    case 0..<0x20:
      result += ascii ? "^" : ""
      result.unicodeScalars.append(picture(ascii ? value + 0x40 : value + 0x2400))
    case 0x7F:
      result += ascii ? "^?" : "␡"
    case 0x80...0x9F, 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0x206A...0x206F,
      0xFFF9...0xFFFB:
      let digits = String(value, radix: 16, uppercase: true)
      result += "<U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits + ">"
    case 0xAD, 0x180E, 0x200B, 0x2060...0x2064, 0xFEFF, 0xE0000...0xE0FFF:
      break
    default:
      if ascii && value >= 0x80 {
        append(spelling: Transliteration.ascii(scalar), to: &result)
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
  }

  /// Names of letters stand apart from letters before them: ηλ is "eta lambda", not "etalambda".
  private static func append(spelling: String, to result: inout String) {
    if spelling.utf8.count > 2, let first = spelling.utf8.first, let last = result.utf8.last,
      isLetter(first), isLetter(last)
    {
      result += " "
    }
    result += spelling
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  private static func picture(_ value: UInt32) -> Unicode.Scalar {
    Unicode.Scalar(value) ?? "?"
  }
}
