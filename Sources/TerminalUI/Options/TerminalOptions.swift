/// Everything that decides how content looks on a terminal, as plain values.
public struct TerminalOptions: Sendable, Equatable {
  /// Columns of the terminal, 10…1000. Text uses at most 80 of them, tables and plots at most 100.
  public var width: Int
  /// Rows of the terminal, at least 2.
  public var rows: Int
  /// Colours that may be used.
  public var colorDepth: ColorDepth
  /// What the text stands on.
  public var background: Background
  /// Append-only and for screen readers: no box drawing, no cursor motion, no character plots.
  public var isPlain: Bool
  /// No byte above 127 is written.
  public var isASCII: Bool
  /// Links are written as OSC 8; otherwise as numbered notes.
  public var hyperlinks: Bool
  /// A person sits at both ends: output and input are terminals.
  public var isInteractive: Bool
  /// The width was asked for and stays when the window changes.
  public var keepsWidth: Bool

  /// Options; the defaults are those of output into a pipe.
  public init(
    width: Int = 80, rows: Int = 24, colorDepth: ColorDepth = .none,
    background: Background = .unknown,
    isPlain: Bool = false, isASCII: Bool = false, hyperlinks: Bool = false,
    isInteractive: Bool = false, keepsWidth: Bool = false
  ) {
    self.width = min(max(width, 10), 1000)
    self.rows = max(rows, 2)
    (self.colorDepth, self.background) = (colorDepth, background)
    (self.isPlain, self.isASCII) = (isPlain, isASCII)
    (self.hyperlinks, self.isInteractive) = (hyperlinks, isInteractive)
    self.keepsWidth = keepsWidth
  }

  /// The same options for a terminal of another size.
  public func resized(width: Int, rows: Int) -> TerminalOptions {
    TerminalOptions(
      width: keepsWidth ? self.width : width, rows: rows, colorDepth: colorDepth,
      background: background, isPlain: isPlain, isASCII: isASCII, hyperlinks: hyperlinks,
      isInteractive: isInteractive, keepsWidth: keepsWidth)
  }
}
