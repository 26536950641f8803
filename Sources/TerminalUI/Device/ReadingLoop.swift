/// Carries keys to a screen and its effects to the terminal; decides nothing.
enum ReadingLoop {
  static func runByKeys(
    _ screen: inout ReadingScreen, _ options: TerminalOptions
  ) throws(DeviceError) {
    let first = screen.start()
    try Terminal.write(StatusLine.bytes(first, options, after: 0))
    if first.hasEnded { return }
    guard let mode = RawMode() else { return try finish(&screen, options) }
    defer { mode.restore() }
    var shown = first.status?.width ?? 0
    var decoder = KeyDecoder()
    while true {
      for key in nextKeys(&decoder) {
        let effect = screen.receive(key)
        try Terminal.write(StatusLine.bytes(effect, options, after: shown))
        if effect.hasEnded { return }
        if effect.erasesStatus || effect.status != nil { shown = effect.status?.width ?? 0 }
      }
    }
  }

  /// For terminals that are read plainly: no raw mode, answers by line.
  static func runByLines(
    _ screen: inout ReadingScreen, _ options: TerminalOptions
  ) throws(DeviceError) {
    var effect = screen.start()
    while true {
      try Terminal.write(StatusLine.plainBytes(effect, options))
      if effect.hasEnded { return }
      guard let line = readLine() else { return try Terminal.write([0x0A]) }
      effect = screen.receive(line: line)
    }
  }

  /// Shows the rest at once, for a terminal that gives no single keys.
  private static func finish(
    _ screen: inout ReadingScreen, _ options: TerminalOptions
  ) throws(DeviceError) {
    while true {
      for key in [Key.end, .enter] {
        let effect = screen.receive(key)
        try Terminal.write(StatusLine.plainBytes(effect, options))
        if effect.hasEnded { return }
      }
    }
  }

  /// The keys that come next; a signal counts as a change of size.
  static func nextKeys(_ decoder: inout KeyDecoder) -> [Key] {
    if decoder.isWaiting && !Platform.hasInput(0, within: 50) { return decoder.flush() }
    // What is typed ahead belongs to whoever reads next.
    switch Platform.read(0, atMost: 1) {
    case .bytes(let bytes): return decoder.feed(bytes)
    case .ended: return [.endOfInput]
    case .interrupted:
      let size = Platform.size(of: 1)
      return [.resize(columns: size.columns ?? 80, rows: size.rows ?? 24)]
    }
  }
}
