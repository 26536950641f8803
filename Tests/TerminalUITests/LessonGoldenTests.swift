import Curriculum
import Testing

@testable import TerminalUI

/// A way to look at the sample lesson.
struct Look: Sendable, CustomTestStringConvertible {
  var name: String
  var options: TerminalOptions
  var testDescription: String { name }

  static let all: [Look] = {
    var looks: [Look] = []
    for width in [40, 80, 120, 200] {
      looks.append(Look(name: "lesson-\(width)", options: .init(width: width)))
      looks.append(
        Look(name: "lesson-\(width)-plain", options: .init(width: width, isPlain: true)))
      looks.append(
        Look(name: "lesson-\(width)-ascii", options: .init(width: width, isASCII: true)))
      looks.append(
        Look(
          name: "lesson-\(width)-truecolor",
          options: .init(
            width: width, colorDepth: .truecolor, background: .dark, hyperlinks: true)))
    }
    for depth in [ColorDepth.ansi16, .ansi256, .truecolor] {
      looks.append(
        Look(
          name: "lesson-80-\(depth)-light",
          options: .init(width: 80, colorDepth: depth, background: .light)))
    }
    looks.append(Look(name: "lesson-80-truecolor-unknown", options: .init(colorDepth: .truecolor)))
    return looks
  }()
}

/// The sample lesson in one piece.
func sampleLines(_ options: TerminalOptions, depth: Depth = .detailed) -> [Line] {
  let renderer = TerminalRenderer(options: options)
  return renderer.printed(renderer.lesson(sampleLesson, depth: depth))
}

struct `A lesson with every construct` {
  @Test(arguments: Look.all)
  func `looks as it did`(look: Look) {
    let bytes = LineEncoder.bytes(sampleLines(look.options), look.options)
    expectGolden(visible(bytes), look.name)
  }

  @Test(arguments: [
    10, 11, 12, 13, 15, 17, 20, 24, 28, 33, 39, 40, 41, 59, 60, 61, 79, 80, 81, 200,
  ])
  func `is never wider than the terminal`(width: Int) {
    for (plain, ascii) in [(false, false), (true, false), (false, true)] {
      let options = TerminalOptions(width: width, isPlain: plain, isASCII: ascii)
      for line in sampleLines(options) {
        #expect(line.width <= width, "\(line.text)")
      }
    }
  }

  @Test func `keeps running text to eighty columns on a wide terminal`() {
    let lines = sampleLines(TerminalOptions(width: 200))
    #expect(lines.allSatisfy { $0.width <= 100 })
    #expect(lines.contains { $0.width == 80 })
  }

  @Test func `leaves out what is practised and what is deeper`() {
    let text = sampleLines(TerminalOptions(), depth: .basic).map(\.text).joined(separator: "\n")
    #expect(!text.contains("HIDDEN"))
    #expect(!text.contains("A conversation"))
    #expect(text.contains("In one sentence"))
  }

  @Test func `has no escape without colours and only ASCII when asked`() {
    let options = TerminalOptions(width: 72, isASCII: true, hyperlinks: true)
    let bytes = LineEncoder.bytes(sampleLines(options), options)
    #expect(bytes.allSatisfy { $0 == 0x0A || (0x20..<0x7F).contains($0) })
  }

  @Test func `tells the answer of a guess after its section and not beside it`() throws {
    let lines = sampleLines(TerminalOptions()).map(\.text)
    let question = try #require(lines.firstIndex { $0.contains("Every 10 epochs") })
    let answer = try #require(lines.firstIndex { $0.contains("It is 0.025.") })
    let heading = try #require(lines.firstIndex { $0.hasPrefix("In one sentence") })
    #expect(question < answer && answer < heading)
    let step = try #require(lines.firstIndex { $0.contains("Step 2. Multiply.") })
    let solution = try #require(
      lines.firstIndex { $0.contains("`0.1 * 0.5^2 = 0.025`") && !$0.contains("written") })
    #expect(step + 1 < solution)
  }

  @Test func `has the same parts at every width`() {
    func shape(_ width: Int) -> [String] {
      TerminalRenderer(options: TerminalOptions(width: width))
        .lesson(sampleLesson, depth: .detailed)
        .map { part in
          switch part {
          case .lines: "lines"
          case .prediction: "guess"
          case .endOfSection: "end"
          }
        }
    }
    #expect(shape(10) == shape(80) && shape(80) == shape(200))
  }
}
