/// What can be done next, in the longest of several wordings that fits a line.
struct StatusTexts {
  let options: TerminalOptions

  /// Pieces are joined by dots; what comes last is left out first.
  func line(_ pieces: [String]) -> Line {
    let dash = options.isASCII ? "--" : "──"
    let dot = options.isASCII ? " - " : " · "
    let room = options.width - 1
    for count in stride(from: pieces.count, to: 0, by: -1) {
      let text = pieces.prefix(count).joined(separator: dot)
      for candidate in [dash + " " + text + " " + dash, text]
      where CellWidth.of(candidate) <= room {
        return Line(candidate, .quiet)
      }
    }
    return Line(pieces.first ?? "", .quiet).clipped(to: room)
  }

  /// "1–3"
  func range(_ count: Int) -> String {
    count <= 1 ? "1" : "1" + (options.isASCII ? "-" : "–") + "\(min(count, 9))"
  }

  var arrows: String { options.isASCII ? "up, down" : "↑↓" }
}
