import Optimization
import Testing

@testable import Practice

struct `A formula` {
  private static let numbers = Bindings([("n", 3), ("rate", 0.1), ("zero", 0)])

  @Test(arguments: [
    "1", "-1", ".5", "1e-3", "2.5E+2", "1/40", "2.5*10^-2", "-2^2", "2^-1", "2^3^2", "(2^3)^2",
    "--3",
    "+4", "2 - 3 - 4", "2 / 3 / 4", "2 * -3", "8 - 2 * 3 ^ 2", "2**3", "( 1 + 2 ) * 3", "0.1 + 0.2",
    "rate * 0.5^(n / 10)", "sqrt(n)", "min(n, rate, 2)", "max(rate)", "floor(n / 2)",
    "cos(pi * n / 7)",
    "rate * (1 + cos(pi / n)) / 2", "e^n", "log(n)", "abs(-n)", "round(2.5)", "n^0.5", "n^-n", "-n",
    "3 * -n^2", "1 - -1", "1e22 + 1", "0.30000000000000004", "123456789012345678901234567890",
  ])
  func `comes to what the expression comes to, to the last bit`(text: String) throws {
    let expression = try Expression(parsing: text, vocabulary: .arithmetic)
    let expected = try expression.number(with: Self.numbers)
    for formula in [Formula(Array(text.utf8)), Formula(expression)] {
      #expect(formula.value(with: Self.numbers)?.bitPattern == expected.bitPattern)
    }
  }

  @Test(arguments: [
    "", " ", "1 2", "1 +", "(1", "1)", "()", "m", "2x", "1..2", "1.2.3", "1e", "sqrt()",
    "sqrt(1, 2)",
    "nothing(1)", "1,2", "*2", "2 //3", "2 % 3", "\"1\"", "1e999", "n(2)", "é", "^2", "1e-3-",
  ])
  func `is refused where the expression is`(text: String) {
    #expect(Formula(Array(text.utf8)).value(with: Self.numbers) == nil)
    #expect(throws: ExpressionError.self) {
      try Expression(parsing: text, vocabulary: .arithmetic).number(with: Self.numbers)
    }
  }

  @Test(arguments: ["1 / zero", "min(1 / zero, 2)", "sqrt(-n)", "10^400", "log(zero) ^ zero"])
  func `has no value where a part of it has none`(text: String) throws {
    let value = try #require(Formula(Array(text.utf8)).value(with: Self.numbers))
    #expect(value.isNaN)
  }

  @Test func `is never read too deeply`() {
    for text in ["(", "-", "2^", "sqrt("] {
      let deep = String(repeating: text, count: 5_000) + "1"
      let value = Formula(Array(deep.utf8)).value()
      #expect(value == nil || text == "-")
    }
  }
}
