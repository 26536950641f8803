import Foundation
import Testing

@testable import Plotting

struct `Contour lines` {
  private func bowl(_ x: Double, _ y: Double) -> Double { x * x + 4 * y * y }

  private var surface: Surface { Surface(x: -4...4, y: -3...3, floor: 0, height: bowl) }

  private func lines(_ surface: Surface, _ level: Double) -> [[Place]] {
    var tracer = ContourTracer(surface, level: level)
    return tracer.lines()
  }

  @Test(arguments: [0.5, 2, 9])
  func `lie where the surface has their height`(level: Double) {
    let lines = lines(surface, level)
    #expect(lines.count == 1)
    for place in lines.joined() {
      let height = bowl(-4 + 8 * place.x, -3 + 6 * place.y)
      // A square of the grid is bent by at most its curvature times an eighth of its side squared.
      let side = 6.0 / 80
      #expect(abs(height - level) < side * side)
    }
  }

  @Test func `close, or end at the edge`() throws {
    let closed = try #require(lines(surface, 2).first)
    #expect(closed.first == closed.last)
    let open = lines(surface, 30)
    #expect(open.count == 2)
    for line in open {
      for end in [line.first, line.last] {
        let place = try #require(end)
        let room = min(place.x, 1 - place.x, place.y, 1 - place.y)
        #expect(room < 1e-12)
      }
    }
  }

  @Test func `keep two hills apart at a saddle`() {
    let hills = Surface(x: -2...2, y: -2...2, floor: nil) { x, y in
      (x * x - 1) * (x * x - 1) + y * y
    }
    #expect(lines(hills, 0.5).count == 2)
    #expect(lines(hills, 1.5).count == 1)
  }

  @Test func `stop where there is no height`() {
    let half = Surface(x: -4...4, y: -3...3, floor: 0) { x, y in x < 0 ? .nan : bowl(x, y) }
    #expect(lines(half, 2).allSatisfy { line in line.allSatisfy { $0.x > 0.49 } })
    let none = Surface(x: 0...1, y: 0...1) { _, _ in .infinity }
    #expect(none.levels.isEmpty)
  }

  @Test func `have few levels, each a multiple of the one inside`() throws {
    let ratio = try #require(surface.ratio)
    #expect((4...6).contains(surface.levels.count))
    for (low, high) in zip(surface.levels, surface.levels.dropFirst()) {
      #expect(abs(high / low - ratio) < 1e-9)
    }
  }

  @Test func `count their levels from the lowest height known`() {
    let sunken = Surface(x: -4...4, y: -3...3, floor: -80) { bowl($0, $1) - 80 }
    #expect(zip(sunken.levels, surface.levels).allSatisfy { abs($0 + 80 - $1) < 1e-9 })
  }

  @Test func `are equally far apart where all is far above the lowest`() {
    let slope = Surface(x: 0...1, y: 0...1, floor: 0) { x, _ in 100 + x }
    #expect(slope.ratio == nil)
    #expect(slope.levels.count == 6)
    #expect(Surface(x: 0...1, y: 0...1) { _, _ in 3 }.levels == [])
  }

  @Test func `take few bytes`() {
    let text = SVGDrawing(SampleFigures.plane, id: "a").text
    #expect(text.contains("class=\"contour contour-1\""))
    #expect(text.utf8.count < 10_000)
  }
}

struct `A line in any direction` {
  private func line(_ points: [(Double, Double)]) -> Polyline {
    Polyline(points.map { Place(x: $0.0, y: $0.1) }, width: 100, height: 50)
  }

  @Test func `keeps its corners and nothing between them`() {
    let there = (0...10).map { (Double($0) / 10, 0.0) }
    let back = (0...10).map { (1 - Double($0) / 10, 1.0) }
    #expect(line(there + back).simplified(tolerance: 0.1).count == 4)
  }

  @Test func `of a hundred thousand zigzags keeps some of both sides`() {
    let zigzag = (0..<100_000).map { (Double($0) / 100_000, $0 % 2 == 0 ? 0.0 : 1) }
    let kept = line(zigzag).simplified(tolerance: 0.1)
    #expect(kept.count <= 1300)
    let mean = kept.reduce(0) { $0 + $1.y } / Double(kept.count)
    #expect(abs(mean - 0.5) < 0.05)
  }

  @Test func `knows the place after a part of its length`() throws {
    let corner = line([(0, 0), (1, 0), (1, 1)])
    #expect(corner.length == 150)
    let found = try #require(corner.place(after: 0.8))
    #expect(abs(found.place.x - 1) < 1e-12 && abs(found.place.y - 0.4) < 1e-12)
    #expect(found.direction.y == 1)
    #expect(line([(0, 0), (0, 0)]).place(after: 0.5) == nil)
  }
}
