/// What the process finds around it: environment, terminals and their size.
///
/// `TerminalSurroundings.current()` asks the system; tests write their own.
public struct TerminalSurroundings: Sendable, Equatable {
  /// The environment; only the names in `variables` are looked at.
  public var environment: [String: String]
  /// Standard output is a terminal.
  public var isOutputTerminal: Bool
  /// Standard input is a terminal.
  public var isInputTerminal: Bool
  /// The terminal's columns, nil when it has none or says 0.
  public var columns: Int?
  /// The terminal's rows, nil when it has none or says 0.
  public var rows: Int?

  /// The environment variables that decide how output looks.
  public static let variables = [
    "NO_COLOR", "TERM", "COLORTERM", "COLORFGBG", "COLUMNS", "LC_ALL", "LC_CTYPE", "LANG",
    "TERM_PROGRAM", "VTE_VERSION", "WT_SESSION", "KITTY_WINDOW_ID", "KONSOLE_VERSION",
  ]

  /// Surroundings; the defaults are those of a program whose output goes into a pipe.
  public init(
    environment: [String: String] = [:], isOutputTerminal: Bool = false,
    isInputTerminal: Bool = false, columns: Int? = nil, rows: Int? = nil
  ) {
    self.environment = environment
    self.isOutputTerminal = isOutputTerminal
    self.isInputTerminal = isInputTerminal
    self.columns = columns
    self.rows = rows
  }
}
