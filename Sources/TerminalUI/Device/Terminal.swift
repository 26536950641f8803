/// The terminal of this process.
public enum Terminal {
  /// Writes all bytes, however many calls it takes.
  public static func write(
    _ bytes: [UInt8], to stream: OutputStream = .standardOutput
  ) throws(DeviceError) {
    try Platform.write(bytes, to: stream.rawValue)
  }

  /// Shows content in the way that fits: piped, everything with outcomes at the end of sections;
  /// at a terminal, a screenful at a time with guesses waited for; plainly, guesses by line input.
  public static func show(
    _ options: TerminalOptions, _ content: @escaping @Sendable (TerminalOptions) -> [ReadingPart]
  ) throws(DeviceError) {
    guard options.isInteractive else {
      let lines = PrintedPage.lines(content(options), options)
      return try write(LineEncoder.bytes(lines, options))
    }
    let screen = ReadingScreen(options: options, content: content)
    if options.isPlain { return try ReadingLoop.runByLines(screen, options) }
    try ReadingLoop.runByKeys(screen, options)
  }

  /// Shows lines, a screenful at a time when they do not fit.
  public static func show(
    _ options: TerminalOptions, lines: @escaping @Sendable (TerminalOptions) -> [Line]
  ) throws(DeviceError) {
    try show(options) { [.lines(lines($0))] }
  }
}

extension TerminalSurroundings {
  /// What this process finds around it.
  public static func current() -> TerminalSurroundings {
    var environment: [String: String] = [:]
    for name in variables { environment[name] = Platform.environment(name) }
    let size = Platform.size(of: OutputStream.standardOutput.rawValue)
    return TerminalSurroundings(
      environment: environment,
      isOutputTerminal: Platform.isTerminal(OutputStream.standardOutput.rawValue),
      isInputTerminal: Platform.isTerminal(0), columns: size.columns, rows: size.rows)
  }
}
