// One formula for every coordinate, in place. The loops run over raw buffers, because bounds checks
// keep the compiler from using vectors; the closures are inlined.

/// Calls `formula` with each coordinate and its gradient.
@inline(__always)
func forEachCoordinate<Scalar>(
  _ point: inout [Scalar], _ gradient: [Scalar], _ formula: (inout Scalar, Scalar) -> Void
) {
  precondition(gradient.count == point.count, "a gradient has as many numbers as its point")
  let count = point.count
  point.withUnsafeMutableBufferPointer { point in
    gradient.withUnsafeBufferPointer { gradient in
      for index in 0..<count { formula(&point[index], gradient[index]) }
    }
  }
}

/// The same with one number that is remembered of each coordinate.
@inline(__always)
func forEachCoordinate<Scalar>(
  _ point: inout [Scalar], _ gradient: [Scalar], _ first: inout [Scalar],
  _ formula: (inout Scalar, Scalar, inout Scalar) -> Void
) {
  let count = point.count
  precondition(first.count == count, "the state was made for points of another size")
  first.withUnsafeMutableBufferPointer { first in
    let first = first.baseAddress
    var index = 0
    guard let first, count > 0 else { return }
    forEachCoordinate(&point, gradient) { coordinate, slope in
      formula(&coordinate, slope, &first[index])
      index += 1
    }
  }
}

/// The same with two.
@inline(__always)
func forEachCoordinate<Scalar>(
  _ point: inout [Scalar], _ gradient: [Scalar], _ first: inout [Scalar],
  _ second: inout [Scalar],
  _ formula: (inout Scalar, Scalar, inout Scalar, inout Scalar) -> Void
) {
  let count = point.count
  precondition(second.count == count, "the state was made for points of another size")
  second.withUnsafeMutableBufferPointer { second in
    let second = second.baseAddress
    var index = 0
    guard let second, count > 0 else { return }
    forEachCoordinate(&point, gradient, &first) { coordinate, slope, one in
      formula(&coordinate, slope, &one, &second[index])
      index += 1
    }
  }
}

/// The same with three.
@inline(__always)
func forEachCoordinate<Scalar>(
  _ point: inout [Scalar], _ gradient: [Scalar], _ first: inout [Scalar],
  _ second: inout [Scalar], _ third: inout [Scalar],
  _ formula: (inout Scalar, Scalar, inout Scalar, inout Scalar, inout Scalar) -> Void
) {
  let count = point.count
  precondition(third.count == count, "the state was made for points of another size")
  third.withUnsafeMutableBufferPointer { third in
    let third = third.baseAddress
    var index = 0
    guard let third, count > 0 else { return }
    forEachCoordinate(&point, gradient, &first, &second) { coordinate, slope, one, two in
      formula(&coordinate, slope, &one, &two, &third[index])
      index += 1
    }
  }
}
