import Practice

/// Carries keys or lines to a screen, and its effects to the store and the terminal; decides nothing.
struct PracticeLoop<Screen: PracticeScreen> {
  var screen: Screen
  let options: TerminalOptions
  /// The time now, and a fresh id.
  let moment: () -> Moment
  /// Keeps entries; what it returns is told once.
  let keep: ([LogEntry]) -> String?
  private var region = LiveRegion()

  init(
    _ screen: Screen, _ options: TerminalOptions, moment: @escaping () -> Moment,
    keep: @escaping ([LogEntry]) -> String?
  ) {
    (self.screen, self.options, self.moment, self.keep) = (screen, options, moment, keep)
  }

  mutating func runByKeys() throws(DeviceError) {
    guard let mode = RawMode(seesInterrupt: true) else { return try runByLines() }
    defer { mode.restore() }
    if try shows(screen.start(at: moment())) { return }
    var size = Platform.size(of: 1)
    var decoder = KeyDecoder()
    while true {
      for key in ReadingLoop.nextKeys(&decoder) {
        if case .resize = key {
          let now = Platform.size(of: 1)
          if now == size { region.forget() }
          size = now
        }
        if try shows(screen.receive(key, at: moment())) { return }
      }
    }
  }

  /// For pipes and for terminals that are read plainly. What comes from a pipe is shown as if it were typed.
  mutating func runByLines() throws(DeviceError) {
    let isTyped = Platform.isTerminal(0)
    if try writes(screen.start(at: moment())) { return }
    while let line = readLine() {
      if !isTyped { try Terminal.write(LineEncoder.bytes([Line(line)], options)) }
      if try writes(screen.receive(line: line, at: moment())) { return }
    }
    try Terminal.write([0x0A])
    _ = try writes(screen.endOfInput(at: moment()))
  }

  /// Keeps and shows; whether that was the end.
  private mutating func shows(_ effect: PracticeEffect) throws(DeviceError) -> Bool {
    try Terminal.write(region.bytes(kept(effect), options))
    return effect.hasEnded
  }

  private func writes(_ effect: PracticeEffect) throws(DeviceError) -> Bool {
    try Terminal.write(LiveRegion.plainBytes(kept(effect), options))
    return effect.hasEnded
  }

  /// The effect after its entries were kept; with the words why they were not.
  private func kept(_ effect: PracticeEffect) -> PracticeEffect {
    guard !effect.entries.isEmpty, let complaint = keep(effect.entries) else { return effect }
    var effect = effect
    let writer = PageWriter(options)
    effect.lines.insert(
      contentsOf: writer.inMargin(
        writer.wrapped(complaint, Style(.warning), writer.extent)) + [Line()], at: 0)
    return effect
  }
}
