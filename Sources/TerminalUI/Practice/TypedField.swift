/// A line that is being typed, with a caret.
struct TypedField: Sendable, Equatable {
  private(set) var characters: [Character] = []
  /// How many characters stand left of the caret.
  private(set) var caret = 0

  var text: String { String(characters) }
  var isEmpty: Bool { characters.isEmpty }

  private static let longest = 1000

  /// Whether the key changed anything.
  mutating func receive(_ key: Key) -> Bool {
    let old = self
    switch key {
    case .character(let character): insert(character)
    case .space: insert(" ")
    case .backspace: if caret > 0 { remove(caret - 1..<caret) }
    case .left: caret = max(caret - 1, 0)
    case .right: caret = min(caret + 1, characters.count)
    case .home, .control("a"): caret = 0
    case .end, .control("e"): caret = characters.count
    case .control("u"): remove(0..<caret)
    case .control("k"): remove(caret..<characters.count)
    case .control("w"): removeWord()
    case .enter, .tab, .escape, .up, .down, .pageUp, .pageDown, .control, .resize, .endOfInput,
      .unknown:
      return false
    }
    return self != old
  }

  private mutating func insert(_ character: Character) {
    guard characters.count < Self.longest else { return }
    characters.insert(character, at: caret)
    caret += 1
  }

  private mutating func remove(_ range: Range<Int>) {
    characters.removeSubrange(range)
    caret = range.lowerBound
  }

  private mutating func removeWord() {
    var start = caret
    while start > 0, characters[start - 1] == " " { start -= 1 }
    while start > 0, characters[start - 1] != " " { start -= 1 }
    remove(start..<caret)
  }

  /// The text behind a label in at most `room` cells, around the caret; and the column of the caret.
  func line(after label: [StyledText], room: Int, ascii: Bool) -> (line: Line, caret: Int) {
    let before = Line(label).width
    let cells = characters.map { VisibleText.clean(String($0), ascii: ascii) }
    let left = max(room - before - 1, 4)
    var start = 0
    while width(cells[start..<caret]) > left { start += 1 }
    var end = caret
    while end < cells.count, width(cells[start...end]) <= left { end += 1 }
    let shown = Line(label + [StyledText(cells[start..<end].joined())])
    return (shown, before + width(cells[start..<caret]))
  }

  private func width(_ cells: ArraySlice<String>) -> Int {
    cells.reduce(0) { $0 + CellWidth.of($1) }
  }
}
