import Optimization

/// A small data set under every name, so that no test has to read a large one.
enum SmallData {
  /// `count` examples of `features` numbers around a place for each class, four fifths to train on.
  static func text(count: Int = 15, features: Int = 5, classes: Int = 3, seed: UInt64 = 9) -> String
  {
    var generator = SplitMix64(seed: seed)
    let names = (0..<classes).map { "c\($0)" }.joined(separator: " ")
    var text =
      "features \(features)\nclasses \(names)\nscale 1\ntrain \(count * 4 / 5)\nrows \(count)\n"
    for row in 0..<count {
      let label = row % classes
      let values = (0..<features).map { feature in
        let middle = feature % classes == label ? 1.0 : 0
        return "\(middle + Double.random(in: -0.5...0.5, using: &generator))"
      }
      text += "c\(label) \(values.joined(separator: " "))\n"
    }
    return text
  }

  /// The standard words, with `text()` for every data set.
  static let vocabulary: Vocabulary = {
    var words = Vocabulary.standard
    words.dataSets = { $0 == "none" ? nil : $0 == "empty" ? [] : Array(text().utf8) }
    return words
  }()

  static func objective(_ text: String) throws -> AnyObjective {
    try Expression(parsing: text, vocabulary: vocabulary).objective()
  }
}
