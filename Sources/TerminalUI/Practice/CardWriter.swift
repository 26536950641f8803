import Curriculum
import Practice

/// The words of a flashcard: its sides, its grades, and what is said at the end.
struct CardWriter {
  var words: QuestionWriter

  init(_ options: TerminalOptions) { words = QuestionWriter(options) }

  var options: TerminalOptions { words.options }

  static let gradeNames = ["again", "hard", "good", "easy"]

  mutating func opening(_ title: String) -> [Line] {
    words.writer.showTitle(title)
    return words.takeParts()
  }

  /// The front below a heading, with what is to be said about the card.
  mutating func front(
    _ card: Flashcard, number: Int, remaining: Int, isNew: Bool, notices: [String]
  ) -> [Line] {
    let left = remaining == 0 ? "the last" : "\(remaining) left"
    var lines = options.isPlain && number > 1 ? [Line()] : []
    lines += words.heading("Card \(number)", isNew ? "new, " + left : left)
    for notice in notices {
      lines += words.writer.inMargin(
        words.writer.wrapped(notice, Style(.warning), words.writer.extent))
    }
    if !notices.isEmpty { lines.append(Line()) }
    lines += words.writer.inMargin(words.writer.lines(for: strong(card.front), words.writer.extent))
    return lines + [Line()] + words.links()
  }

  /// The first paragraph in bold, as a question's title is.
  private func strong(_ blocks: [ContentBlock]) -> [ContentBlock] {
    guard let first = blocks.first, case .paragraph(let inlines) = first.kind else { return blocks }
    let bold = ContentInline(.strong(inlines), first.range)
    return [ContentBlock(.paragraph([bold]), first.range)] + blocks.dropFirst()
  }

  /// The back behind a bar.
  mutating func back(_ card: Flashcard) -> [Line] {
    let bar = words.writer.glyphs.calloutBar
    var lines = words.writer.barred(bar, Style(.accent), words.writer.extent) {
      $0.lines(for: card.back, $1)
    }
    if options.isPlain {
      lines = words.writer.wrapped("Answer:", .plain, words.writer.extent) + lines
    }
    let commands = words.commands()
    return words.writer.inMargin(lines) + [Line()] + words.links() + commands
  }

  /// What was typed; where it is not right, letter by letter beside what is.
  mutating func typed(_ text: String, _ card: Flashcard, _ outcome: Outcome) -> [Line] {
    var flow = words.writer.flow
    if outcome.isRight {
      flow.add(words.writer.glyphs.right, Style(.right, .bold))
      flow.add("You typed “\(text)”: right.")
      return words.writer.inMargin(flow.lines(width: words.writer.extent.text)) + [Line()]
    }
    let right = nearest(to: text, in: card.accepted)
    flow.add(words.writer.glyphs.wrong, Style(.wrong, .bold))
    if options.isPlain {
      flow.add("You typed “\(text)”; it is “\(right)”.")
      return words.writer.inMargin(flow.lines(width: words.writer.extent.text)) + [Line()]
    }
    let difference = TypedDifference(text, right)
    let cross = StyledText(words.writer.glyphs.wrong, Style(.wrong, .bold))
    let lines =
      words.writer.hanging([cross, StyledText("you  ", .quiet)], words.writer.extent) {
        writer, room in
        Self.flow(difference.typed, Style(.wrong, .struck), writer).lines(width: room.text)
      }
      + words.writer.hanging([StyledText("  right", .quiet)], words.writer.extent) { writer, room in
        Self.flow(difference.right, Style(.right, .underlined), writer).lines(width: room.text)
      }
    return words.writer.inMargin(lines) + [Line()]
  }

  private static func flow(
    _ pieces: [TypedDifference.Piece], _ style: Style, _ writer: PageWriter
  ) -> Flow {
    var flow = writer.flow
    for piece in pieces { flow.add(piece.text, piece.isCommon ? .plain : style) }
    return flow
  }

  private func nearest(to text: String, in accepted: [String]) -> String {
    nearestNames(to: text.lowercased(), among: accepted).first ?? accepted.first ?? ""
  }

  func gradesExplained() -> [Line] {
    let text =
      "again: forgotten. hard: with trouble. good: remembered. easy: at once. The time says when the "
      + "card comes again."
    return words.writer.inMargin(words.writer.wrapped(text, .quiet, words.writer.extent)) + [Line()]
  }

  /// "1 again 1 minute · 2 hard 6 minutes · …", on one line or on four.
  mutating func grades(_ intervals: [Int64]) -> [Line] {
    let roles: [Style.Role] = [.wrong, .warning, .right, .accent]
    let items = zip(Self.gradeNames, intervals).enumerated().map { index, grade in
      [
        StyledText("\(index + 1) ", Style(roles[index], .bold)),
        StyledText(grade.0, Style(roles[index], .bold)),
        StyledText(" " + IntervalWords.text(grade.1), .plain),
      ]
    }
    let dot = [StyledText(words.writer.glyphs.separator, .quiet)]
    let line = Line(Array(items.joined(separator: dot)))
    let room = options.width - 1 - words.writer.margin
    if line.width <= room { return words.writer.inMargin([line]) }
    return words.writer.inMargin(items.map { Line($0) })
  }
}
