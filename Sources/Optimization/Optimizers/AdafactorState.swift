/// What Adafactor remembers: squares by rows and by columns, or one by one.
public struct AdafactorState<Scalar: BinaryFloatingPoint & Sendable>: Sendable {
  /// Average of the mean square of each row; empty unless factored.
  public var rows: [Scalar] = []
  /// Average of the mean square of each column; empty unless factored.
  public var columns: [Scalar] = []
  /// Average of each square; empty where factored.
  public var v: [Scalar] = []
  /// Average of the updates; empty unless the rule keeps one.
  public var m: [Scalar] = []
  /// How many updates were made.
  public var step = 0
  /// The latest update, before the rate.
  var direction: [Scalar]

  /// Nothing seen.
  init(count: Int, shape: ParameterShape, smallest: Int?, keepsMomentum: Bool) {
    direction = [Scalar](repeating: 0, count: count)
    if keepsMomentum { m = direction }
    if case .matrix(let height, let width) = shape, let smallest, min(height, width) >= smallest {
      rows = [Scalar](repeating: 0, count: height)
      columns = [Scalar](repeating: 0, count: width)
    } else {
      v = direction
    }
  }
}

extension AdafactorState {
  /// Takes the squares of a gradient into the averages.
  mutating func average(
    _ gradient: [Scalar], _ shares: (keep: Double, gain: Double), floor: AdafactorOptions.Floor
  ) {
    var epsilon: Scalar = 0
    if case .added(let value) = floor { epsilon = Scalar(value) }
    let (keep, gain) = (Scalar(shares.keep), Scalar(shares.gain))
    guard !rows.isEmpty else {
      for index in v.indices {
        v[index] = keep * v[index] + gain * (gradient[index] * gradient[index] + epsilon)
      }
      return
    }
    let (height, width) = (rows.count, columns.count)
    for row in 0..<height { rows[row] *= keep }
    for column in 0..<width { columns[column] *= keep }
    let (byRow, byColumn) = (gain / Scalar(width), gain / Scalar(height))
    for row in 0..<height {
      var sum: Scalar = 0
      for column in 0..<width {
        let slope = gradient[row * width + column]
        let square = slope * slope + epsilon
        sum += square
        columns[column] += byColumn * square
      }
      rows[row] += byRow * sum
    }
  }

  /// Sets `direction` to g / √v̂.
  mutating func divide(_ gradient: [Scalar], floor: AdafactorOptions.Floor) {
    let (least, leastMean) = Self.limits(floor)
    guard !rows.isEmpty else {
      for index in v.indices {
        direction[index] = gradient[index] / max(v[index], least).squareRoot()
      }
      return
    }
    let (width, scale) = (columns.count, 1 / max(meanOfRows, leastMean))
    for row in rows.indices {
      for column in 0..<width {
        let estimate = max(rows[row] * columns[column] * scale, least)
        direction[row * width + column] = gradient[row * width + column] / estimate.squareRoot()
      }
    }
  }

  /// v̂ of each coordinate.
  var estimates: [Scalar] {
    guard !rows.isEmpty else { return v }
    let mean = meanOfRows
    var all: [Scalar] = []
    for row in rows { for column in columns { all.append(mean > 0 ? row * column / mean : 0) } }
    return all
  }

  private var meanOfRows: Scalar {
    var sum: Scalar = 0
    for row in rows { sum += row }
    return sum / Scalar(rows.count)
  }

  private static func limits(_ floor: AdafactorOptions.Floor) -> (least: Scalar, mean: Scalar) {
    switch floor {
    case .added: return (0, 0)
    case .least(let value):
      let epsilon = value.map { Scalar($0) } ?? Scalar.ulpOfOne
      return (epsilon * epsilon, epsilon)
    }
  }
}
