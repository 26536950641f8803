// INTERFACE SKETCH: owned by the Markdown work; one type a file; keep these names.

/// A place in a file: line and UTF-8 byte column, both from 1.
public struct SourcePosition: Sendable, Equatable, Comparable {
  public var line: Int
  public var column: Int
  public init(line: Int, column: Int) { (self.line, self.column) = (line, column) }
  public static func < (a: Self, b: Self) -> Bool { (a.line, a.column) < (b.line, b.column) }
}

/// From `start` up to but not including `end`. Never reversed.
public struct SourceRange: Sendable, Equatable {
  public var start: SourcePosition
  public var end: SourcePosition
  public init(_ start: SourcePosition, _ end: SourcePosition) { self.start = start; self.end = max(start, end) }
}

public struct Document: Sendable {
  public var blocks: [Block]
  /// Every fault that makes a faithful conversion impossible (nesting too deep, invalid UTF-8 replaced), with its place.
  public var faults: [Fault]
  public struct Fault: Sendable { public var range: SourceRange; public var message: String }
  public init(blocks: [Block], faults: [Fault] = []) { (self.blocks, self.faults) = (blocks, faults) }
  /// Parses GitHub-flavoured Markdown (tables, task lists, strikethrough, footnotes, autolinks). Thread-safe.
  public init(parsing text: String) { blocks = []; faults = [] }
  /// Kind, range and fields of every node, indented: the test oracle.
  public var outline: String { "" }
}

public struct Block: Sendable {
  public var kind: Kind
  public var range: SourceRange
  public init(_ kind: Kind, _ range: SourceRange) { (self.kind, self.range) = (kind, range) }

  public indirect enum Kind: Sendable {
    case paragraph([Inline])
    case heading(level: Int, [Inline])
    case blockQuote([Block])
    case list(List)
    case code(info: String, text: String, isFenced: Bool)
    case html(String)
    case thematicBreak
    case table(Table)
    /// `number` is 1-based, in the order of first reference; `references` counts how often it is referred to.
    case footnoteDefinition(label: String, number: Int, references: Int, [Block])
  }
}

public struct List: Sendable {
  public var isTight: Bool
  /// The first number, or nil for a bullet list.
  public var start: Int?
  public var items: [ListItem]
  public init(isTight: Bool, start: Int?, items: [ListItem]) { (self.isTight, self.start, self.items) = (isTight, start, items) }
}

public struct ListItem: Sendable {
  /// nil when the item is not a task.
  public var isChecked: Bool?
  public var blocks: [Block]
  public var range: SourceRange
  public init(isChecked: Bool?, blocks: [Block], range: SourceRange) { (self.isChecked, self.blocks, self.range) = (isChecked, blocks, range) }
}

public struct Table: Sendable {
  public enum Alignment: Sendable { case none, left, center, right }
  public var alignments: [Alignment]
  public var header: [TableCell]
  public var rows: [[TableCell]]
  public init(alignments: [Alignment], header: [TableCell], rows: [[TableCell]]) { (self.alignments, self.header, self.rows) = (alignments, header, rows) }
}

public struct TableCell: Sendable {
  public var content: [Inline]
  public var range: SourceRange
  public init(content: [Inline], range: SourceRange) { (self.content, self.range) = (content, range) }
}

public struct Inline: Sendable {
  public var kind: Kind
  public var range: SourceRange
  public init(_ kind: Kind, _ range: SourceRange) { (self.kind, self.range) = (kind, range) }

  public indirect enum Kind: Sendable {
    case text(String)
    case softBreak
    case lineBreak
    case code(String)
    case emphasis([Inline])
    case strong([Inline])
    case strikethrough([Inline])
    case link(destination: String, title: String, [Inline])
    case image(source: String, title: String, alt: [Inline])
    case html(String)
    case footnoteReference(label: String, number: Int, occurrence: Int)
  }
}
