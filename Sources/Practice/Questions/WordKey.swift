/// Words that are right, and how near typed ones come to them.
struct WordKey {
  /// How typed words compare.
  enum Match { case right, slip, wrong }

  /// What is longer is no answer that anybody meant.
  static let limit = 500

  private let accepted: [[UInt8]]
  private let folded: [FoldedText]

  init(_ accepted: [[UInt8]]) {
    self.accepted = accepted
    folded = accepted.map { FoldedText($0) }
  }

  /// `others` are words that are right elsewhere, which are no slips here.
  func match(_ typed: [UInt8], others: [WordKey] = []) -> Match {
    guard typed.count <= Self.limit else { return .wrong }
    let words = FoldedText(typed)
    guard !words.isEmpty else { return .wrong }
    if folded.contains(words) || holdsNumber(typed) { return .right }
    for other in others where other.folded.contains(words) { return .wrong }
    for right in folded where words.isSlip(of: right) { return .slip }
    return .wrong
  }

  /// Whether a number was typed that is accepted in another spelling: `.05` for 0.05.
  private func holdsNumber(_ typed: [UInt8]) -> Bool {
    guard let number = TypedNumber(typed), number.unit.isEmpty else { return false }
    for words in accepted {
      guard let right = TypedNumber(words), right.unit.isEmpty,
        right.isPercent == number.isPercent
      else { continue }
      for value in number.readings where value.isClose(to: right.readings[0], within: 0) {
        return true
      }
    }
    return false
  }
}

extension Double {
  /// Whether two numbers differ by at most `tolerance`, but for what rounding leaves.
  func isClose(to other: Double, within tolerance: Double) -> Bool {
    let rounding = 1e-9 * max(tolerance, max(magnitude, other.magnitude) * 1e-3)
    return (self - other).magnitude <= tolerance + rounding
  }
}
