import Foundation
import Testing

@testable import TerminalUI

struct `Options` {
  private func detect(
    _ environment: [String: String], _ request: TerminalRequest = TerminalRequest(),
    isTerminal: Bool = true, columns: Int? = 100
  ) -> TerminalOptions {
    TerminalOptions.detect(
      request,
      in: TerminalSurroundings(
        environment: environment, isOutputTerminal: isTerminal, isInputTerminal: isTerminal,
        columns: columns, rows: 30))
  }

  @Test(arguments: [
    (["TERM": "xterm-256color"], ColorDepth.ansi256),
    (["TERM": "xterm-256color", "COLORTERM": "truecolor"], .truecolor),
    (["TERM": "xterm"], .ansi16), (["TERM": "linux"], .ansi16), (["TERM": "dumb"], .none),
    ([:], .none),
    (["TERM": "xterm", "NO_COLOR": "1"], .none), (["TERM": "xterm", "NO_COLOR": ""], .ansi16),
  ])
  func `take the colours the terminal claims`(environment: [String: String], depth: ColorDepth) {
    #expect(detect(environment).colorDepth == depth)
  }

  @Test func `have no colours in a pipe unless asked for`() {
    let environment = ["TERM": "xterm-256color"]
    #expect(detect(environment, isTerminal: false).colorDepth == .none)
    let always = TerminalRequest(color: .always)
    #expect(detect(environment, always, isTerminal: false).colorDepth == .ansi256)
    #expect(detect(["NO_COLOR": "1", "TERM": "xterm"], always).colorDepth == .ansi16)
    #expect(detect(environment, TerminalRequest(color: .never)).colorDepth == .none)
  }

  @Test(arguments: [
    (nil, 100, 100), (60, 100, 60), (nil, nil, 80), (3, 100, 10), (5000, 100, 1000), (nil, 4, 10),
  ])
  func `find a width`(asked: Int?, columns: Int?, width: Int) {
    #expect(detect([:], TerminalRequest(width: asked), columns: columns).width == width)
  }

  @Test(arguments: [
    ([:], false), (["LANG": "en_US.UTF-8"], false), (["LC_ALL": "C"], true),
    (["LANG": "de_DE"], true),
    (["LANG": "ca_ES.utf8@valencia"], false), (["LANG": "en_US.UTF-8", "LC_ALL": "C"], true),
    (["LANG": "C", "LC_CTYPE": "C.UTF-8"], false), (["LC_ALL": "", "LANG": "C.UTF-8"], false),
  ])
  func `are ASCII where the locale is not UTF-8`(environment: [String: String], isASCII: Bool) {
    #expect(detect(environment).isASCII == isASCII)
  }

  @Test(arguments: [
    ("15;0", Background.dark), ("0;15", .light), ("0;default;7", .light), ("", .unknown),
    ("x", .unknown),
  ])
  func `read the background from COLORFGBG`(value: String, background: Background) {
    #expect(detect(["COLORFGBG": value]).background == background)
  }

  @Test func `write links only for terminals that follow them`() {
    #expect(detect(["TERM": "xterm-kitty"]).hyperlinks)
    #expect(detect(["TERM": "xterm-256color", "VTE_VERSION": "7200"]).hyperlinks)
    #expect(!detect(["TERM": "xterm-256color"]).hyperlinks)
    #expect(!detect(["TERM": "xterm-kitty"], isTerminal: false).hyperlinks)
    #expect(!detect(["TERM": "xterm-kitty", "NO_COLOR": "1"]).hyperlinks)
  }

  @Test func `are plain at a dumb terminal`() {
    #expect(detect(["TERM": "dumb"]).isPlain)
    #expect(!detect(["TERM": "dumb"], isTerminal: false).isPlain)
  }
}

struct `The palette` {
  @Test(arguments: [
    (0x000000, 16), (0xFFFFFF, 231), (0x808080, 244), (0xFF0000, 196), (0x5FD7AF, 79),
  ])
  func `finds the nearest of 256 colours`(rgb: Int, index: Int) {
    #expect(Palette.nearest256(UInt32(rgb)) == index)
  }

  @Test(arguments: Background.allCases)
  func `can be read on its ground`(background: Background) throws {
    let grounds: [Int] =
      switch background {
      case .dark: [0x000000, 0x101418, 0x1E1E1E]
      case .light: [0xFFFFFF]
      case .unknown: [0x000000, 0x101418, 0xFFFFFF]
      }
    let least = background == .unknown ? 4 : 4.5
    let palette = Palette(depth: .truecolor, background: background)
    let roles: [Style.Role] = [
      .quiet, .title, .accent, .link, .code, .math, .note, .tip, .important, .warning, .caution,
      .right, .wrong, .series(0), .series(1), .series(2), .series(3), .series(4), .series(5),
    ]
    for role in roles {
      let numbers = palette.parameters(for: Style(role)).split(separator: ";").compactMap {
        Double($0)
      }
      let color = try #require(numbers.count == 5 ? numbers : nil)
      let luminance = Self.luminance(color[2], color[3], color[4])
      for ground in grounds {
        let (red, green, blue) = (ground >> 16, ground >> 8 & 255, ground & 255)
        let contrast = Self.contrast(
          luminance, Self.luminance(Double(red), Double(green), Double(blue)))
        #expect(contrast >= least, "\(role) has \(contrast)")
      }
    }
  }

  /// WCAG 2.2, relative luminance and contrast ratio.
  private static func luminance(_ red: Double, _ green: Double, _ blue: Double) -> Double {
    func linear(_ value: Double) -> Double {
      let value = value / 255
      return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  }

  private static func contrast(_ first: Double, _ second: Double) -> Double {
    (max(first, second) + 0.05) / (min(first, second) + 0.05)
  }
}
