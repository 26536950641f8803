/// A parsed file: its blocks in order, footnote definitions last, and what could not be kept.
///
/// Parsing never fails. What stands in the way of a faithful tree is said in `faults`.
public struct Document: Sendable, Equatable {
  /// In the order of the file; footnote definitions by number at the end.
  public var blocks: [Block]
  /// Everything that makes the tree differ from the text (nesting too deep, invalid UTF-8 or NUL
  /// replaced), with its place, in the order of the file.
  public var faults: [Fault]

  /// A reason why the tree is not the whole text.
  public struct Fault: Sendable, Equatable {
    /// What is affected.
    public var range: SourceRange
    /// Lower case, no full stop: what is wrong, then what to do.
    public var message: String

    /// A fault at a place.
    public init(range: SourceRange, message: String) {
      (self.range, self.message) = (range, message)
    }
  }

  /// How many blocks and inlines may stand inside one another; what lies deeper is a fault.
  public static let depthLimit = 64

  /// A document made by hand.
  public init(blocks: [Block], faults: [Fault] = []) {
    (self.blocks, self.faults) = (blocks, faults)
  }

  /// Parses GitHub-flavoured Markdown: tables, task lists, strikethrough, footnotes, autolinks.
  /// Safe to call from any thread; no smart punctuation.
  public init(parsing text: String) { self.init(parsing: Array(text.utf8)) }

  /// Parses the bytes of a file. Invalid UTF-8 and NUL become U+FFFD, each with a fault.
  ///
  /// - Edge cases: behind a replaced byte the columns of that line count the replacement (3 bytes).
  public init(parsing bytes: [UInt8]) {
    let repaired = RepairedText(bytes)
    var builder = TreeBuilder(repaired.bytes)
    let wide = WideTable.firstLine(repaired.bytes, builder.cursor.lines)
    walkMarkdown(repaired.bytes, hasTables: wide == nil) { builder.receive($0) }
    blocks = builder.blocks
    faults = repaired.faults + builder.faults
    if let wide {
      let place = SourcePosition(line: wide, column: 1)
      let message = "too many columns for so many rows, tables are left as text; split the table"
      faults.append(Fault(range: SourceRange(place, place), message: message))
    }
    faults.sort { $0.range.start < $1.range.start }
  }
}
