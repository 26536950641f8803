/// How well cards in review were remembered, beside what the memory model expected.
struct Retention {
  private(set) var count = 0
  private var remembered = 0
  private var expectedSum = 0.0

  /// From the grades after `start`.
  init(_ reviews: [History.Review], since start: Int64) {
    for review in reviews.reversed() {
      if review.at <= start { break }
      guard let retrievability = review.retrievability else { continue }
      count += 1
      remembered += review.grade == .again ? 0 : 1
      expectedSum += retrievability
    }
  }

  var share: Double? { count > 0 ? Double(remembered) / Double(count) : nil }

  var expected: Double? { count > 0 ? expectedSum / Double(count) : nil }
}
