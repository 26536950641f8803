/// Why a formula cannot be read, and where.
public struct TeXError: Error, Sendable, Equatable {
  /// UTF-8 byte offsets into the source.
  public let range: Range<Int>
  /// Lower case, no full stop: what is wrong, then what to do.
  public let message: String

  /// An error at a place.
  public init(range: Range<Int>, message: String) { (self.range, self.message) = (range, message) }
}
