import Curriculum
import Demos
import Plotting

/// The words of a question: what is asked, the answer while it is made, and what is said to it.
struct QuestionWriter {
  var writer: PageWriter

  init(_ options: TerminalOptions) { writer = PageWriter(options) }

  var options: TerminalOptions { writer.options }

  /// Heading, title, prompt and figure.
  mutating func head(of shown: ShownQuestion, label: String, left: String) -> [Line] {
    var lines = heading(label, left)
    let question = shown.question
    let title = writer.flow(of: question.title(with: shown.values), Style(.text, .bold))
    lines += writer.inMargin(title.lines(width: writer.extent.text)) + [Line()]
    let prompt = numbered(question.prompt(with: shown.values), shown.form)
    if !prompt.isEmpty {
      lines += writer.inMargin(writer.lines(for: prompt, writer.extent)) + [Line()]
    }
    if case .plot(let demo, _) = question.answer {
      lines += writer.inMargin(figure(of: demo)) + [Line()]
    }
    return lines + links()
  }

  /// The prompt with a number in each gap, where there are several.
  private func numbered(_ blocks: [ContentBlock], _ form: AnswerForm) -> [ContentBlock] {
    guard case .gaps(let count) = form, count > 1 else { return blocks }
    return blocks.map { block in
      guard case .paragraph(let inlines) = block.kind else { return block }
      let marked = inlines.map { inline -> ContentInline in
        guard case .gap(let number) = inline.kind else { return inline }
        return ContentInline(.text("__\(number)__"), inline.range)
      }
      return ContentBlock(.paragraph(marked), block.range)
    }
  }

  /// "Question 2" with a rule, and what is left at its end.
  mutating func heading(_ label: String, _ left: String) -> [Line] {
    if options.isPlain {
      let text = "## " + label + (left.isEmpty ? "" : ", " + left)
      return writer.wrapped(text, .plain, writer.extent) + [Line()]
    }
    let title = writer.measured(label, Style(.heading, .bold))
    return [Line()] + writer.ruled(title, left.isEmpty ? nil : left) + [Line()]
  }

  /// The plot alone: its sentence and its table would tell the answer. Where there are no plots, the table is
  /// what can be read.
  private mutating func figure(of block: DemoBlock) -> [Line] {
    let room = writer.extent
    guard let figure = try? block.demo.run() else {
      return writer.wrapped("\(block.title): this demo cannot be run.", Style(.caution), room)
    }
    let title = writer.wrapped(figure.title, Style(.heading, .bold), room)
    if options.isPlain || room.wide < 24 {
      return title + writer.lines(for: figure.table, room, rowLimit: 16)
    }
    return title + [Line()] + writer.plot(figure, room, rowsBelow: 14)
  }

  /// A hint behind a bar.
  mutating func hint(_ blocks: [ContentBlock], number: Int, of count: Int) -> [Line] {
    let label = count == 1 ? "Hint" : "Hint \(number) of \(count)"
    let lines = writer.labelled(label, .tip, writer.glyphs.calloutBar, blocks, writer.extent)
    return writer.inMargin(lines) + [Line()] + links()
  }

  /// The addresses that were linked to, where they could not be linked.
  mutating func links() -> [Line] {
    var lines: [Line] = []
    for (index, address) in writer.notes.links.enumerated() {
      let mark = StyledText("[\(writer.notes.firstLink + index)]", .quiet)
      lines += writer.hanging([mark], writer.extent) { $0.wrapped(address, .quiet, $1) }
    }
    writer.notes.firstLink += writer.notes.links.count
    writer.notes.links = []
    return lines.isEmpty ? [] : writer.inMargin(lines) + [Line()]
  }
}
