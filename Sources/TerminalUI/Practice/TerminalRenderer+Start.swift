import Practice

extension TerminalRenderer {
  /// The one best next thing: why, and what to type.
  public struct Suggestion: Sendable, Equatable {
    /// "12 cards are due"
    public var words: String
    /// "lrlearn flashcards"; "" when there is nothing to do.
    public var command: String

    /// A suggestion.
    public init(words: String, command: String) { (self.words, self.command) = (words, command) }
  }

  /// Where the learner is and the one best next thing, in five lines.
  public func start(_ report: LearnerReport, title: String, next: Suggestion) -> [Line] {
    let writer = PageWriter(options)
    let room = writer.extent
    var lines = writer.wrapped(title, Style(.title, .bold), room)
    var facts = ["\(report.lessonsRead) of \(MomentWords.count(report.lessons, "lesson")) read"]
    if report.cards > 0 { facts.append(MomentWords.count(report.cards, "card")) }
    if report.statistics.streak > 1 { facts.append("\(report.statistics.streak) days in a row") }
    lines += writer.wrapped(
      facts.joined(separator: options.isPlain ? ", " : writer.glyphs.separator), .quiet, room)
    lines += writer.wrapped(due(report), .plain, room)
    var text = writer.measured("Next: ", Style(.accent, .bold))
    text.add(next.words)
    lines += text.lines(width: room.text)
    if !next.command.isEmpty {
      lines += writer.set(writer.measured(next.command, Style(.code, .bold)), in: 2)
    }
    return writer.inMargin(lines)
  }

  private func due(_ report: LearnerReport) -> String {
    let now = report.statistics.dueNow
    let counts = report.statistics.dueByDay
    let today = (counts.first ?? 0) - now
    let tomorrow = counts.count > 1 ? counts[1] : 0
    var parts: [String] = []
    if now > 0 { parts.append("\(now) due now") }
    if today > 0 { parts.append("\(today) later today") }
    if tomorrow > 0 { parts.append("\(tomorrow) tomorrow") }
    return parts.isEmpty
      ? "No card is due today or tomorrow." : "Cards: " + parts.joined(separator: ", ") + "."
  }
}
