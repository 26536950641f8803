import Testing

@testable import Plotting

struct `A trace` {
  private static let unit = AxisSpan(from: 0, to: 1, scale: .linear)

  private func pieces(_ style: Series.Style, _ points: [(Double, Double)]) -> [[Place]] {
    let series = Series(name: "", style: style, points: points.map { Point(x: $0.0, y: $0.1) })
    return Trace(series, x: Self.unit, y: Self.unit).pieces
  }

  @Test func `of steps has no slope and goes on to the end`() {
    let pieces = pieces(.steps, [(0, 1), (0.5, 0.25)])
    let corners = [(0.0, 1.0), (0.5, 1), (0.5, 0.25), (1, 0.25)].map { Place(x: $0.0, y: $0.1) }
    #expect(pieces == [corners])
  }

  @Test func `is interrupted where a point has no place`() {
    let pieces = pieces(.line, [(0, 0), (0.1, 0.1), (0.2, .nan), (0.3, 0.3), (0.4, .infinity)])
    #expect(pieces.map(\.count) == [2, 1])
  }

  @Test func `is cut at the edges`() {
    let pieces = pieces(.line, [(0, 0.5), (0.5, 1.5), (1, 0.5)])
    #expect(pieces.map { $0.map(\.x) } == [[0, 0.25], [0.75, 1]])
    #expect(pieces.joined().allSatisfy { $0.isInside })
  }

  @Test func `knows its height`() throws {
    let series = Series(name: "", points: [Point(x: 0, y: 0), Point(x: 1, y: 1)])
    let trace = Trace(series, x: Self.unit, y: Self.unit)
    #expect(trace.height(at: 0.25) == 0.25)
    #expect(trace.height(at: 2) == nil)
  }

  @Test func `is thinned to what can be seen`() {
    let noise = (0..<200_000).map { index in
      Point(x: Double(index) / 200_000, y: index == 77_777 ? 1 : Double(index % 7) / 20)
    }
    let trace = Trace(Series(name: "", points: noise), x: Self.unit, y: Self.unit)
    let thin = trace.simplified(width: 600, height: 200).joined()
    #expect(thin.count <= 4 * 600)
    #expect(thin.contains { $0.y == 1 })
  }

  @Test func `keeps a straight line's ends only`() {
    let line = (0...50).map { Point(x: Double($0) / 50, y: Double($0) / 50) }
    let trace = Trace(Series(name: "", points: line), x: Self.unit, y: Self.unit)
    #expect(trace.simplified(width: 600, height: 200) == [[Place(x: 0, y: 0), Place(x: 1, y: 1)]])
  }
}
