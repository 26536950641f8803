import Optimization
import Practice

extension TerminalRenderer {
  /// What was read, what is due, how well it is remembered, and what is hard.
  public func statistics(_ report: LearnerReport, firstLesson: String) -> [Line] {
    var writer = StatisticsWriter(options)
    return report.isEmpty ? writer.empty(firstLesson) : writer.lines(of: report)
  }
}

/// Writes the statistics.
struct StatisticsWriter {
  var writer: PageWriter

  init(_ options: TerminalOptions) { writer = PageWriter(options) }

  private var options: TerminalOptions { writer.options }

  mutating func empty(_ firstLesson: String) -> [Line] {
    writer.showTitle("Your progress")
    writer.show(
      writer.wrapped(
        "Nothing has been read or answered yet, so there is nothing to count.", .plain,
        writer.extent))
    writer.showHints([
      ("Read a lesson", "lrlearn lesson \(firstLesson)"),
      ("Take its quiz", "lrlearn quiz \(firstLesson)"),
    ])
    return finished()
  }

  mutating func lines(of report: LearnerReport) -> [Line] {
    writer.showTitle("Your progress")
    showDone(report)
    showDue(report)
    showMemory(report)
    showDays(report)
    show("Hardest cards", report.hardestCards)
    show("Hardest questions", report.hardestQuestions)
    return finished()
  }

  private mutating func finished() -> [Line] {
    defer { writer.parts = [] }
    return PrintedPage.lines(writer.parts, options)
  }

  private mutating func showDone(_ report: LearnerReport) {
    var lines: [Line] = []
    let share = Double(report.lessonsRead) / Double(max(report.lessons, 1))
    var text = writer.flow
    for run in QuestionWriter(options).bar(share).runs { text.add(run.text, run.style) }
    if !text.isEmpty { text.add("  ") }
    text.add(
      "\(report.lessonsRead) of \(MomentWords.count(report.lessons, "lesson"))", Style(.text, .bold)
    )
    text.add(" read")
    lines += text.lines(width: writer.extent.text)
    let rest =
      MomentWords.count(report.cards, "card") + " begun, "
      + MomentWords.count(report.questions, "question") + " answered"
    lines += writer.wrapped(rest + ".", .quiet, writer.extent)
    writer.show(lines)
  }

  /// Two weeks of days with a bar each.
  private mutating func showDue(_ report: LearnerReport) {
    let counts = report.statistics.dueByDay
    guard report.cards > 0, !counts.isEmpty else { return }
    writer.showHeading("Due")
    let total = counts.reduce(0, +)
    let now = report.statistics.dueNow
    let sentence =
      (now == 0
        ? "Nothing is due now"
        : MomentWords.count(now, "card") + (now == 1 ? " is" : " are") + " due now")
      + (total > now ? ", \(total) within \(counts.count) days." : ".")
    writer.show(writer.wrapped(sentence, .plain, writer.extent))
    guard total > 0 else { return }
    writer.show(chart(counts, report.today))
  }

  private func chart(_ counts: [Int], _ today: CalendarDay) -> [Line] {
    let most = max(counts.max() ?? 0, 10)
    let room = min(writer.extent.text - 19, 40)
    return counts.enumerated().map { index, count in
      let day = index == 0 ? "today" : today.advanced(by: index).shortText
      let label = day + spaces(11 - CellWidth.of(day))
      let number = "\(count)"
      if options.isPlain || room < 8 {
        return Line([StyledText(label, .quiet), StyledText(number)]).clipped(to: writer.extent.text)
      }
      let cells = count == 0 ? 0 : max(1, (count * room + most / 2) / most)
      let glyph = options.isASCII ? "#" : "━"
      return Line(
        [
          StyledText(label, .quiet),
          StyledText(spaces(4 - number.utf8.count) + number + " ", count == 0 ? .quiet : .plain),
          StyledText(
            String(repeating: glyph, count: cells), Style(index == 0 ? .accent : .series(0))),
        ].filter { !$0.text.isEmpty })
    }
  }

  private mutating func showMemory(_ report: LearnerReport) {
    var sentences: [String] = []
    let statistics = report.statistics
    if let retention = statistics.retention, let expected = statistics.expectedRetention {
      sentences.append(
        "Of \(MomentWords.count(statistics.retentionCount, "review")) in the last 30 days you "
          + "remembered \(percent(retention)); the model expected \(percent(expected)).")
      if statistics.retentionCount < 30 {
        sentences.append("With so few, the difference says little yet.")
      }
    }
    let calibration = CalibrationWords.sentence(statistics.calibration)
    guard !sentences.isEmpty || !calibration.isEmpty else { return }
    writer.showHeading("Memory")
    if !sentences.isEmpty {
      writer.show(writer.wrapped(sentences.joined(separator: " "), .plain, writer.extent))
    }
    if !calibration.isEmpty { writer.show(writer.wrapped(calibration, .plain, writer.extent)) }
  }

  private func percent(_ share: Double) -> String {
    DecimalText.fixed(share * 100, places: 0) + " %"
  }

  /// Two weeks, a cell or a number a day; the days in a row without a word about those that are missing.
  private mutating func showDays(_ report: LearnerReport) {
    let days = report.statistics.activityByDay
    guard days.contains(where: { $0 > 0 }) else { return }
    writer.showHeading("Days")
    var lines: [Line] = []
    let active = days.count { $0 > 0 }
    var sentence = "Active on \(active) of the last \(days.count) days"
    if report.statistics.streak > 1 { sentence += ", \(report.statistics.streak) in a row" }
    if !options.isPlain {
      var runs: [StyledText] = []
      for (index, count) in days.enumerated() {
        if index > 0 { runs.append(StyledText(" ")) }
        runs.append(cell(count, of: days.max() ?? 1))
      }
      lines.append(Line(runs).clipped(to: writer.extent.text))
      lines += writer.wrapped(spaces(0) + "two weeks ago to today", .quiet, writer.extent)
      lines.append(Line())
    }
    lines += writer.wrapped(sentence + ".", .plain, writer.extent)
    writer.show(lines)
  }

  private func cell(_ count: Int, of most: Int) -> StyledText {
    if count == 0 { return StyledText(options.isASCII ? "." : "·", Style(.frame)) }
    let steps = options.isASCII ? Array("-=#") : Array("▂▄▆█")
    let index = min(count * steps.count / max(most, 1), steps.count - 1)
    return StyledText(String(steps[index]), Style(.right))
  }

  private mutating func show(_ title: String, _ hard: [LearnerReport.Hard]) {
    guard !hard.isEmpty else { return }
    writer.showHeading(title)
    var lines: [Line] = []
    for item in hard.prefix(5) {
      lines += writer.hanging(
        [StyledText(writer.glyphs.bullets[0], Style(.accent))], writer.extent
      ) { writer, room in
        var text = writer.measured(item.words, Style(.text, .bold))
        text.add(writer.glyphs.separator + item.trouble, .quiet)
        if !item.lesson.isEmpty {
          text.add(writer.glyphs.separator, .quiet)
          text.add("lrlearn lesson \(item.lesson)", Style(.code))
        }
        return text.lines(width: room.text)
      }
    }
    writer.show(lines)
  }
}
