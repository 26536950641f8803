/// What can be measured about two curves that differ.
struct PartingEvidence {
  let first: [Double]
  let second: [Double]
  let allowance: Double
  /// Where the final values begin, when the schedules know.
  let lengths: (Int?, Int?)
  /// The first step at which they differ.
  let partsAt: Int?

  init(
    _ first: [Double], _ second: [Double], allowance: Double, lengths: (Int?, Int?) = (nil, nil)
  ) {
    (self.first, self.second, self.allowance) = (first, second, allowance)
    self.lengths = lengths
    partsAt = first.indices.first {
      !PartingEvidence.isSame(first[$0], second[$0], within: allowance)
    }
  }

  static func isSame(_ left: Double, _ right: Double, within allowance: Double) -> Bool {
    left == right || left.isNaN && right.isNaN || abs(left - right) <= allowance
  }

  func isSame(_ left: Double, _ right: Double) -> Bool {
    PartingEvidence.isSame(left, right, within: allowance)
  }

  /// Whether all of `rates` are the same.
  func isConstant(_ rates: ArraySlice<Double>) -> Bool {
    rates.allSatisfy { isSame($0, rates[rates.startIndex]) }
  }

  /// The first step from which on `rates` do not change any more.
  func settling(_ rates: [Double]) -> Int {
    guard let last = rates.last else { return 0 }
    return (rates.lastIndex { !isSame($0, last) } ?? -1) + 1
  }

  /// The first of the highest rates.
  func top(_ rates: [Double]) -> Int {
    var top = 0
    for step in rates.indices where rates[step] > rates[top] + allowance { top = step }
    return top
  }
}
