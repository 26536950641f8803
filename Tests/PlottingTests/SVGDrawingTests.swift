import Foundation
import Testing

@testable import Plotting

#if canImport(FoundationXML)
  import FoundationXML
#endif

struct `An SVG drawing` {
  @Test(arguments: SampleFigures.all.map(\.name))
  func `looks as recorded`(name: String) throws {
    let figure = try #require(SampleFigures.all.first { $0.name == name }).figure
    try expectGolden(SVGDrawing(figure, id: "figure-1").text + "\n", "\(name).svg")
  }

  @Test(arguments: SampleFigures.all.map(\.name) + SampleFigures.hostile.map(\.name))
  func `is valid XML without a number that is none`(name: String) throws {
    let samples = SampleFigures.all + SampleFigures.hostile
    let figure = try #require(samples.first { $0.name == name }).figure
    let text = SVGDrawing(figure, id: "a").text
    let parser = XMLParser(data: Data(text.utf8))
    #expect(parser.parse(), "\(text)")
    #expect(!text.contains("nan") && !text.contains("inf"))
  }

  @Test func `escapes what it is given`() {
    let figure = SampleFigures.figure(
      [SampleFigures.step], y: Axis(title: "<b> & \"c\""), title: "a < b & 'c'\u{0}\u{FFFF}",
      sentence: "</desc><script>")
    let text = SVGDrawing(figure, id: "a\"b").text
    #expect(text.contains("<title id=\"a&quot;b-title\">a &lt; b &amp; &#39;c&#39;</title>"))
    #expect(text.contains("&lt;/desc&gt;&lt;script&gt;</desc>"))
    #expect(text.contains(">&lt;b&gt; &amp; &quot;c&quot;</text>"))
  }

  @Test func `has neither style nor script`() {
    for (_, figure) in SampleFigures.all {
      let text = SVGDrawing(figure, id: "a").text
      #expect(!text.contains("style=") && !text.contains("<style") && !text.contains("<script"))
    }
  }

  @Test(arguments: [
    (0.0, "0"), (12, "12"), (0.005, "0.01"), (-0.004, "0"), (-1.25, "-1.25"), (3.1, "3.1"),
    (7.059, "7.06"), (640.999, "641"), (0.07, "0.07"),
  ])
  func `rounds to hundredths`(number: Double, text: String) {
    var writer = SVGWriter()
    writer.number(number)
    #expect(writer.text == text)
  }

  @Test func `tells each corner from the one before`() {
    var writer = SVGWriter()
    var command: UInt8?
    for (x, y) in [(1000, 0), (5, 0), (0, -250), (0, 0), (0, 9), (40, 7), (-1, 120), (-100, 0)] {
      command = writer.corner(x, y, per: 100, after: command)
    }
    #expect(writer.text == "h10 .05v-2.5 .09l.4 .07-.01 1.2h-1")
  }

  @Test func `of a million points is small`() {
    let wild = SampleFigures.curve("a", count: 1_000_000) { sin($0) }
    let figure = SampleFigures.figure([wild], x: Axis(title: "step"))
    #expect(SVGDrawing(figure, id: "a").text.utf8.count < 40_000)
  }

  @Test func `keeps the names at the ends apart`() {
    let heights = SVGLabelPlacer.column([100, 100, 99, 10], gap: 20, top: 0, bottom: 110)
    #expect(heights == [90, 110, 70, 10])
  }
}
