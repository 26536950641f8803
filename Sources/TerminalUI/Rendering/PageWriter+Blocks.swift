import Curriculum
import Plotting
import TeXMath

extension PageWriter {
  /// Blocks one below the other; tight ones without empty lines between.
  mutating func lines(
    for blocks: [ContentBlock], _ room: Extent, isTight: Bool = false
  ) -> [Line] {
    var result: [Line] = []
    for block in blocks {
      let next = lines(for: block, room)
      if next.isEmpty { continue }
      if !result.isEmpty && !isTight { result.append(Line()) }
      result += next
    }
    return result
  }

  /// Blocks with a label that runs into the first paragraph.
  mutating func lines(
    for blocks: [ContentBlock], after label: String, _ style: Style, _ room: Extent
  ) -> [Line] {
    guard case .paragraph(let inlines) = blocks.first?.kind else {
      return wrapped(label, style, room) + lines(for: blocks, room)
    }
    var text = measured(label, style)
    add(inlines, to: &text, .plain, link: nil)
    let rest = lines(for: Array(blocks.dropFirst()), room)
    return text.lines(width: room.text) + (rest.isEmpty ? [] : [Line()] + rest)
  }

  /// One block in a room, without a margin.
  mutating func lines(for block: ContentBlock, _ room: Extent) -> [Line] {
    guard nesting < Self.deepest else {
      return [Line(options.isASCII ? "..." : "…", .quiet)]
    }
    nesting += 1
    defer { nesting -= 1 }
    switch block.kind {
    case .paragraph(let inlines):
      if let alt = Self.onlyImage(in: inlines) { return picture(alt, room) }
      return flow(of: inlines).lines(width: room.text)
    case .heading(level: _, id: _, let inlines):
      return flow(of: inlines, Style(.heading, .bold)).lines(width: room.text)
    case .quote(let blocks): return quote(blocks, room)
    case .list(let list): return lines(for: list, room)
    case .code(let language, let text, isFenced: _): return code(text, language: language, room)
    case .thematicBreak: return [thematicBreak(room)]
    case .table(let table): return lines(for: table, room)
    case .callout(let callout): return lines(for: callout, room)
    case .math(let formula): return display(formula, room)
    case .demo(let demo): return nested(demo, room)
    case .prediction(let prediction):
      nestedGuesses.append(guess(prediction, outcome: []))
      return []
    case .frameworks(let block): return lines(for: block, room)
    case .footnote: return []
    }
  }

  /// The text alternative of an image that is a paragraph of its own.
  private static func onlyImage(in inlines: [ContentInline]) -> String? {
    guard inlines.count == 1, case .image(source: _, title: _, let alt) = inlines[0].kind else {
      return nil
    }
    return alt
  }

  /// A terminal shows what a picture shows in words.
  private mutating func picture(_ alt: String, _ room: Extent) -> [Line] {
    barred(glyphs.quoteBar, Style(.frame), room) { writer, inner in
      var text = writer.measured("Image: ", Style(.quiet, .bold))
      text.add(alt, Style(.quiet, .italic))
      return text.lines(width: inner.text)
    }
  }

  /// Guesses cannot be asked inside a list: they follow it.
  private mutating func nested(_ demo: DemoBlock, _ room: Extent) -> [Line] {
    guard let prediction = demo.prediction else { return figureLines(of: demo, room) }
    nestedGuesses.append(guess(prediction, outcome: figureLines(of: demo, extent)))
    return []
  }

  private static let deepest = 100

  /// Content behind a bar; without the bar where there is no room for it.
  mutating func barred(
    _ bar: String, _ style: Style, _ room: Extent, _ content: (inout PageWriter, Extent) -> [Line]
  ) -> [Line] {
    guard !options.isPlain, let inner = room.inset(by: 2) else { return content(&self, room) }
    let prefix = [StyledText(bar, style), StyledText(" ")]
    return content(&self, inner).map { $0.prefixed(by: prefix) }
  }

  private mutating func quote(_ blocks: [ContentBlock], _ room: Extent) -> [Line] {
    let lines = barred(glyphs.quoteBar, Style(.frame), room) { $0.lines(for: blocks, $1) }
    guard options.isPlain else { return lines }
    return wrapped("Quote:", .plain, room) + lines + wrapped("End of quote.", .plain, room)
  }

  private mutating func lines(for callout: Callout, _ room: Extent) -> [Line] {
    let (name, role): (String, Style.Role) =
      switch callout.kind {
      case .note: ("Note", .note)
      case .tip: ("Tip", .tip)
      case .important: ("Important", .important)
      case .warning: ("Warning", .warning)
      case .caution: ("Caution", .caution)
      }
    return labelled(name, role, glyphs.calloutBar, callout.blocks, room)
  }

  /// A label in bold and blocks below it, all behind a bar.
  mutating func labelled(
    _ label: String, _ role: Style.Role, _ bar: String, _ blocks: [ContentBlock], _ room: Extent
  ) -> [Line] {
    barred(bar, Style(role), room) { writer, inner in
      let title = writer.options.isPlain ? label + ":" : label
      return writer.wrapped(title, Style(role, .bold), inner) + writer.lines(for: blocks, inner)
    }
  }

  private func thematicBreak(_ room: Extent) -> Line {
    if options.isPlain { return Line("* * *") }
    let count = min(room.text, 20)
    return Line(String(repeating: glyphs.rule, count: count), Style(.frame))
  }

  /// A formula of its own: stacked where it fits, on one line where it does not.
  private func display(_ formula: TeXFormula, _ room: Extent) -> [Line] {
    let indent = options.isPlain || room.text < 40 ? 0 : 4
    let style = Style(.math)
    if !options.isASCII && !options.isPlain {
      let lines = formula.lines.map { Line(VisibleText.clean($0, ascii: false), style) }
      if lines.allSatisfy({ $0.width + indent <= room.text }) {
        return lines.map { $0.prefixed(by: [StyledText(spaces(indent))]) }
      }
    }
    var flow = flow
    flow.add(options.isASCII ? formula.asciiLine : formula.line, style)
    let prefix = [StyledText(spaces(indent))]
    return flow.lines(width: room.text - indent).map { $0.prefixed(by: prefix) }
  }
}
