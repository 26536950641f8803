/// From `start` up to but not including `end`. Never reversed.
public struct SourceRange: Sendable, Hashable {
  /// The first byte.
  public var start: SourcePosition
  /// The place behind the last byte.
  public var end: SourcePosition

  /// An `end` before `start` becomes `start`, so the range is empty instead of reversed.
  public init(_ start: SourcePosition, _ end: SourcePosition) {
    self.start = start
    self.end = max(start, end)
  }

  /// The smallest range that holds both.
  public func union(_ other: SourceRange) -> SourceRange {
    SourceRange(min(start, other.start), max(end, other.end))
  }
}
