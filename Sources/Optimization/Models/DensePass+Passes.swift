internal import CLibm

// Forward to the losses, backward to the gradient.

extension DensePass {
  private typealias Four = SIMD4<Double>

  /// The outputs of the loaded examples before the softmax.
  func forward() {
    let rows = DenseShape.padded(count)
    guard shape.hidden > 0 else {
      return MatrixProduct(rows: rows, inner: shape.features, columns: outputStride)
        .write(
          inputs, (inputStride, 1), first, outputStride, into: outputs, outputStride,
          adding: firstBias)
    }
    MatrixProduct(rows: rows, inner: shape.features, columns: hiddenStride)
      .write(
        inputs, (inputStride, 1), first, hiddenStride, into: hidden, hiddenStride,
        adding: firstBias)
    activate(rows * hiddenStride)
    MatrixProduct(rows: rows, inner: shape.hidden, columns: outputStride)
      .write(
        hidden, (hiddenStride, 1), second, outputStride, into: outputs, outputStride,
        adding: secondBias)
  }

  private func activate(_ size: Int) {
    let memory = UnsafeMutableRawPointer(hidden)
    for offset in stride(from: 0, to: size * 8, by: 32) {
      var four = memory.loadUnaligned(fromByteOffset: offset, as: Four.self)
      switch shape.activation {
      case .rectifier: four.replace(with: 0, where: four .< 0)
      // 1 − 2/(e²ˣ + 1) rather than libm's, which differs between platforms.
      case .tanh: four = 1 - 2 / (exponential(four + four) + 1)
      }
      memory.storeBytes(of: four, toByteOffset: offset, as: Four.self)
    }
  }

  /// The mean loss of the loaded examples; the outputs become its slopes.
  func loss() -> Double {
    var sum = 0.0
    for row in 0..<count {
      let outputs = outputs + row * outputStride
      let label = labels[row]
      var highest = outputs[0]
      for index in 1..<shape.classes { highest = max(highest, outputs[index]) }
      let wanted = outputs[label] - highest
      // What pads the row must not count: e to this power is 0 beside 1.
      for index in shape.classes..<outputStride { outputs[index] = highest - 800 }
      let total = exponentials(outputs, less: highest)
      sum += log(total) - wanted
      scale(outputs, by: 1 / (total * Double(count)))
      outputs[label] -= 1 / Double(count)
    }
    return sum / Double(count)
  }

  /// How many of the loaded examples have their own class as the highest output.
  func correctCount() -> Int {
    var correct = 0
    for row in 0..<count {
      let outputs = outputs + row * outputStride
      var best = 0
      for index in 1..<shape.classes where outputs[index] > outputs[best] { best = index }
      if best == labels[row] { correct += 1 }
    }
    return correct
  }

  private func exponentials(_ row: UnsafeMutablePointer<Double>, less highest: Double) -> Double {
    let memory = UnsafeMutableRawPointer(row)
    var total = Four.zero
    for offset in stride(from: 0, to: outputStride * 8, by: 32) {
      let four = exponential(memory.loadUnaligned(fromByteOffset: offset, as: Four.self) - highest)
      total += four
      memory.storeBytes(of: four, toByteOffset: offset, as: Four.self)
    }
    return total.sum()
  }

  private func scale(_ row: UnsafeMutablePointer<Double>, by factor: Double) {
    for index in 0..<shape.classes { row[index] *= factor }
    for index in shape.classes..<outputStride { row[index] = 0 }
  }

  /// Writes the gradient, from the slopes that `loss` left.
  func backward(into gradient: UnsafeMutablePointer<Double>) {
    guard shape.hidden > 0 else { return backwardToInputs(outputs, outputStride, gradient) }
    MatrixProduct(rows: hiddenStride, inner: count, columns: outputStride)
      .write(hidden, (1, hiddenStride), outputs, outputStride, into: slopes, outputStride)
    store(
      rows: shape.hidden, columns: shape.classes, outputs,
      into: gradient + (shape.features + 1) * shape.hidden)
    let rows = DenseShape.padded(count)
    MatrixProduct(rows: rows, inner: shape.classes, columns: hiddenStride)
      .write(
        outputs, (outputStride, 1), secondTurned, hiddenStride, into: hiddenSlopes, hiddenStride)
    passActivation(rows * hiddenStride)
    backwardToInputs(hiddenSlopes, hiddenStride, gradient)
  }

  private func backwardToInputs(
    _ deltas: UnsafeMutablePointer<Double>, _ stride: Int,
    _ gradient: UnsafeMutablePointer<Double>
  ) {
    MatrixProduct(rows: inputStride, inner: count, columns: stride)
      .write(inputs, (1, inputStride), deltas, stride, into: slopes, stride)
    store(rows: shape.features, columns: shape.firstWidth, deltas, into: gradient)
  }

  private func passActivation(_ size: Int) {
    let (memory, units) = (UnsafeMutableRawPointer(hiddenSlopes), UnsafeMutableRawPointer(hidden))
    for offset in stride(from: 0, to: size * 8, by: 32) {
      var four = memory.loadUnaligned(fromByteOffset: offset, as: Four.self)
      let unit = units.loadUnaligned(fromByteOffset: offset, as: Four.self)
      switch shape.activation {
      case .rectifier: four.replace(with: 0, where: unit .<= 0)
      case .tanh: four *= 1 - unit * unit
      }
      memory.storeBytes(of: four, toByteOffset: offset, as: Four.self)
    }
  }
}
