import Practice

extension CardWriter {
  /// What was done, what comes next and when.
  mutating func ending(
    _ summary: ReviewSession.Summary, now: Int64, secondsFromGMT: Int64, reason: String
  ) -> [Line] {
    var sentences: [String] = reason.isEmpty ? [] : [reason]
    sentences.append(Self.done(summary))
    let next = Self.next(summary, now: now, secondsFromGMT: secondsFromGMT)
    var lines = options.isPlain ? [Line()] : []
    lines += words.heading(summary.graded > 0 ? "Done" : "Left", "")
    let writer = words.writer
    lines += writer.inMargin(
      writer.wrapped(sentences.joined(separator: " "), .plain, writer.extent))
    lines += writer.inMargin(writer.wrapped(next, .plain, writer.extent))
    return lines
  }

  /// "12 grades given: 3 new cards, 2 forgotten, 1 put aside."
  static func done(_ summary: ReviewSession.Summary) -> String {
    guard summary.graded > 0 else {
      return summary.suspended > 0
        ? "\(MomentWords.count(summary.suspended, "card")) put aside, none graded."
        : "No card was graded."
    }
    var parts: [String] = []
    if summary.new > 0 { parts.append(MomentWords.count(summary.new, "new card")) }
    if summary.forgotten > 0 { parts.append("\(summary.forgotten) forgotten") }
    if summary.suspended > 0 { parts.append("\(summary.suspended) put aside") }
    let grades = MomentWords.count(summary.graded, "grade") + " given"
    return grades + (parts.isEmpty ? "." : ": " + parts.joined(separator: ", ") + ".")
  }

  /// "The next card is due in 10 minutes. Tomorrow: 4 due and 6 new."
  static func next(
    _ summary: ReviewSession.Summary, now: Int64, secondsFromGMT: Int64
  ) -> String {
    var sentences: [String] = []
    if let due = summary.nextDue {
      let when = MomentWords.when(due, from: now, secondsFromGMT: secondsFromGMT)
      sentences.append(
        when == "now"
          ? "There is more: `lrlearn flashcards` goes on." : "The next card is due \(when).")
    }
    let tomorrow = [
      summary.dueTomorrow > 0 ? "\(summary.dueTomorrow) due" : nil,
      summary.newTomorrow > 0 ? "\(summary.newTomorrow) new" : nil,
    ].compactMap { $0 }
    if !tomorrow.isEmpty {
      sentences.append("Tomorrow: " + tomorrow.joined(separator: " and ") + ".")
    }
    return sentences.joined(separator: " ")
  }
}
