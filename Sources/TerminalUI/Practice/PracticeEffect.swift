public import Practice

/// What has to be done after a key or a line: what to keep, what to append, and what stands below.
public struct PracticeEffect: Sendable, Equatable {
  /// To be kept before anything is shown.
  public var entries: [LogEntry] = []
  /// Lines to append; they stay.
  public var lines: [Line] = []
  /// What stands below them until the next effect; nil when nothing changes on the screen.
  public var live: [Line]?
  /// Where the cursor stands in `live`; nil at its end.
  public var caret: Caret?
  /// The screen is finished.
  public var hasEnded = false

  /// Nothing happens.
  public init() {}

  /// A place among the lines that stand below.
  public struct Caret: Sendable, Equatable {
    /// Counted from 0; the column in cells.
    public var row, column: Int

    /// A place.
    public init(row: Int, column: Int) { (self.row, self.column) = (row, column) }
  }
}

/// When something happens, and the id that it is kept under.
public struct Moment: Sendable {
  /// Unix seconds.
  public var time: Int64
  /// Fresh for each moment.
  public var id: EntryID

  /// A moment.
  public init(time: Int64, id: EntryID) { (self.time, self.id) = (time, id) }
}

/// A screen that practises: keys or lines in, effects out. It knows no clock, no file and no terminal.
public protocol PracticeScreen {
  /// The first effect.
  mutating func start(at moment: Moment) -> PracticeEffect
  /// What happens after a key; for a terminal that gives single keys.
  mutating func receive(_ key: Key, at moment: Moment) -> PracticeEffect
  /// What happens after a line; for pipes and for terminals that are read plainly.
  mutating func receive(line: String, at moment: Moment) -> PracticeEffect
  /// What is said when no more lines come.
  mutating func endOfInput(at moment: Moment) -> PracticeEffect
}
