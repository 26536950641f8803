/// What a person, or the terminal itself, sends to a screen.
public enum Key: Sendable, Equatable {
  case character(Character)
  case enter, space, backspace, tab, escape
  case up, down, left, right, pageUp, pageDown, home, end
  /// Control and a letter: `control("d")`.
  case control(Character)
  /// The window has a new size, or the program was continued after a stop.
  case resize(columns: Int, rows: Int)
  /// Input has ended.
  case endOfInput
  /// A sequence that means nothing to us.
  case unknown
}
