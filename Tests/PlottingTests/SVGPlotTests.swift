import Testing

@testable import Plotting

struct `A place of a drawing` {
  @Test(arguments: SampleFigures.all.map(\.name))
  func `is found again`(name: String) throws {
    let figure = try #require(SampleFigures.all.first { $0.name == name }).figure
    let plot = SVGPlot(figure)
    for (x, y) in [(200.0, 160.0), (333, 177), (400, 200)] {
      let place = try #require(plot.place(of: plot.point(x: x, y: y)))
      #expect(abs(place.x - x) < 1e-6 && abs(place.y - y) < 1e-6)
    }
  }

  @Test func `beside the plot is the nearest on its edge`() {
    let plot = SVGPlot(SampleFigures.race)
    let corner = plot.point(x: -100, y: 10_000)
    #expect(abs(corner.x + 2) < 1e-9 && abs(corner.y + 1) < 1e-9)
  }

  @Test func `has the layout of the drawing`() {
    for (_, figure) in SampleFigures.all {
      let canvas = SVGCanvas(figure)
      let corner = SVGPlot(figure).point(x: canvas.layout.left, y: canvas.layout.bottom)
      #expect(abs(corner.x - canvas.spans.x.lower) <= 1e-9 * max(1, abs(corner.x)))
      #expect(abs(corner.y - canvas.spans.y.lower) <= 1e-9 * max(1, abs(corner.y)))
    }
  }
}

struct `A reading` {
  @Test func `is of the step that is nearest across`() throws {
    let plot = SVGPlot(SampleFigures.two)
    let place = try #require(plot.place(of: Point(x: 30.4, y: 0.01)))
    let step = try #require(plot.step(nearX: place.x, y: place.y))
    #expect(step == 30)
    let reading = plot.reading(at: step)
    #expect(reading.x == 30)
    #expect(reading.values[0]?.point.y == 0.0125)
    #expect(reading.values[1]?.point == SampleFigures.cosine.points[30])
    #expect(plot.step(nearX: -50, y: 0) == 0)
    #expect(plot.step(nearX: 9999, y: 0) == 59)
    #expect(plot.step(nearX: .nan, y: 0) == nil)
  }

  @Test func `has no value of a curve that has ended`() {
    let plot = SVGPlot(SampleFigures.descent)
    #expect(plot.steps.count == 31)
    #expect(plot.reading(at: 20).values[1] == nil)
    #expect(plot.reading(at: 11).values[1]?.place != nil)
  }

  @Test func `of paths is nearest in both directions, and of all at one step`() throws {
    let plot = SVGPlot(SampleFigures.race)
    let target = SampleFigures.race.series[1].points[7]
    let place = try #require(plot.place(of: target))
    let step = try #require(plot.step(nearX: place.x + 0.4, y: place.y))
    #expect(step == 7)
    let reading = plot.reading(at: step)
    #expect(reading.x == nil)
    #expect(reading.values[0]?.point == SampleFigures.race.series[0].points[7])
  }

  @Test(arguments: SampleFigures.hostile.map(\.name))
  func `survives any figure`(name: String) throws {
    let figure = try #require(SampleFigures.hostile.first { $0.name == name }).figure
    let plot = SVGPlot(figure)
    for x in [-1e300, 0, 320, 1e300] {
      guard let step = plot.step(nearX: x, y: x) else { continue }
      for value in plot.reading(at: step).values {
        guard let place = value?.place else { continue }
        #expect(place.x.isFinite && place.y.isFinite)
      }
    }
  }
}
