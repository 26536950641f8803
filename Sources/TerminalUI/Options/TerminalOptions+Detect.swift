extension TerminalOptions {
  /// The options that a request and the surroundings lead to.
  ///
  /// - `--color` beats `NO_COLOR` (set and not empty), which beats what the terminal can do.
  /// - `TERM=dumb` at a terminal has no colours and is read plainly, without cursor motion.
  /// - `--width` beats the terminal's columns, which beat `COLUMNS`; 80 when nothing is known.
  /// - A locale that is not UTF-8 is ASCII; no locale at all is taken as UTF-8.
  public static func detect(
    _ request: TerminalRequest, in surroundings: TerminalSurroundings
  ) -> TerminalOptions {
    TerminalOptions()
  }
}
