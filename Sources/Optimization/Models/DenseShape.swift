/// The sizes of a classifier: inputs, at most one hidden layer, one output for each class.
///
/// A point holds, row after row, the weights from each input to all units of the next layer, then
/// that layer's biases; likewise for the second layer.
struct DenseShape: Sendable, Equatable {
  let features: Int
  /// 0 when inputs lead to outputs directly.
  let hidden: Int
  let classes: Int
  let activation: Activation

  /// How many weights and biases there are.
  var dimension: Int {
    hidden > 0 ? (features + 1) * hidden + (hidden + 1) * classes : (features + 1) * classes
  }

  /// How many units the inputs lead to.
  var firstWidth: Int { hidden > 0 ? hidden : classes }

  /// `count` rounded up to whole vectors of four.
  static func padded(_ count: Int) -> Int { (count + 3) / 4 * 4 }

  /// Weights that keep the size of signals from layer to layer; biases are 0.
  ///
  /// Uniform within ±√(6/n) for n inputs and rectifiers, ±√(3/n) otherwise; without a hidden layer
  /// all are 0, since there is but one minimum.
  ///
  /// - Source: He et al., “Delving Deep into Rectifiers”, 2015, arXiv:1502.01852, and LeCun et al.,
  ///   “Efficient BackProp”, 1998, as uniform distributions of the same variance.
  func start(seed: UInt64) -> [Double] {
    var point = [Double](repeating: 0, count: dimension)
    guard hidden > 0 else { return point }
    var generator = SplitMix64(seed: seed)
    let power: Double =
      switch activation {
      case .rectifier: 6
      case .tanh: 3
      }
    let first = (power / Double(features)).squareRoot()
    for index in 0..<features * hidden { point[index] = first * generator.signedUnit() }
    let second = (3 / Double(hidden)).squareRoot()
    let offset = (features + 1) * hidden
    for index in 0..<hidden * classes {
      point[offset + index] = second * generator.signedUnit()
    }
    return point
  }
}

extension SplitMix64 {
  /// From −1 to 1, uniformly.
  fileprivate mutating func signedUnit() -> Double {
    Double(Int64(bitPattern: next()) >> 11) * 0x1p-52
  }
}
