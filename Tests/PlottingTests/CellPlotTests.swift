import Testing

@testable import Plotting

struct `A cell plot` {
  private static let glyphs: [(name: String, glyphs: CellPlot.Glyphs)] = [
    ("braille", .braille), ("ascii", .ascii),
  ]

  private func text(_ plot: CellPlot) -> [String] {
    plot.lines.map { line in line.map(\.text).joined() }
  }

  @Test(arguments: SampleFigures.all.map(\.name), glyphs.map(\.name))
  func `looks as recorded`(name: String, glyphs: String) throws {
    let figure = try #require(SampleFigures.all.first { $0.name == name }).figure
    let kind = try #require(Self.glyphs.first { $0.name == glyphs }).glyphs
    let sizes = [(72, 16), (40, 10)]
    let plots = sizes.map { text(CellPlot(figure, width: $0.0, height: $0.1, glyphs: kind)) }
    let page = plots.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
    try expectGolden(page, "\(name)-\(glyphs).txt")
  }

  @Test(arguments: SampleFigures.all.map(\.name) + SampleFigures.hostile.map(\.name))
  func `is never larger than it may be`(name: String) throws {
    let samples = SampleFigures.all + SampleFigures.hostile
    let figure = try #require(samples.first { $0.name == name }).figure
    for (width, height) in [(0, 0), (1, 1), (9, 9), (10, 3), (11, 4), (24, 6), (80, 2), (200, 60)] {
      for (_, glyphs) in Self.glyphs {
        let plot = CellPlot(figure, width: width, height: height, glyphs: glyphs)
        #expect(plot.lines.count <= height)
        let widths = text(plot).map { CellText($0).width }
        #expect(widths.allSatisfy { $0 <= width })
      }
    }
  }

  @Test(arguments: SampleFigures.hostile.map(\.name))
  func `lets no text move the cursor`(name: String) throws {
    let figure = try #require(SampleFigures.hostile.first { $0.name == name }).figure
    let plot = CellPlot(figure, width: 80, height: 20, glyphs: .braille)
    #expect(text(plot).joined().utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F })
  }

  @Test func `is one line where there is no room for axes`() {
    let plot = CellPlot(SampleFigures.one, width: 8, height: 5, glyphs: .braille)
    #expect(text(plot) == ["█▅▅▃▂▁▁▁"])
  }

  @Test func `in ASCII is ASCII`() {
    for (name, figure) in SampleFigures.all where name != "noise" {
      let plot = CellPlot(figure, width: 72, height: 16, glyphs: .ascii)
      #expect(text(plot).joined().utf8.allSatisfy { $0 < 0x80 })
    }
  }

  @Test func `gives the cells of a crossing to the later curve`() {
    let flat = SampleFigures.curve("flat") { _ in 1 }
    let same = SampleFigures.curve("same") { _ in 1 }
    let plot = CellPlot(SampleFigures.figure([flat, same]), width: 40, height: 10, glyphs: .ascii)
    let drawn = plot.lines.dropLast().joined().map(\.role)
    #expect(!drawn.contains(.series(0)))
    #expect(drawn.contains(.series(1)))
  }
}
