import Practice
import Testing

@testable import TerminalUI

struct `What grades would do` {
  private func lines(_ grades: [Grade], _ options: TerminalOptions) throws -> [Line] {
    TerminalRenderer(options: options).whatIf(try WhatIf(grades))
  }

  @Test(arguments: [(80, ""), (80, "-ascii"), (80, "-plain"), (40, "")])
  func `looks as it did`(width: Int, kind: String) throws {
    let options = TerminalOptions(
      width: width, isPlain: kind == "-plain", isASCII: kind == "-ascii")
    var text = ""
    for grades in [[.good, .good, .again, .good], [.easy], [.good, .good, .good, .again, .again]]
      as [[Grade]]
    {
      text += visible(LineEncoder.bytes(try lines(grades, options), options)) + "\n"
    }
    expectGolden(text, "what-if-\(width)\(kind)")
  }

  @Test(arguments: [10, 20, 30, 40, 60, 80, 100, 200])
  func `is never wider than the terminal`(width: Int) throws {
    let long = Array(repeating: [Grade.good, .easy, .again, .hard], count: 20).flatMap { $0 }
    for (isPlain, isASCII) in [(false, false), (true, false), (false, true)] {
      let options = TerminalOptions(width: width, isPlain: isPlain, isASCII: isASCII)
      for grades in [long, [.again]] {
        for line in try lines(grades, options) {
          #expect(line.width <= width, "\(line.text)")
          #expect(!line.text.contains("nan") && !line.text.contains("inf"))
        }
      }
    }
  }

  @Test func `tells of the time that cost most`() throws {
    let options = TerminalOptions(isPlain: true)
    let words = { (grades: [Grade]) in try lines(grades, options).map(\.text).joined(separator: " ")
    }
    #expect(try words([.good, .good, .good, .again]).contains("Forgetting it at review 4 cut"))
    #expect(
      try words([.good, .again, .good, .good, .again]).contains(
        "forgotten 2 times; that at review 5"))
    #expect(try !words([.again, .good]).contains("cut the stability"))
  }
}
