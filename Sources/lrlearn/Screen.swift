import TerminalUI

/// Where a command's output goes.
enum Screen {
  /// Shows parts of a page, a screenful at a time where a person sits in front of it, and says
  /// whether such a person was shown all of it.
  @discardableResult
  static func show(
    _ options: ScreenOptions, _ content: @escaping @Sendable (TerminalRenderer) -> [ReadingPart]
  ) throws(CommandError) -> Bool {
    var isRead = false
    try attempt { () throws(DeviceError) in
      isRead = try Terminal.show(options.terminal) { content(TerminalRenderer(options: $0)) }
    }
    return isRead
  }

  /// Shows lines, a screenful at a time where a person sits in front of them.
  static func show(
    _ options: ScreenOptions, lines: @escaping @Sendable (TerminalRenderer) -> [Line]
  ) throws(CommandError) {
    try attempt { () throws(DeviceError) in
      try Terminal.show(options.terminal, lines: { lines(TerminalRenderer(options: $0)) })
    }
  }

  /// Writes text as it is, such as JSON.
  static func write(_ text: String) throws(CommandError) { try write(Array(text.utf8)) }

  /// Writes bytes as they are.
  static func write(_ bytes: [UInt8]) throws(CommandError) {
    try attempt { () throws(DeviceError) in try Terminal.write(bytes) }
  }

  /// Says something on stderr; a stderr that is closed changes nothing.
  static func warn(_ message: String) { say("lrlearn: \(message)\n") }

  /// Writes text to stderr; a stderr that is closed changes nothing.
  static func say(_ text: String) {
    try? Terminal.write(Array(text.utf8), to: .standardError)
  }

  /// A reader who went away is no error.
  private static func attempt(_ write: () throws(DeviceError) -> Void) throws(CommandError) {
    do throws(DeviceError) {
      try write()
    } catch {
      switch error {
      case .closedPipe: return
      case .failed:
        throw CommandError(
          .inputOutput, "the output could not be written: \(error.reason.lowercased())")
      }
    }
  }
}
