/// How often answers were right, for each confidence that was given.
struct Calibration {
  private var asked = [0, 0, 0]
  private var right = [0, 0, 0]

  /// Counts an answer; one without a confidence does not count.
  mutating func count(_ confidence: Confidence?, isRight: Bool) {
    guard let confidence else { return }
    asked[confidence.rawValue - 1] += 1
    right[confidence.rawValue - 1] += isRight ? 1 : 0
  }

  /// From guessing to sure; what was never said is left out.
  var levels: [(confidence: Confidence, asked: Int, right: Int)] {
    var levels: [(confidence: Confidence, asked: Int, right: Int)] = []
    for confidence in Confidence.allCases where asked[confidence.rawValue - 1] > 0 {
      let place = confidence.rawValue - 1
      levels.append((confidence, asked[place], right[place]))
    }
    return levels
  }
}
