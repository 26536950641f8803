import Optimization
import Plotting
import Practice

/// The memory of a card through a run of grades, drawn: it fades, and each review brings it back.
struct WhatIfFigure {
  private let reviews: [WhatIf.Review]
  private let scheduler: ReviewScheduler

  init(_ run: WhatIf) { (reviews, scheduler) = (run.reviews, run.scheduler) }

  var figure: Figure {
    let retention = scheduler.settings.desiredRetention
    let band = Band(
      direction: .y, range: retention...retention,
      label: "wanted: " + DecimalText.significant(retention, digits: 4))
    return Figure(
      title: title, sentence: WhatIfSentence(reviews, scheduler.model).text,
      x: Axis(title: "time since the first review", unit: "days"),
      y: Axis(title: "chance of remembering"),
      series: [Series(name: "chance of remembering", points: points)], marks: marks, bands: [band],
      table: table)
  }

  private var title: String {
    let shown = 12
    var grades = reviews.prefix(shown).map(\.grade.word).joined(separator: ", ")
    if reviews.count > shown { grades += ", …" }
    return "A card graded " + grades
  }

  /// From each review to the next, the last one until it is due; denser where the curve is steep.
  private var points: [Point] {
    let parts = 48
    var points: [Point] = []
    for (index, review) in reviews.enumerated() {
      let length = Self.days(end(of: index) - review.time)
      for part in 0...parts {
        let share = Double(part) / Double(parts)
        let days = length * share * share
        let chance = scheduler.model.retrievability(after: days, stability: review.stability)
        points.append(Point(x: Self.days(review.time) + days, y: chance))
      }
    }
    return points
  }

  private func end(of index: Int) -> Int64 {
    index + 1 < reviews.count ? reviews[index + 1].time : reviews[index].state.due
  }

  /// Where the card was forgotten, and where it is due.
  private var marks: [Mark] {
    var marks = reviews.indices.filter { $0 + 1 < reviews.count && reviews[$0 + 1].grade == .again }
      .map { mark(atEndOf: $0, "again") }
    if let last = reviews.indices.last { marks.append(mark(atEndOf: last, "due")) }
    return marks
  }

  private func mark(atEndOf index: Int, _ label: String) -> Mark {
    let review = reviews[index]
    let days = Self.days(end(of: index) - review.time)
    let chance = scheduler.model.retrievability(after: days, stability: review.stability)
    return Mark(point: Point(x: Self.days(end(of: index)), y: chance), label: label)
  }

  // Rows of 80 cells have no room for longer headings; the axis says what the chance is of.
  private var table: DataTable {
    let rows = reviews.enumerated().map { index, review in
      [
        DecimalText.whole(index + 1), review.time == 0 ? "now" : IntervalWords.text(review.time),
        review.grade.word,
        index == 0 ? "new" : DecimalText.fixed(review.retrievability, places: 3),
        DecimalText.significant(review.stability, digits: 4),
        DecimalText.fixed(review.difficulty, places: 2), IntervalWords.text(review.intervalSeconds),
      ]
    }
    return DataTable(
      columns: [
        "review", "after", "grade", "chance", "stability in days", "difficulty",
        "asked again after",
      ], rows: rows)
  }

  static func days(_ seconds: Int64) -> Double { Double(seconds) / 86_400 }
}

extension Grade {
  /// As learners choose it.
  var word: String {
    switch self {
    case .again: "again"
    case .hard: "hard"
    case .good: "good"
    case .easy: "easy"
    }
  }
}
