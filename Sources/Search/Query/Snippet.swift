/// The part of a summary that shows the words asked for.
struct Snippet {
  /// A summary of so many bytes is shown whole; a longer one is cut to about as many.
  static let longest = 160
  /// Bytes kept before the first word asked for.
  private static let lead = 40
  /// Stands where something was cut off.
  private static let ellipsis: [UInt8] = [0xE2, 0x80, 0xA6]

  let text: [UInt8]
  let marks: [Range<Int>]

  init(_ bytes: [UInt8], _ range: Range<Int>, _ query: Query, _ tolerance: Tolerance) {
    let marks = query.marks(in: bytes, range, tolerance)
    guard range.count > Self.longest else {
      (text, self.marks) = (Array(bytes[range]), marks)
      return
    }
    let summary = Array(bytes[range])
    let first = marks.first.map { $0.upperBound <= Self.longest ? 0 : $0.lowerBound } ?? 0
    let start = first == 0 ? 0 : Self.wordStart(in: summary, at: max(0, first - Self.lead))
    let end = Self.wordEnd(in: summary, before: start + Self.longest, after: start)
    let head = start > 0 ? Self.ellipsis : []
    text = head + Array(summary[start..<end]) + (end < summary.count ? Self.ellipsis : [])
    let offset = head.count - start
    self.marks = marks.filter { $0.lowerBound >= start && $0.upperBound <= end }
      .map { ($0.lowerBound + offset)..<($0.upperBound + offset) }
  }

  /// The first byte after the first space at or after `place`; without one, of a character.
  private static func wordStart(in text: [UInt8], at place: Int) -> Int {
    for index in place..<min(place + lead, text.count) where text[index] == 0x20 {
      return index + 1
    }
    var index = place
    while index > 0, text[index] & 0xC0 == 0x80 { index -= 1 }
    return index
  }

  /// The last space before `place`; without one, the end of a character.
  private static func wordEnd(in text: [UInt8], before place: Int, after start: Int) -> Int {
    guard place < text.count else { return text.count }
    var index = place
    while index > start + longest / 2, text[index] != 0x20 { index -= 1 }
    if text[index] == 0x20 { return index }
    index = place
    while index > start, text[index] & 0xC0 == 0x80 { index -= 1 }
    return index
  }
}
