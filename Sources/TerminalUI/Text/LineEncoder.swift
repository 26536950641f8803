/// The third stage: lines become bytes. The only place that knows escape sequences.
public enum LineEncoder {
  /// The lines, each with a line feed, for a terminal with `options`.
  ///
  /// Without colours there is no escape sequence at all. Text is cleaned here once more, so nothing
  /// that a run holds can reach the terminal as a command, whoever made the run.
  public static func bytes(_ lines: [Line], _ options: TerminalOptions) -> [UInt8] {
    var writer = Writer(options)
    for line in lines {
      writer.append(line)
      writer.bytes.append(0x0A)
    }
    return writer.bytes
  }

  /// One line without its line feed.
  static func bytes(_ line: Line, _ options: TerminalOptions) -> [UInt8] {
    var writer = Writer(options)
    writer.append(line)
    return writer.bytes
  }

  private struct Writer {
    var bytes: [UInt8] = []
    let options: TerminalOptions
    let palette: Palette
    var known: [Style: String] = [:]

    init(_ options: TerminalOptions) {
      self.options = options
      palette = Palette(depth: options.colorDepth, background: options.background)
    }

    mutating func append(_ line: Line) {
      guard options.colorDepth != .none else {
        for run in line.runs { append(run.text) }
        return trimTrailingSpaces()
      }
      var current = ""
      var link: String?
      for run in line.runs {
        let target = options.hyperlinks ? run.link : nil
        if target != link { append(link: target) }
        link = target
        let parameters = parameters(for: run.style)
        if parameters != current { append(parameters: parameters, after: current) }
        current = parameters
        append(run.text)
      }
      if link != nil { append(link: nil) }
      if !current.isEmpty { bytes += Array("\u{1B}[m".utf8) }
    }

    private mutating func append(_ text: String) {
      bytes += VisibleText.clean(text, ascii: options.isASCII).utf8
    }

    private mutating func append(parameters: String, after current: String) {
      bytes += "\u{1B}[".utf8
      if !current.isEmpty { bytes += (parameters.isEmpty ? "0" : "0;").utf8 }
      bytes += parameters.utf8
      bytes.append(UInt8(ascii: "m"))
    }

    private mutating func append(link: String?) {
      bytes += "\u{1B}]8;;".utf8
      if let link { bytes += VisibleText.address(link).utf8 }
      bytes += "\u{1B}\\".utf8
    }

    private mutating func parameters(for style: Style) -> String {
      if let text = known[style] { return text }
      let text = palette.parameters(for: style)
      known[style] = text
      return text
    }

    private mutating func trimTrailingSpaces() {
      while bytes.last == 0x20 { bytes.removeLast() }
    }
  }
}
