/// The terminal of this process.
public enum Terminal {
  /// Writes all bytes, however many calls it takes.
  public static func write(_ bytes: [UInt8], to stream: OutputStream = .standardOutput)
    throws(DeviceError)
  {}

  /// Shows content in the way that fits: piped, everything with outcomes at the end of sections;
  /// at a terminal, a screenful at a time with guesses waited for; plainly, guesses by line input.
  public static func show(
    _ options: TerminalOptions, _ content: @escaping @Sendable (TerminalOptions) -> [ReadingPart]
  ) throws(DeviceError) {}

  /// Shows lines, a screenful at a time when they do not fit.
  public static func show(
    _ options: TerminalOptions, lines: @escaping @Sendable (TerminalOptions) -> [Line]
  ) throws(DeviceError) {}
}

extension TerminalSurroundings {
  /// What this process finds around it.
  public static func current() -> TerminalSurroundings { TerminalSurroundings() }
}
