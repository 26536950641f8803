extension TerminalRenderer {
  /// Sentences below each other, each with the command that it leads to, if any.
  public func sentences(_ sentences: [(text: String, command: String)]) -> [Line] {
    let writer = PageWriter(options)
    var lines: [Line] = []
    for (text, command) in sentences {
      lines += writer.wrapped(text, .plain, writer.extent)
      if !command.isEmpty {
        lines += writer.set(writer.measured(command, Style(.code, .bold)), in: 2)
      }
    }
    return writer.inMargin(lines)
  }

  /// The line at the end of a lesson that names its quiz.
  public func quizHint(lesson: String) -> ReadingPart {
    var writer = PageWriter(options)
    writer.showHint("See what stayed", "lrlearn quiz \(lesson)")
    guard case .lines(let lines)? = writer.parts.first else { return .lines([]) }
    return .lines(lines)
  }
}
