/// The two ways in which a text may enter HTML: as characters, and as an address.
enum HTMLEscaping {
  /// Appends `string` with `<`, `>`, `&` and `"` as character references.
  static func append(_ string: String, to bytes: inout [UInt8]) {
    for byte in string.utf8 {
      switch byte {
      case UInt8(ascii: "<"): bytes.append(contentsOf: "&lt;".utf8)
      case UInt8(ascii: ">"): bytes.append(contentsOf: "&gt;".utf8)
      case UInt8(ascii: "&"): bytes.append(contentsOf: "&amp;".utf8)
      case UInt8(ascii: "\""): bytes.append(contentsOf: "&quot;".utf8)
      default: bytes.append(byte)
      }
    }
  }

  /// `address` with every byte that may not stand in a URL percent-encoded, as cmark does it;
  /// percent signs stay, so that an encoded address is not encoded twice.
  static func address(_ address: String) -> String {
    var bytes: [UInt8] = []
    for byte in address.utf8 {
      if isSafe(byte) { bytes.append(byte) } else { appendEncoded(byte, to: &bytes) }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// One segment of a path or a fragment: `/`, `?`, `#` and `%` are encoded too.
  static func segment(_ segment: String) -> String {
    var bytes: [UInt8] = []
    for byte in segment.utf8 {
      switch byte {
      case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"), UInt8(ascii: "%"):
        appendEncoded(byte, to: &bytes)
      default: if isSafe(byte) { bytes.append(byte) } else { appendEncoded(byte, to: &bytes) }
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Letters, digits and the marks that RFC 3986 allows, without `[` and `]`.
  private static func isSafe(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: marks.contains(byte)
    }
  }

  private static let marks = Array("-_.+!*'(),%#@?=;:/,$~&".utf8)

  private static func appendEncoded(_ byte: UInt8, to bytes: inout [UInt8]) {
    let digits = Array("0123456789ABCDEF".utf8)
    bytes.append(UInt8(ascii: "%"))
    bytes.append(digits[Int(byte >> 4)])
    bytes.append(digits[Int(byte & 15)])
  }

  /// `text` as bytes, with the control characters that HTML forbids as U+FFFD.
  static func withoutControls(_ text: String) -> [UInt8] {
    let bytes = Array(text.utf8)
    guard bytes.contains(where: isForbidden) else { return bytes }
    var clean: [UInt8] = []
    clean.reserveCapacity(bytes.count)
    for byte in bytes {
      if isForbidden(byte) { clean.append(contentsOf: "\u{FFFD}".utf8) } else { clean.append(byte) }
    }
    return clean
  }

  private static func isForbidden(_ byte: UInt8) -> Bool {
    switch byte {
    case 9, 10, 13: false
    case 0..<32, 127: true
    default: false
    }
  }
}
