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
    let environment = surroundings.environment
    let isDumb = environment["TERM"] == "dumb"
    let depth = colorDepth(request.color, surroundings)
    return TerminalOptions(
      width: request.width ?? surroundings.columns ?? environment["COLUMNS"].flatMap { Int($0) }
        ?? 80,
      rows: surroundings.rows ?? 24,
      colorDepth: depth,
      background: background(environment),
      isPlain: request.isPlain || (isDumb && surroundings.isOutputTerminal),
      isASCII: request.isASCII || !isUTF8(environment),
      hyperlinks: depth != .none && surroundings.isOutputTerminal && !request.isPlain
        && knowsHyperlinks(environment),
      isInteractive: surroundings.isInputTerminal && surroundings.isOutputTerminal,
      keepsWidth: request.width != nil)
  }

  private static func colorDepth(
    _ choice: ColorChoice, _ surroundings: TerminalSurroundings
  ) -> ColorDepth {
    let environment = surroundings.environment
    let able = ability(environment)
    switch choice {
    case .never: return .none
    case .always: return max(able, .ansi16)
    case .auto:
      guard surroundings.isOutputTerminal, environment["NO_COLOR"] ?? "" == "" else { return .none }
      return able
    }
  }

  /// What the terminal can show, by its own word.
  private static func ability(_ environment: [String: String]) -> ColorDepth {
    let term = environment["TERM"] ?? ""
    let claim = environment["COLORTERM"] ?? ""
    if term == "dumb" { return .none }
    if claim == "truecolor" || claim == "24bit" || term.hasSuffix("-direct") { return .truecolor }
    if environment["WT_SESSION"] != nil { return .truecolor }
    if term.hasSuffix("-256color") || term.hasSuffix("-256color-bce") { return .ansi256 }
    return term.isEmpty ? .none : .ansi16
  }

  /// `COLORFGBG`, where the terminal sets it, is "foreground;background" or "foreground;other;background": 7 and 9…15 are light.
  private static func background(_ environment: [String: String]) -> Background {
    guard let value = environment["COLORFGBG"], let last = value.split(separator: ";").last,
      let index = Int(last)
    else { return .unknown }
    return index == 7 || (9...15).contains(index) ? .light : .dark
  }

  private static func isUTF8(_ environment: [String: String]) -> Bool {
    for name in ["LC_ALL", "LC_CTYPE", "LANG"] {
      guard let value = environment[name], !value.isEmpty else { continue }
      let lowered = value.lowercased()
      return lowered.contains("utf-8") || lowered.contains("utf8")
    }
    return true
  }

  /// Terminals that are known to follow OSC 8; others might print the address as text.
  private static func knowsHyperlinks(_ environment: [String: String]) -> Bool {
    let term = environment["TERM"] ?? ""
    if term == "dumb" || term.hasPrefix("screen") || term == "linux" { return false }
    let program = environment["TERM_PROGRAM"] ?? ""
    if ["iTerm.app", "WezTerm", "vscode", "ghostty", "Hyper", "rio", "mintty"].contains(program) {
      return true
    }
    if let version = environment["VTE_VERSION"].flatMap({ Int($0) }) { return version >= 5000 }
    if environment["WT_SESSION"] != nil || environment["KONSOLE_VERSION"] != nil { return true }
    return term.hasPrefix("xterm-kitty") || term.hasPrefix("foot") || term.hasPrefix("alacritty")
      || term.hasPrefix("xterm-ghostty")
  }
}
