/// A softmax classifier of a data set: what logistic regression and the network share.
struct DenseClassifier: Sendable {
  let data: DataSet
  let shape: DenseShape

  /// The memory and the order of the batches of a run.
  struct Sampler {
    fileprivate var order: BatchOrder
    fileprivate let pass: DensePass
  }

  func sampler(batchSize: Int, seed: UInt64) -> Sampler {
    // Any other number than the seed itself, which has made the start.
    let order = BatchOrder(
      count: data.trainCount, size: batchSize, seed: seed ^ 0x5851_F42D_4C95_7F2D)
    return Sampler(order: order, pass: DensePass(shape, capacity: batchSize))
  }

  func fillSample(
    _ gradient: inout [Double], at point: [Double], sampler: inout Sampler
  ) -> Double {
    let batch = sampler.order.next()
    let pass = sampler.pass
    sampler.order.order.withUnsafeBufferPointer { order in
      pass.load(data, UnsafeBufferPointer(rebasing: order[batch]))
    }
    pass.setWeights(point)
    return Self.lossWithGradient(pass, &gradient)
  }

  private static func lossWithGradient(_ pass: DensePass, _ gradient: inout [Double]) -> Double {
    pass.forward()
    let loss = pass.loss()
    gradient.withUnsafeMutableBufferPointer { gradient in
      guard let start = gradient.baseAddress else { return }
      pass.backward(into: start)
    }
    return loss
  }

  func fillGradient(_ gradient: inout [Double], at point: [Double]) {
    let pass = DensePass(shape, capacity: data.trainCount)
    pass.load(data, 0..<data.trainCount)
    pass.setWeights(point)
    _ = Self.lossWithGradient(pass, &gradient)
  }

  func loss(at point: [Double]) -> Double { score(at: point, 0..<data.trainCount).loss }

  func score(at point: [Double]) -> HeldOutScore {
    score(at: point, data.trainCount..<data.count)
  }

  private static let chunk = 64

  /// The mean loss and the accuracy on some of the examples.
  private func score(at point: [Double], _ range: Range<Int>) -> HeldOutScore {
    let pass = DensePass(shape, capacity: Self.chunk)
    pass.setWeights(point)
    var (loss, correct) = (0.0, 0)
    for start in stride(from: range.lowerBound, to: range.upperBound, by: Self.chunk) {
      pass.load(data, start..<min(start + Self.chunk, range.upperBound))
      pass.forward()
      correct += pass.correctCount()
      loss += pass.loss() * Double(pass.count)
    }
    let count = Double(range.count)
    return HeldOutScore(loss: loss / count, accuracy: Double(correct) / count)
  }
}
