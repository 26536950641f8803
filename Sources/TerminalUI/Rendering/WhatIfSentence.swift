import Optimization
import Practice

/// What a run of grades comes to, in words.
struct WhatIfSentence {
  private let reviews: [WhatIf.Review]
  private let model: MemoryModel

  init(_ reviews: [WhatIf.Review], _ model: MemoryModel) {
    (self.reviews, self.model) = (reviews, model)
  }

  var text: String {
    guard let last = reviews.last else { return "" }
    let days = WhatIfFigure.days(last.intervalSeconds)
    let chance = model.retrievability(after: days, stability: last.stability)
    var text = reviews.count == 1 ? "One review leaves" : "\(reviews.count) reviews\(span) leave"
    text += " a stability of \(inDays(last.stability)): so long until the chance of remembering"
    text += " has fallen to 0.9. The card is asked again after"
    text += " \(IntervalWords.text(last.intervalSeconds)), at a chance of "
    text += DecimalText.fixed(chance, places: 3) + "."
    return text + forgetting
  }

  private var span: String {
    guard let last = reviews.last, last.time > 0 else { return "" }
    return " within \(IntervalWords.text(last.time))"
  }

  /// Of the times that the card was forgotten, the one that took the largest share of the stability.
  private var forgetting: String {
    let falls = reviews.indices.dropFirst().filter { reviews[$0].grade == .again }
    let share = { reviews[$0].stability / reviews[$0 - 1].stability }
    guard let worst = falls.min(by: { share($0) < share($1) }), share(worst) < 1 else { return "" }
    let cut =
      "cut the stability from \(inDays(reviews[worst - 1].stability)) to "
      + "\(inDays(reviews[worst].stability))."
    return falls.count == 1
      ? " Forgetting it at review \(worst + 1) " + cut
      : " It was forgotten \(falls.count) times; that at review \(worst + 1) cost most: it " + cut
  }

  private func inDays(_ days: Double) -> String {
    let number = DecimalText.significant(days, digits: 4)
    return number + (number == "1" ? " day" : " days")
  }
}
