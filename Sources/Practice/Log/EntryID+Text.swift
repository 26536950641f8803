extension EntryID {
  /// Reads a UUID in its canonical form, in lower or upper case: `1b4e28ba-2fa1-4d2b-883f-0016d3cca427`.
  /// nil for anything else. Any version is read, since a log may have been written by another program.
  public init?(parsing text: some Sequence<UInt8>) {
    var (high, low, place): (UInt64, UInt64, Int) = (0, 0, 0)
    for byte in text {
      if Self.hyphens.contains(place) {
        guard byte == UInt8(ascii: "-") else { return nil }
      } else {
        guard let digit = byte.hexadecimalValue.map({ UInt64($0) }) else { return nil }
        if place < 18 { high = high << 4 | digit } else { low = low << 4 | digit }
      }
      place += 1
      guard place <= 36 else { return nil }
    }
    guard place == 36 else { return nil }
    self.init(high: high, low: low)
  }

  /// The UUID in its canonical form, 36 bytes in lower case.
  public var text: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(36)
    for half in [high, low] {
      for place in 0..<16 {
        if Self.hyphens.contains(bytes.count) { bytes.append(UInt8(ascii: "-")) }
        let digit = UInt8(truncatingIfNeeded: half >> UInt64(60 - 4 * place)) & 0xF
        bytes.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
      }
    }
    return bytes
  }

  private static let hyphens = [8, 13, 18, 23]
}
