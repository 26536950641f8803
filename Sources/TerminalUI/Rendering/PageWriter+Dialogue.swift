import Curriculum

extension PageWriter {
  /// Who speaks stands in a column of its own; above the words where there is no room for one.
  mutating func show(_ turns: [DialogueTurn]) {
    var speakers: [String] = []
    for turn in turns where !speakers.contains(turn.speaker) { speakers.append(turn.speaker) }
    let column = speakers.map { measured($0, .plain).width }.max() ?? 0
    for turn in turns {
      let index = speakers.firstIndex(of: turn.speaker) ?? 0
      let style = Style(.series(index), .bold)
      show(lines(for: turn, style, column))
      flushNestedGuesses()
    }
  }

  private mutating func lines(
    for turn: DialogueTurn, _ style: Style, _ column: Int
  ) -> [Line] {
    let name = VisibleText.clean(turn.speaker, ascii: options.isASCII)
    if options.isPlain || extent.text - column < 28 {
      return wrapped(name + ":", style, extent) + lines(for: turn.blocks, extent)
    }
    let missing = column - CellWidth.of(name)
    let marker = [StyledText(name, style), StyledText(spaces(missing + 1))]
    return hanging(marker, extent) { $0.lines(for: turn.blocks, $1) }
  }
}
