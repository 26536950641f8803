/// The name of a log entry: a UUID, version 4.
public struct EntryID: Sendable, Equatable, Comparable {
  /// The first and the last eight bytes, the first byte highest.
  public let high, low: UInt64

  /// An id from its two halves.
  public init(high: UInt64, low: UInt64) { (self.high, self.low) = (high, low) }

  /// A fresh id.
  public init(using generator: inout some RandomNumberGenerator) {
    high = (generator.next() & ~0xF000) | 0x4000
    low = (generator.next() & ~(0b11 << 62)) | (0b10 << 62)
  }

  /// By bytes.
  public static func < (first: EntryID, second: EntryID) -> Bool {
    (first.high, first.low) < (second.high, second.low)
  }
}
