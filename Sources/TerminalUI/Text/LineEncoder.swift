/// The third stage: lines become bytes. The only place that knows escape sequences.
public enum LineEncoder {
  /// The lines, each with a line feed, for a terminal with `options`.
  public static func bytes(_ lines: [Line], _ options: TerminalOptions) -> [UInt8] {
    lines.flatMap { Array(($0.text + "\n").utf8) }
  }
}
