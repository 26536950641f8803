public import Practice

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
  ///
  /// - Returns: whether a person at a terminal was shown all of it.
  @discardableResult
  public static func show(
    _ options: TerminalOptions, _ content: @escaping @Sendable (TerminalOptions) -> [ReadingPart]
  ) throws(DeviceError) -> Bool {
    guard options.isInteractive else {
      let lines = PrintedPage.lines(content(options), options)
      try write(LineEncoder.bytes(lines, options))
      return false
    }
    var screen = ReadingScreen(options: options, content: content)
    if options.isPlain {
      try ReadingLoop.runByLines(&screen, options)
    } else {
      try ReadingLoop.runByKeys(&screen, options)
    }
    return screen.isRead
  }

  /// Shows lines, a screenful at a time when they do not fit.
  public static func show(
    _ options: TerminalOptions, lines: @escaping @Sendable (TerminalOptions) -> [Line]
  ) throws(DeviceError) {
    try show(options) { [.lines(lines($0))] }
  }
}

extension Terminal {
  /// Runs a screen that practises until it has ended, by keys where a person sits at a terminal, by lines
  /// elsewhere; gives it back as it ended.
  ///
  /// - Parameters:
  ///   - moment: the time now and a fresh id, asked for at every key.
  ///   - keep: keeps entries before anything is shown; what it returns is shown.
  public static func practise<Screen: PracticeScreen>(
    _ screen: Screen, _ options: TerminalOptions, moment: @escaping () -> Moment,
    keep: @escaping ([LogEntry]) -> String?
  ) throws(DeviceError) -> Screen {
    var loop = PracticeLoop(screen, options, moment: moment, keep: keep)
    if options.isInteractive && !options.isPlain {
      try loop.runByKeys()
    } else {
      try loop.runByLines()
    }
    return loop.screen
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
