/// A piece of a formula as code, with what is needed to put parentheses around it.
struct FormulaTerm {
  /// How tightly a piece holds together.
  enum Level: Int {
    case choice, sum, product, power, atom
  }

  let text: String
  let level: Level
  /// The number, when it is one.
  let value: Double?

  init(_ text: String, _ level: Level, value: Double? = nil) {
    (self.text, self.level, self.value) = (text, level, value)
  }

  /// The text, in parentheses when it holds less tightly than `level`.
  func at(_ level: Level) -> String {
    self.level.rawValue < level.rawValue ? "(" + text + ")" : text
  }
}
