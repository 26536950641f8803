/// How many colours a terminal shows.
public enum ColorDepth: Int, Sendable, CaseIterable, Comparable {
  /// No escape sequence at all, not even for bold.
  case none
  /// The sixteen colours that the terminal's owner chose.
  case ansi16
  /// The fixed palette of 256 colours.
  case ansi256
  /// 24-bit colours.
  case truecolor

  /// Fewer colours come first.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
