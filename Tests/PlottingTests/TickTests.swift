import Testing

@testable import Plotting

struct `Ticks` {
  @Test(arguments: [
    (0.0, 0.1, 5, ["0", "0.02", "0.04", "0.06", "0.08", "0.10"]),
    (0, 60, 6, ["0", "10", "20", "30", "40", "50", "60"]),
    (0, 1e-4, 5, ["0", "2e-5", "4e-5", "6e-5", "8e-5", "1e-4"]),
    (-3, 3, 3, ["-2", "0", "2"]),
    (0, 3e6, 3, ["0", "1e6", "2e6", "3e6"]),
    (0, 250_000, 5, ["0", "50000", "100000", "150000", "200000", "250000"]),
    (0.97, 1.03, 3, ["0.98", "1.00", "1.02"]),
    (-1e300, 1e300, 2, ["-1e300", "0", "1e300"]),
  ])
  func `of a linear axis are round and say no more than they must`(
    lower: Double, upper: Double, count: Int, labels: [String]
  ) {
    let span = AxisSpan(from: lower, to: upper, scale: .linear)
    #expect(span.ticks(count: count).map(\.label) == labels)
  }

  @Test(arguments: [
    (1e-4, 0.1, 5, ["1e-4", "0.001", "0.01", "0.1"]),
    (1e-20, 1, 5, ["1e-20", "1e-15", "1e-10", "1e-5", "1"]),
    (0.03, 0.3, 5, ["0.05", "0.1", "0.2"]),
    (0.101, 0.102, 2, ["0.1010", "0.1015", "0.1020"]),
    (1e-300, 1e300, 4, ["1e-200", "1", "1e200"]),
  ])
  func `of a logarithmic axis are powers of ten while there are any`(
    lower: Double, upper: Double, count: Int, labels: [String]
  ) {
    let ticks = AxisSpan(from: lower, to: upper, scale: .logarithmic).ticks(count: count)
    #expect(ticks.filter(\.isMajor).map(\.label) == labels)
  }

  @Test func `between decades are small ones`() {
    let ticks = AxisSpan(from: 0.1, to: 10, scale: .logarithmic).ticks(count: 5)
    #expect(ticks.count == 19)
    #expect(ticks.map(\.value) == ticks.map(\.value).sorted())
  }

  @Test func `of whole things are whole`() {
    let span = AxisSpan(from: 0, to: 3, scale: .linear)
    #expect(span.ticks(count: 10, isWhole: true).map(\.label) == ["0", "1", "2", "3"])
  }

  @Test(arguments: [0.0, 0.5, 1, 3, -7, 1e-9, 12345.678, 1e250], [1e-7, 0.3, 1, 60, 1e5, 1e290])
  func `never say the same twice`(lower: Double, width: Double) {
    for count in 1...12 {
      for scale in [Axis.Scale.linear, .logarithmic] where scale == .linear || lower > 0 {
        let span = AxisSpan(from: lower, to: lower + width, scale: scale)
        guard span.lower < span.upper else { continue }
        let labels = span.ticks(count: count).map(\.label).filter { !$0.isEmpty }
        #expect(Set(labels).count == labels.count)
      }
    }
  }

  @Test(arguments: [(0.0, 0.097, 0.1), (0, 0.1, 0.1), (0, 0.102, 0.11), (0, 0.7, 0.7)])
  func `let a span end where one would be`(lower: Double, upper: Double, end: Double) {
    let span = AxisSpan(from: lower, to: upper, scale: .linear).roundedOut(count: 10)
    #expect(abs(span.upper - end) < 1e-12)
  }
}
