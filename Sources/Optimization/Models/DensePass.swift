/// The memory of forward and backward passes through a classifier, made once for all batches.
///
/// Rows are padded to vectors of four with zeros, weights are copied into such rows, and all
/// products run through one kernel. Nothing is allocated after `init`.
final class DensePass {
  let shape: DenseShape
  /// How many examples fit.
  let capacity: Int
  /// How many examples are loaded.
  var count = 0
  let memory: UnsafeMutablePointer<Double>
  let labels: UnsafeMutablePointer<Int>
  let inputStride: Int
  let hiddenStride: Int
  let outputStride: Int
  // Where each part of the memory begins.
  let inputs: UnsafeMutablePointer<Double>
  let hidden: UnsafeMutablePointer<Double>
  let outputs: UnsafeMutablePointer<Double>
  let hiddenSlopes: UnsafeMutablePointer<Double>
  let first: UnsafeMutablePointer<Double>
  let firstBias: UnsafeMutablePointer<Double>
  let second: UnsafeMutablePointer<Double>
  let secondBias: UnsafeMutablePointer<Double>
  let secondTurned: UnsafeMutablePointer<Double>
  /// The gradient of the larger weight matrix at hand, padded.
  let slopes: UnsafeMutablePointer<Double>

  /// - Parameter capacity: the most examples of a batch, at least 1.
  init(_ shape: DenseShape, capacity: Int) {
    (self.shape, self.capacity) = (shape, capacity)
    let rows = DenseShape.padded(capacity)
    let (input, hidden) = (DenseShape.padded(shape.features), DenseShape.padded(shape.hidden))
    let output = DenseShape.padded(shape.classes)
    let firstWidth = DenseShape.padded(shape.firstWidth)
    (inputStride, hiddenStride, outputStride) = (input, hidden, output)
    let sizes = [
      rows * input, rows * hidden, rows * output, rows * hidden, input * firstWidth, firstWidth,
      hidden * output, output, output * hidden, max(input * firstWidth, hidden * output),
    ]
    let total = sizes.reduce(0, +)
    memory = UnsafeMutablePointer<Double>.allocate(capacity: total)
    memory.initialize(repeating: 0, count: total)
    labels = UnsafeMutablePointer<Int>.allocate(capacity: rows)
    labels.initialize(repeating: 0, count: rows)
    var starts: [UnsafeMutablePointer<Double>] = []
    var place = memory
    for size in sizes {
      starts.append(place)
      place += size
    }
    (inputs, self.hidden, outputs, hiddenSlopes) = (starts[0], starts[1], starts[2], starts[3])
    (first, firstBias, second, secondBias) = (starts[4], starts[5], starts[6], starts[7])
    (secondTurned, slopes) = (starts[8], starts[9])
  }

  deinit {
    memory.deallocate()
    labels.deallocate()
  }

  /// Copies the examples with these indices, at most `capacity`.
  func load(_ data: DataSet, _ indices: UnsafeBufferPointer<Int>) {
    data.inputs.withUnsafeBufferPointer { source in
      guard let start = source.baseAddress else { return }
      for (row, index) in indices.enumerated() {
        (inputs + row * inputStride).update(from: start + index * data.stride, count: inputStride)
        labels[row] = data.labels[index]
      }
    }
    count = indices.count
  }

  /// Copies the examples of a range, at most `capacity`.
  func load(_ data: DataSet, _ range: Range<Int>) {
    data.inputs.withUnsafeBufferPointer { source in
      guard let start = source.baseAddress else { return }
      inputs.update(
        from: start + range.lowerBound * data.stride, count: range.count * inputStride)
    }
    for (row, index) in range.enumerated() { labels[row] = data.labels[index] }
    count = range.count
  }
}
