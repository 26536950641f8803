public import Practice

extension EntryID {
  /// `f81d4fae-7dec-4ad0-a765-00a0c91e6bf6`: lower case, as UUIDs are written.
  public var text: String { String(decoding: utf8, as: UTF8.self) }

  /// The same as bytes.
  var utf8: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(36)
    for place in 0..<32 {
      if place == 8 || place == 12 || place == 16 || place == 20 { bytes.append(0x2D) }
      let half = place < 16 ? high : low
      let digit = UInt8(half >> UInt64(60 - 4 * (place % 16)) & 15)
      bytes.append(digit < 10 ? 0x30 + digit : 0x57 + digit)
    }
    return bytes
  }

  /// Reads a UUID in either case; nil for anything else.
  init?(utf8 bytes: [UInt8]) {
    guard bytes.count == 36 else { return nil }
    var halves: (high: UInt64, low: UInt64) = (0, 0)
    var count = 0
    for (place, byte) in bytes.enumerated() {
      if place == 8 || place == 13 || place == 18 || place == 23 {
        guard byte == 0x2D else { return nil }
        continue
      }
      let digit: UInt8
      switch byte {
      case 0x30...0x39: digit = byte - 0x30
      case 0x41...0x46: digit = byte - 0x37
      case 0x61...0x66: digit = byte - 0x57
      default: return nil
      }
      if count < 16 {
        halves.high = halves.high << 4 | UInt64(digit)
      } else {
        halves.low = halves.low << 4 | UInt64(digit)
      }
      count += 1
    }
    self.init(high: halves.high, low: halves.low)
  }
}
