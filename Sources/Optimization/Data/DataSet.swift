/// Examples with their classes, ready to train on: numbers scaled, the test part kept apart.
///
/// - Units: what the header of the file says (`Content/data/README.md` has the format).
/// - Edge cases: a feature that never changes becomes 0 under the standard scale.
public struct DataSet: Sendable {
  /// How many numbers an example has.
  public let featureCount: Int
  /// The names of the classes; labels are indices of it.
  public let classes: [Name]
  /// How many examples are trained on; they come first.
  public let trainCount: Int
  /// The class of each example.
  public let labels: [Int]
  /// The scaled numbers, example after example, `stride` apart; what is behind the features is 0.
  let inputs: [Double]
  /// From one example to the next: `featureCount`, or a little more.
  let stride: Int

  /// How many examples there are.
  public var count: Int { labels.count }
  /// How many examples test.
  public var testCount: Int { count - trainCount }

  /// The scaled numbers of one example.
  public func example(_ index: Int) -> [Double] {
    Array(inputs[index * stride..<index * stride + featureCount])
  }

  /// Reads the bytes of a file.
  ///
  /// - Throws: the first thing that is wrong, with its line.
  /// - Complexity: O(bytes), for the digits less than a millisecond.
  public init(parsing bytes: [UInt8]) throws(DataSetError) {
    let rows = try DataSetReader.read(bytes)
    (featureCount, classes) = (rows.header.features, rows.header.classes)
    (trainCount, labels) = (rows.header.train, rows.labels)
    stride = DataSetReader.stride(of: featureCount)
    var inputs = rows.values
    switch rows.header.scale {
    case .divided(let divisor): for index in inputs.indices { inputs[index] /= divisor }
    case .standard: Self.standardise(&inputs, featureCount, stride, train: trainCount)
    }
    self.inputs = inputs
  }

  /// Less the mean, divided by the deviation, of the first `train` rows.
  private static func standardise(
    _ inputs: inout [Double], _ features: Int, _ stride: Int, train: Int
  ) {
    let rows = inputs.count / stride
    for feature in 0..<features {
      var (mean, variance) = (0.0, 0.0)
      for row in 0..<train { mean += inputs[row * stride + feature] / Double(train) }
      for row in 0..<train {
        let distance = inputs[row * stride + feature] - mean
        variance += distance * distance / Double(train)
      }
      let deviation = variance.squareRoot()
      for row in 0..<rows {
        let place = row * stride + feature
        inputs[place] = deviation > 0 ? (inputs[place] - mean) / deviation : 0
      }
    }
  }
}
