import Demos
import Optimization

/// A small data set under the name `small`, so that no test has to read a large one.
enum SmallData {
  static let text: String = {
    var generator = SplitMix64(seed: 9)
    var text = "features 5\nclasses a b c\nscale 1\ntrain 96\nrows 120\n"
    for row in 0..<120 {
      let values = (0..<5).map { feature in
        "\((feature % 3 == row % 3 ? 1 : 0) + Double.random(in: -0.7...0.7, using: &generator))"
      }
      text += "\(["a", "b", "c"][row % 3]) \(values.joined(separator: " "))\n"
    }
    return text
  }()

  static let vocabulary: Vocabulary = {
    var words = Vocabulary.standard
    words.dataSets = { $0 == "small" ? Array(text.utf8) : $0 == "empty" ? [] : nil }
    return words
  }()

  /// Inputs with an objective, written in the words above.
  static func inputs(
    _ objective: String?, schedules: [String] = [], optimizer: String? = nil, steps: Int = 60,
    metrics: [Double] = [], _ parameters: KeyValuePairs<StaticString, Double> = [:]
  ) throws -> DemoInputs {
    var inputs = DemoInputs(title: "", metrics: metrics, steps: steps, unit: "update")
    inputs.schedules = try schedules.map { try Expression(parsing: $0) }
    inputs.optimizers = try [optimizer].compactMap { try $0.map { try Expression(parsing: $0) } }
    inputs.objectives = try [objective].compactMap {
      try $0.map { try Expression(parsingObjective: $0, vocabulary: vocabulary) }
    }
    inputs.parameters = parameters.map { parameter($0.key, $0.value) }
    return inputs
  }
}
