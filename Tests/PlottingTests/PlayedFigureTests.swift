import Foundation
import Testing

@testable import Plotting

#if canImport(FoundationXML)
  import FoundationXML
#endif

struct `A figure that is played` {
  private func lines(_ text: String, _ name: String) -> [Substring] {
    text.split(separator: "\n").filter { $0.contains("class=\"\(name)") }
  }

  @Test(arguments: SampleFigures.all.map(\.name))
  func `is at its end the whole drawing`(name: String) throws {
    let figure = try #require(SampleFigures.all.first { $0.name == name }).figure
    #expect(SVGDrawing(figure, id: "a", shown: 1).text == SVGDrawing(figure, id: "a").text)
  }

  @Test(
    arguments: SampleFigures.all.map(\.name) + SampleFigures.hostile.map(\.name), [0, 0.37, -1])
  func `keeps its axes, and stays valid XML`(name: String, shown: Double) throws {
    let samples = SampleFigures.all + SampleFigures.hostile
    let figure = try #require(samples.first { $0.name == name }).figure
    let (part, whole) = (
      SVGDrawing(figure, id: "a", shown: shown).text, SVGDrawing(figure, id: "a").text
    )
    for fixed in ["axis", "tick", "grid", "contour"] {
      #expect(lines(part, fixed) == lines(whole, fixed))
    }
    #expect(part.split(separator: "\n").first == whole.split(separator: "\n").first)
    #expect(XMLParser(data: Data(part.utf8)).parse(), "\(part)")
    #expect(!part.contains("nan") && !part.contains("inf"))
  }

  @Test(arguments: [(0.0, 0.0), (0.5, 0.5), (0.25, 0.25), (0.999, 1)])
  func `ends at a step`(shown: Double, place: Double) throws {
    let line = SampleFigures.curve("line", count: 101) { $0 }
    let figure = SampleFigures.figure([line], x: Axis(title: "step", limits: 0...100))
    let canvas = SVGCanvas(figure, shown: shown)
    let end = try #require(canvas.spans.traces[0].end)
    #expect(abs(end.x - place) < 1e-12)
    #expect(abs(end.y - place) < 1e-12)
  }

  @Test func `holds a stair up to the step`() throws {
    let canvas = SVGCanvas(SampleFigures.one, shown: 15.0 / 59)
    #expect(canvas.spans.traces[0].end == Place(x: 0.25, y: 0.5))
  }

  private func marks(_ text: String) -> [Substring] { lines(text, "mark\"") + lines(text, "mark-") }

  @Test func `tells nothing of what comes later`() {
    let figure = SampleFigures.descent
    let all = marks(SVGDrawing(figure, id: "a").text)
    #expect(all.count == 2)
    #expect(marks(SVGDrawing(figure, id: "a", shown: 0.3).text).isEmpty)
    #expect(marks(SVGDrawing(figure, id: "a", shown: 0.4).text) == all)
    let band = lines(SVGDrawing(SampleFigures.noise, id: "a", shown: 0.01).text, "band")
    #expect(band.count == 2, "the line of theory and its label")
  }

  @Test func `follows the points of paths together`() {
    let canvas = SVGCanvas(SampleFigures.race, shown: 0.5)
    let whole = SampleFigures.race.series
    for (trace, series) in zip(canvas.spans.traces, whole) {
      let expected = Trace(
        Series(name: "", style: .path, points: Array(series.points.prefix(21))), x: canvas.spans.x,
        y: canvas.spans.y)
      #expect(trace.pieces == expected.pieces)
    }
    #expect(marks(SVGDrawing(SampleFigures.race, id: "a", shown: 0).text).count == 4)
  }
}

struct `A figure with a ghost` {
  private var figure: Figure {
    var figure = SampleFigures.one
    figure.ghosts = [
      Series(name: "before", points: [Point(x: 0, y: 0.2), Point(x: 60, y: 0.01)])
    ]
    return figure
  }

  @Test func `draws it pale behind the curves, in view, and named`() throws {
    let text = SVGDrawing(figure, id: "a").text
    let ghost = try #require(text.range(of: "class=\"ghost series-1\""))
    let curve = try #require(text.range(of: "class=\"series series-1\""))
    #expect(ghost.lowerBound < curve.lowerBound)
    #expect(text.contains(">before</text>"))
    #expect(SVGCanvas(figure).spans.y.upper >= 0.2)
  }

  @Test func `keeps it while the curves are played`() {
    let text = SVGDrawing(figure, id: "a", shown: 0).text
    let whole = SVGDrawing(figure, id: "a").text
    let ghosts = [text, whole].map { $0.split(separator: "\n").filter { $0.contains("ghost ") } }
    #expect(ghosts[0] == ghosts[1])
  }
}

struct `Another scale` {
  @Test func `is offered where every value is positive`() {
    #expect(SampleFigures.one.suitsLogarithm)
    #expect(!SampleFigures.descent.suitsLogarithm)
    #expect(!SampleFigures.race.suitsLogarithm)
    var withGhost = SampleFigures.one
    withGhost.ghosts = SampleFigures.descent.series
    #expect(!withGhost.suitsLogarithm)
  }

  @Test func `drops limits that have no place on it`() {
    var figure = SampleFigures.one
    figure.y.limits = 0...1
    #expect(figure.withHeights(.logarithmic).y.limits == nil)
    #expect(figure.withHeights(.logarithmic).withHeights(.linear).y.scale == .linear)
    figure.y.limits = 0.1...1
    #expect(figure.withHeights(.logarithmic).y.limits == 0.1...1)
    #expect(figure.withHeights(.linear).y.limits == 0.1...1)
  }
}
