import Practice

@testable import TerminalUI

/// What a person sees of a screen that practises: lines that stay, and behind `~` what stood below them.
struct Transcript<Screen: PracticeScreen> {
  var screen: Screen
  private(set) var text = ""
  private(set) var entries: [LogEntry] = []
  private(set) var hasEnded = false
  private var time: Int64 = 1_795_262_400
  private var count: UInt64 = 0
  private let options: TerminalOptions

  init(_ screen: Screen, _ options: TerminalOptions = TerminalOptions(isInteractive: true)) {
    (self.screen, self.options) = (screen, options)
    let first = moment
    add(self.screen.start(at: first))
  }

  private var moment: Moment { Moment(time: time, id: EntryID(high: 1, low: count)) }

  mutating func press(_ keys: [Key]) {
    for key in keys {
      tick()
      text += "[\(VisibleText.clean(Self.name(key), ascii: false))]\n"
      add(screen.receive(key, at: moment))
    }
  }

  /// Characters, with a line feed for Enter.
  mutating func press(_ keys: String) {
    press(keys.map { $0 == "\n" ? .enter : $0 == " " ? .space : .character($0) })
  }

  mutating func type(_ lines: [String]) {
    for line in lines {
      tick()
      text += line + "\n"
      add(screen.receive(line: line, at: moment))
    }
  }

  mutating func endInput() {
    text += "\n"
    add(screen.endOfInput(at: moment))
  }

  mutating func wait(_ seconds: Int64) { time += seconds }

  private mutating func tick() {
    time += 5
    count += 1
  }

  private mutating func add(_ effect: PracticeEffect) {
    entries += effect.entries
    hasEnded = effect.hasEnded
    text += visible(LineEncoder.bytes(effect.lines, options))
    if options.isPlain {
      text += (effect.live ?? []).map(\.text).joined()
    } else if let live = effect.live {
      for line in live { text += "~ " + visible(LineEncoder.bytes([line], options)) }
    }
  }

  private static func name(_ key: Key) -> String {
    switch key {
    case .character(let character): String(character)
    case .control(let character): "Ctrl-\(character)"
    case .enter, .space, .backspace, .tab, .escape, .up, .down, .left, .right, .pageUp, .pageDown,
      .home, .end, .resize, .endOfInput, .unknown:
      "\(key)"
    }
  }
}
