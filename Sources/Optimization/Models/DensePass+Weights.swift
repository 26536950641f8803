// From the flat point to padded rows, and back.

extension DensePass {
  /// Copies the weights and biases of `point`.
  func setWeights(_ point: [Double]) {
    point.withUnsafeBufferPointer { point in
      guard var source = point.baseAddress.map({ UnsafePointer($0) }) else { return }
      let width = shape.firstWidth
      let stride = DenseShape.padded(width)
      for row in 0..<shape.features { Self.copy(&source, first + row * stride, width) }
      Self.copy(&source, firstBias, width)
      guard shape.hidden > 0 else { return }
      for row in 0..<shape.hidden {
        for column in 0..<shape.classes {
          secondTurned[column * hiddenStride + row] = source[column]
        }
        Self.copy(&source, second + row * outputStride, shape.classes)
      }
      Self.copy(&source, secondBias, shape.classes)
    }
  }

  /// Copies `count` numbers and moves on behind them.
  private static func copy(
    _ source: inout UnsafePointer<Double>, _ target: UnsafeMutablePointer<Double>, _ count: Int
  ) {
    target.update(from: source, count: count)
    source += count
  }

  /// Writes the first `rows` × `columns` of the padded `slopes`, then the sums of the columns of
  /// `deltas`, which are the slopes of the biases.
  func store(
    rows: Int, columns: Int, _ deltas: UnsafeMutablePointer<Double>,
    into gradient: UnsafeMutablePointer<Double>
  ) {
    let stride = DenseShape.padded(columns)
    for row in 0..<rows {
      (gradient + row * columns).update(from: slopes + row * stride, count: columns)
    }
    let biases = gradient + rows * columns
    biases.update(repeating: 0, count: columns)
    for row in 0..<count {
      for column in 0..<columns { biases[column] += deltas[row * stride + column] }
    }
  }
}
