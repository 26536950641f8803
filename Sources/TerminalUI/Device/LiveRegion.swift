/// Puts effects into bytes: what stands below the lines is erased and written anew. A single line needs no
/// cursor motion but the carriage return; several need "cursor up" and "erase below", which every terminal with a
/// cursor has had since the VT100.
struct LiveRegion {
  private var shown: [Line] = []
  /// The row of the cursor among them.
  private var row = 0

  /// The bytes that bring the screen up to date.
  mutating func bytes(_ effect: PracticeEffect, _ options: TerminalOptions) -> [UInt8] {
    guard let live = effect.live else { return LineEncoder.bytes(effect.lines, options) }
    var bytes = erasure
    bytes += LineEncoder.bytes(effect.lines, options)
    for (index, line) in live.enumerated() {
      if index > 0 { bytes.append(0x0A) }
      bytes += LineEncoder.bytes(line, options)
    }
    (shown, row) = (live, max(live.count - 1, 0))
    if let caret = effect.caret, live.indices.contains(caret.row) {
      bytes += move(up: row - caret.row)
      bytes += Array("\r\(caret.column > 0 ? "\u{1B}[\(caret.column)C" : "")".utf8)
      row = caret.row
    }
    return bytes
  }

  /// Somebody else has written to the screen: what was shown is not ours to erase any more.
  mutating func forget() { (shown, row) = ([], 0) }

  private func move(up rows: Int) -> [UInt8] {
    rows > 0 ? Array("\u{1B}[\(rows)A".utf8) : []
  }

  private var erasure: [UInt8] {
    switch shown.count {
    case 0: return []
    case 1:
      let width = shown[0].width
      return [0x0D] + [UInt8](repeating: 0x20, count: width) + [0x0D]
    default: return [0x0D] + move(up: row) + Array("\u{1B}[J".utf8)
    }
  }

  /// Lines and a prompt; nothing is taken back.
  static func plainBytes(_ effect: PracticeEffect, _ options: TerminalOptions) -> [UInt8] {
    var bytes = LineEncoder.bytes(effect.lines, options)
    for line in effect.live ?? [] {
      bytes += VisibleText.clean(line.text, ascii: options.isASCII).utf8
    }
    return bytes
  }
}
