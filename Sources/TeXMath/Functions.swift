/// Functions that are known by name.
enum Functions {
  /// Their scripts stand at their side.
  static let plain = [
    "exp", "log", "ln", "lg", "cos", "sin", "tan", "cot", "arccos", "arcsin", "arctan", "cosh",
    "sinh", "tanh", "arg", "deg", "dim", "ker",
  ]
  /// Their scripts stand below them in display.
  static let withLimits = ["lim", "max", "min", "sup", "inf", "det", "gcd", "Pr"]
}
