public import Optimization

/// A question with everything that a seed decides: in which order its parts stand, and its numbers.
///
/// It never changes; being one word it costs nothing to hand on.
public final class AskedQuestion: Sendable {
  /// The question.
  public let item: QuizItem
  /// `arrangement[i]` is the place in the file of what is shown at place i: choices, items to order,
  /// right sides to match, or the numbers of a parametric question (0 the answer, then the mistakes).
  /// Empty where nothing is arranged.
  ///
  /// Items to order never stand in the right order, and right sides never all beside their left.
  /// Of two numbers that look alike only the first is shown.
  public let arrangement: [Int]
  /// The variables of a parametric question with the values drawn; empty for others.
  public let values: Bindings
  /// A parametric question's numbers as they are shown, in the order of the file: the answer first,
  /// then the mistakes; empty when the number is to be typed, which it is with fewer than two
  /// mistakes.
  public let offered: [Double]
  /// A parametric question's numbers, offered or not: the answer first, then the mistakes. What
  /// cannot be computed is NaN.
  let numbers: [Double]

  /// The question as `seed` makes it; the same seed makes the same question, and two questions of
  /// one seed are arranged independently of each other.
  public init(_ item: QuizItem, seed: UInt64) {
    self.item = item
    var chance = SplitMix64(seed: seed ^ item.id.mark)
    switch item.key {
    case .choice(let count, right: _): arrangement = chance.order(of: count)
    case .multiple(let right): arrangement = chance.order(of: right.count)
    case .order(let count), .match(let count): arrangement = chance.disorder(of: count)
    case .numeric, .text, .fill: arrangement = []
    case .parametric(let key):
      let draw = ParametricDraw(key, using: &chance)
      (values, numbers) = (draw.values, draw.numbers)
      offered = draw.isOffered ? draw.numbers : []
      arrangement = draw.isOffered ? chance.shuffled(draw.visible) : []
      return
    }
    (values, offered, numbers) = (Bindings(), [], [])
  }

  /// The numbers of `offered` as text, with as many digits as it takes to tell those that are shown
  /// apart, four at least where they have them.
  public var offeredTexts: [[UInt8]] {
    guard !offered.isEmpty else { return [] }
    let digits = ParametricDraw.digits(toTellApart: arrangement.map { offered[$0] })
    return offered.map { ParametricDraw.text($0, digits: digits) }
  }

  /// The right number of a parametric question as text; empty for other kinds.
  public var answerNumber: [UInt8] {
    if let text = offeredTexts.first { return text }
    return numbers.first.map { ParametricDraw.text($0, digits: 6) } ?? []
  }
}

extension Name {
  /// The name as a number, to part the chances of different questions (64-bit FNV-1a).
  var mark: UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return hash
  }
}
