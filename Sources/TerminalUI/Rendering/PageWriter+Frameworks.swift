import Curriculum
import Frameworks

extension PageWriter {
  /// The schedule, its call in each framework, and the command that writes whole programs.
  ///
  /// Calls, not programs: the five programs are some fifty lines, of which forty are imports and
  /// training loops that say the same five times. Code without a call is shown as it is.
  func lines(for block: FrameworksBlock, _ room: Extent) -> [Line] {
    var lines = code(phases(of: block.expression, room), language: "schedule", room)
    let versions = block.versions
    guard !versions.isEmpty else { return lines }
    for version in versions {
      lines.append(Line())
      lines += self.lines(for: version, room)
    }
    return lines + [Line()] + wholePrograms(block.expression, room)
  }

  /// The schedule, a phase a line where one line is too short for it.
  private func phases(of expression: String, _ room: Extent) -> String {
    guard CellWidth.of(expression) + codeIndent(room) > room.wide else { return expression }
    let word = Array(" then ".utf8)
    let source = Array(expression.utf8)
    var text: [UInt8] = []
    for (index, byte) in source.enumerated() {
      text.append(byte == word[0] && source[index...].starts(with: word) ? 0x0A : byte)
    }
    return String(decoding: text, as: UTF8.self)
  }

  private func lines(for version: FrameworkVersion, _ room: Extent) -> [Line] {
    let title = "\(version.target.title)"
    switch version.outcome {
    case .exact(let written):
      let text = written.call.map { laidOut($0, room) } ?? written.text
      return code(text, language: title, room)
    case .missing(let reason, let nearest):
      let why = indented(reason + ".", room)
      guard let nearest else {
        let label = wrapped(title + ": no exact equivalent", Style(.quiet, .italic), room)
        let margin = options.isPlain ? 0 : min(codeIndent(room), 2)
        return label.map { $0.prefixed(by: [StyledText(spaces(margin))]).clipped(to: room.wide) }
          + why
      }
      return code(laidOut(nearest.expression, room), language: title + ", nearest", room) + why
        + indented("Over \(nearest.steps) steps: " + nearest.difference, room)
    }
  }

  private func laidOut(_ call: String, _ room: Extent) -> String {
    CallLayout.lines(
      of: call, width: max(room.wide - codeIndent(room), 8), indent: room.wide < 60 ? 2 : 4
    ).joined(separator: "\n")
  }

  private func indented(_ text: String, _ room: Extent) -> [Line] {
    guard !options.isPlain, let inner = room.inset(by: codeIndent(room)) else {
      return wrapped(text, .plain, room)
    }
    let prefix = [StyledText(spaces(codeIndent(room)))]
    return wrapped(text, .plain, inner).map { $0.prefixed(by: prefix) }
  }

  private func wholePrograms(_ expression: String, _ room: Extent) -> [Line] {
    let full = "lrlearn code '\(expression)' --to keras"
    let isWide = CellWidth.of(full) + codeIndent(room) > room.wide
    let command = isWide ? "lrlearn code 'SCHEDULE' --to keras" : full
    return wrapped("A whole program, here for Keras:", .plain, room)
      + code(command, language: "", room)
  }
}
