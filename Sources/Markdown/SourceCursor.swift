/// Follows the inlines of one block through the source, so that each gets its exact place.
///
/// The parser's own inline columns are missing for some nodes and wrong on continued lines. The
/// cursor needs none of them: it reads the markers and the text of each node where it stands, and
/// looks a little ahead when they are not there.
struct SourceCursor {
  let bytes: [UInt8]
  let lines: LineTable
  /// The offset of the next byte that no node has claimed.
  var offset = 0
  /// The end of the block.
  var limit = 0
  /// How many block quotes the block stands in: their markers are skipped on continued lines.
  var quoteDepth = 0

  /// How far ahead a text is looked for that is not at the cursor. Bounded, to stay linear.
  private static let reach = 400

  init(_ bytes: [UInt8]) { (self.bytes, lines) = (bytes, LineTable(bytes)) }

  var current: UInt8? { offset < limit ? bytes[offset] : nil }

  subscript(_ index: Int) -> UInt8? { index < limit ? bytes[index] : nil }

  mutating func start(at start: Int, limit end: Int) {
    offset = start
    limit = max(start, end)
    skipBlanks()
  }

  mutating func skipBlanks() {
    while current == 0x20 || current == 0x09 { offset += 1 }
  }

  /// Where the text of a line begins, behind indentation and block quote markers.
  func contentStart(from lineStart: Int) -> Int {
    var index = lineStart
    var quotes = quoteDepth
    while true {
      while self[index] == 0x20 || self[index] == 0x09 { index += 1 }
      guard quotes > 0, self[index] == UInt8(ascii: ">") else { return index }
      quotes -= 1
      index += 1
    }
  }

  /// The offset behind the line ending at `index`, or nil when there is none.
  func lineBreak(at index: Int) -> Int? {
    switch self[index] {
    case 0x0A: index + 1
    case 0x0D: self[index + 1] == 0x0A ? index + 2 : index + 1
    default: nil
    }
  }

  /// Claims a break: trailing spaces or a backslash, and the line ending.
  mutating func takeBreak() -> Range<Int> {
    let start = offset
    var index = offset
    while self[index] == 0x20 || self[index] == 0x09 { index += 1 }
    if self[index] == UInt8(ascii: "\\"), lineBreak(at: index + 1) != nil { index += 1 }
    guard let next = lineBreak(at: index) else { return start..<start }
    offset = contentStart(from: next)
    return start..<next
  }

  /// Claims the text of a node, looking ahead when it is not here; empty when it is nowhere near.
  mutating func takeText(_ text: String) -> Range<Int> {
    var text = text
    let found: Range<Int>? = text.withUTF8 { text in
      var start = offset
      let last = min(limit, offset + Self.reach)
      while start <= last {
        if let end = end(of: text, at: start) { return start..<end }
        start += 1
      }
      return nil
    }
    guard let found else { return offset..<offset }
    offset = found.upperBound
    return found
  }

  /// Claims a code span with its backticks.
  mutating func takeCode() -> Range<Int> {
    let tick = UInt8(ascii: "`")
    guard let start = find(tick) else { return offset..<offset }
    let width = runLength(of: tick, at: start)
    var index = start + width
    while index < limit {
      let run = runLength(of: tick, at: index)
      index += max(run, 1)
      guard run == width else { continue }
      offset = index
      return start..<index
    }
    offset = start + width
    return start..<offset
  }

  /// Claims `[^label]`.
  mutating func takeFootnoteReference() -> Range<Int> {
    let start = find(UInt8(ascii: "[")) ?? offset
    offset = start
    offset = find(UInt8(ascii: "]")).map { $0 + 1 } ?? start
    return start..<offset
  }

  /// The next place of `byte`, within reach.
  func find(_ byte: UInt8) -> Int? {
    let last = min(limit, offset + Self.reach)
    return (offset..<max(offset, last)).first { bytes[$0] == byte }
  }

  func runLength(of byte: UInt8, at index: Int) -> Int {
    var end = index
    while self[end] == byte { end += 1 }
    return end - index
  }
}
