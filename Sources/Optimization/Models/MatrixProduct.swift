/// A product of matrices in tiles of four rows and four columns, which stay in registers.
///
///     C[r, c] = bias[c] + Σ_k A[r, k] · B[k, c]
///
/// - Units: `rows` and `columns` are multiples of four; `inner` is any number.
/// - Complexity: `rows` · `inner` · `columns` products; each sum in the order of k, so that the same
///   input gives the same bits on every platform.
struct MatrixProduct {
  let rows: Int
  let inner: Int
  let columns: Int

  private typealias Four = SIMD4<Double>

  /// Writes C.
  ///
  /// - Parameters:
  ///   - a: A[r, k] lies at r · `steps.row` + k · `steps.inner`.
  ///   - b: its rows are `bStride` apart.
  ///   - c: its rows are `cStride` apart.
  ///   - bias: `columns` numbers, or nil for none.
  func write(
    _ a: UnsafeMutablePointer<Double>, _ steps: (row: Int, inner: Int),
    _ b: UnsafeMutablePointer<Double>, _ bStride: Int,
    into c: UnsafeMutablePointer<Double>, _ cStride: Int,
    adding bias: UnsafeMutablePointer<Double>? = nil
  ) {
    for column in stride(from: 0, to: columns, by: 4) {
      let start = bias.map { UnsafeRawPointer($0 + column).loadUnaligned(as: Four.self) } ?? .zero
      let right = UnsafeRawPointer(b + column)
      for row in stride(from: 0, to: rows, by: 4) {
        tile(
          a + row * steps.row, steps, right, bStride * 8, start,
          UnsafeMutableRawPointer(c + row * cStride + column), cStride * 8)
      }
    }
  }

  @inline(__always)
  private func tile(
    _ a: UnsafeMutablePointer<Double>, _ steps: (row: Int, inner: Int), _ b: UnsafeRawPointer,
    _ bStride: Int, _ start: Four, _ c: UnsafeMutableRawPointer, _ cStride: Int
  ) {
    var (first, second, third, fourth) = (start, start, start, start)
    var (left, right) = (UnsafePointer(a), b)
    for _ in 0..<inner {
      let four = right.loadUnaligned(as: Four.self)
      first += left[0] * four
      second += left[steps.row] * four
      third += left[2 * steps.row] * four
      fourth += left[3 * steps.row] * four
      left += steps.inner
      right += bStride
    }
    c.storeBytes(of: first, as: Four.self)
    c.storeBytes(of: second, toByteOffset: cStride, as: Four.self)
    c.storeBytes(of: third, toByteOffset: 2 * cStride, as: Four.self)
    c.storeBytes(of: fourth, toByteOffset: 3 * cStride, as: Four.self)
  }
}
