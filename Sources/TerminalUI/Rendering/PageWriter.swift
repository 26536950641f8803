import Curriculum

/// Writes one page: blocks in, reading parts out. All lengths are cells.
struct PageWriter {
  let options: TerminalOptions
  let glyphs: Glyphs
  /// Spaces left of everything but headings.
  private(set) var margin: Int
  /// The room right of the margin.
  private(set) var extent: Extent
  var notes = PageNotes()
  var parts: [ReadingPart] = []
  /// Guesses inside lists, quotes and the like; asked after the outermost block.
  var nestedGuesses: [ReadingPart] = []
  /// How many blocks stand around the one being written.
  var nesting = 0
  /// How many lists stand around the block being written.
  var listDepth = 0

  init(_ options: TerminalOptions) {
    self.options = options
    glyphs = Glyphs(options)
    margin = options.isPlain || options.width < 60 ? 0 : 2
    extent = Extent(
      text: min(options.width, 80) - margin, wide: min(options.width, 100) - margin)
  }

  /// An empty text for these options.
  var flow: Flow { Flow(ascii: options.isASCII) }

  /// `text` in lines for a room.
  func wrapped(_ text: String, _ style: Style = .plain, _ room: Extent) -> [Line] {
    var flow = flow
    flow.add(text, style)
    return flow.lines(width: room.text)
  }

  /// Adds lines to the page, behind the margin and followed by an empty line.
  mutating func show(_ lines: [Line]) {
    if lines.isEmpty { return }
    parts.append(.lines(inMargin(lines) + [Line()]))
  }

  /// Adds lines that bring their own margin.
  mutating func showFlush(_ lines: [Line]) { parts.append(.lines(lines)) }

  /// The lines behind the margin.
  func inMargin(_ lines: [Line]) -> [Line] {
    guard margin > 0 else { return lines }
    let prefix = [StyledText(spaces(margin))]
    return lines.map { $0.prefixed(by: prefix) }
  }

  /// Adds top-level blocks, with the guesses among them as parts of their own.
  mutating func show(_ blocks: [ContentBlock]) {
    for block in blocks {
      switch block.kind {
      case .prediction(let prediction):
        parts.append(guess(prediction, outcome: []))
      case .demo(let demo):
        show(demo)
      case .footnote: break  // told at the end of the page
      case .paragraph, .heading, .quote, .list, .code, .thematicBreak, .table, .callout, .math,
        .frameworks:
        show(lines(for: block, extent))
        flushNestedGuesses()
      }
    }
  }

  /// A demo: its guess when it has one, and the figure.
  mutating func show(_ block: DemoBlock) {
    let figure = figureLines(of: block, extent)
    let width = max(extent.wide - codeIndent(extent), 8)
    if let calls = block.callText(width: width, indent: extent.wide < 60 ? 2 : 4) {
      show(code(calls, language: "", extent))
    }
    if let prediction = block.prediction {
      parts.append(guess(prediction, outcome: figure))
    } else {
      show(figure)
    }
  }

  /// Writes with everything set in further, where there is room.
  mutating func setIn(by cells: Int, _ write: (inout PageWriter) -> Void) {
    guard !options.isPlain, let inner = extent.inset(by: cells) else { return write(&self) }
    let outer = (margin, extent)
    (margin, extent) = (margin + cells, inner)
    write(&self)
    (margin, extent) = outer
  }

  /// A guess with its outcome: what was found, then why.
  mutating func guess(_ prediction: Prediction, outcome: [Line]) -> ReadingPart {
    var lines = outcome
    if !prediction.why.isEmpty {
      if !lines.isEmpty { lines.append(Line()) }
      lines += flow(of: prediction.why).lines(width: extent.text)
    }
    return .prediction(prediction, outcome: inMargin(lines))
  }

  mutating func flushNestedGuesses() {
    parts += nestedGuesses
    nestedGuesses = []
  }
}
