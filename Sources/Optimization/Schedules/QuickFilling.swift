// Ways to fill an array that are quicker than asking for each rate.

extension Schedule {
  /// Eight steps at a time by `values`, which gets their progress from 0 to 1, while the step is
  /// below `steps`; one by one from then on.
  ///
  /// The bits are those of `rate(at:)` when `values` computes as it does.
  @inline(__always)
  func fillVectors(
    _ rates: inout [Double], from step: Int, over steps: Int,
    values: (SIMD8<Double>) -> SIMD8<Double>
  ) {
    precondition(step >= 0, "steps count from 0")
    rates.withUnsafeMutableBufferPointer { rates in
      // Beyond 2⁵³ a Double does not count singly.
      let vectors = steps <= 1 << 53 ? min(rates.count, max(steps - step, 0)) : 0
      let lanes = SIMD8<Double>(0, 1, 2, 3, 4, 5, 6, 7)
      let span = Double(steps)
      var index = 0
      while let start = rates.baseAddress, index + 8 <= vectors {
        let eight = values((Double(step + index) + lanes) / span)
        UnsafeMutableRawPointer(start + index).storeBytes(of: eight, as: SIMD8<Double>.self)
        index += 8
      }
      while index < rates.count {
        rates[index] = rate(at: step + index)
        index += 1
      }
      if step == 0, !rates.isEmpty { rates[0] = rate(at: 0) }
    }
  }

  /// One rate for each run of `interval` steps, to the bits of `rate(at:)`.
  func fillRuns(_ rates: inout [Double], from step: Int, every interval: Int) {
    precondition(step >= 0, "steps count from 0")
    var index = 0
    while index < rates.count {
      let rate = rate(at: step + index)
      let left = interval - (step + index) % interval
      let end = left < rates.count - index ? index + left : rates.count
      while index < end {
        rates[index] = rate
        index += 1
      }
    }
  }
}
