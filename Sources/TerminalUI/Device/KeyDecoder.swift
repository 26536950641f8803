/// Bytes from a terminal become keys. An escape sequence may arrive in pieces.
struct KeyDecoder {
  private var pending: [UInt8] = []

  /// Whether more bytes may belong to what has arrived.
  var isWaiting: Bool { !pending.isEmpty }

  /// The keys that are complete after `bytes`.
  mutating func feed(_ bytes: some Sequence<UInt8>) -> [Key] {
    pending += bytes
    var keys: [Key] = []
    var index = 0
    while index < pending.count, let (key, length) = Self.key(at: pending[index...]) {
      keys.append(key)
      index += length
    }
    pending.removeFirst(index)
    return keys
  }

  /// The keys of what never became complete: a lone escape is the Escape key.
  mutating func flush() -> [Key] {
    defer { pending = [] }
    guard let first = pending.first else { return [] }
    return [first == 0x1B && pending.count == 1 ? .escape : .unknown]
  }

  /// The key that begins `bytes` and its length; nil when it is not complete.
  private static func key(at bytes: ArraySlice<UInt8>) -> (Key, Int)? {
    guard let first = bytes.first else { return nil }
    switch first {
    case 0x1B: return sequence(at: bytes)
    case 0x0A, 0x0D: return (.enter, 1)
    case 0x09: return (.tab, 1)
    case 0x20: return (.space, 1)
    case 0x08, 0x7F: return (.backspace, 1)
    case 0x01...0x1A: return (.control(Character(Unicode.Scalar(first + 0x60))), 1)
    case 0x00, 0x1C...0x1F, 0x80...0xBF, 0xF8...0xFF: return (.unknown, 1)
    default: return character(at: bytes, first)
    }
  }

  private static func character(at bytes: ArraySlice<UInt8>, _ first: UInt8) -> (Key, Int)? {
    let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard bytes.count >= length else { return nil }
    let text = String(decoding: bytes.prefix(length), as: UTF8.self)
    guard text.count == 1, let character = text.first, character != "\u{FFFD}" else {
      return (.unknown, 1)
    }
    return (.character(character), length)
  }

  /// `ESC [ parameters letter` and `ESC O letter`.
  private static func sequence(at bytes: ArraySlice<UInt8>) -> (Key, Int)? {
    guard bytes.count >= 2 else { return nil }
    let second = bytes[bytes.startIndex + 1]
    if second == 0x1B { return (.escape, 1) }
    guard second == UInt8(ascii: "[") || second == UInt8(ascii: "O") else { return (.unknown, 2) }
    let rest = bytes.dropFirst(2)
    guard let end = rest.firstIndex(where: { (0x40...0x7E).contains($0) }) else {
      return bytes.count > 32 ? (.unknown, bytes.count) : nil
    }
    let length = end - bytes.startIndex + 1
    let parameters = String(decoding: rest[rest.startIndex..<end], as: UTF8.self)
    return (named(bytes[end], parameters), length)
  }

  private static func named(_ final: UInt8, _ parameters: String) -> Key {
    switch (final, parameters) {
    case (UInt8(ascii: "A"), _): .up
    case (UInt8(ascii: "B"), _): .down
    case (UInt8(ascii: "C"), _): .right
    case (UInt8(ascii: "D"), _): .left
    case (UInt8(ascii: "H"), _), (UInt8(ascii: "~"), "1"), (UInt8(ascii: "~"), "7"): .home
    case (UInt8(ascii: "F"), _), (UInt8(ascii: "~"), "4"), (UInt8(ascii: "~"), "8"): .end
    case (UInt8(ascii: "~"), "5"): .pageUp
    case (UInt8(ascii: "~"), "6"): .pageDown
    default: .unknown
    }
  }
}
