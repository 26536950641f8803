/// A piece of a formula as code, with what is needed to put it into another.
struct FormulaTerm {
  /// How tightly a piece holds together. `a * (b % c)` keeps its parentheses for the reader.
  enum Level: Int {
    case choice, either, both, comparison, sum, remainder, product, power, atom
  }

  let text: String
  let level: Level
  /// Whether it is known to be a whole number, and an integer in Python.
  let isWhole: Bool
  /// Whether it is known not to be negative.
  let isPositive: Bool

  init(_ text: String, _ level: Level, isWhole: Bool = false, isPositive: Bool = false) {
    (self.text, self.level) = (text, level)
    (self.isWhole, self.isPositive) = (isWhole, isPositive)
  }

  /// The text, in parentheses when it holds less tightly than `level`.
  func at(_ level: Level) -> String {
    self.level.rawValue < level.rawValue ? "(" + text + ")" : text
  }

  /// The same text, with what is known of its value.
  func known(isWhole: Bool, isPositive: Bool) -> FormulaTerm {
    FormulaTerm(text, level, isWhole: isWhole, isPositive: isPositive)
  }
}
