internal import Optimization

/// How a language writes arithmetic.
enum FormulaDialect {
  case python, jax, keras, swift

  /// The step's name in the code.
  var step: String {
    switch self {
    case .python, .keras: "step"
    case .jax: "count"
    case .swift: "t"
    }
  }

  func number(_ exact: Double) -> FormulaTerm {
    let value = exact.tidied
    let isWhole = value == value.rounded() && abs(value) < 1e15
    let text = isWhole ? DecimalText.shortest(value == 0 ? 0 : value) : literal(value)
    return FormulaTerm(text, value < 0 ? .sum : .atom)
  }

  var pi: FormulaTerm {
    switch self {
    case .python, .keras: FormulaTerm("math.pi", .atom)
    case .jax: FormulaTerm("jnp.pi", .atom)
    case .swift: FormulaTerm("Double.pi", .atom)
    }
  }

  func operation(
    _ operation: ArithmeticOperator, _ left: FormulaTerm, _ right: FormulaTerm
  ) -> FormulaTerm {
    switch operation {
    case .sum: FormulaTerm(left.at(.sum) + " + " + right.at(.product), .sum)
    case .difference: FormulaTerm(left.at(.sum) + " - " + right.at(.product), .sum)
    case .product: FormulaTerm(left.at(.product) + " * " + right.at(.power), .product)
    case .quotient: FormulaTerm(left.at(.product) + " / " + right.at(.power), .product)
    case .power: power(left, right)
    case .floorQuotient: floorQuotient(left, right)
    case .remainder: remainder(left, right)
    }
  }

  private func power(_ base: FormulaTerm, _ exponent: FormulaTerm) -> FormulaTerm {
    switch self {
    case .python, .jax, .keras:
      FormulaTerm(base.at(.atom) + " ** " + exponent.at(.power), .power)
    case .swift: call("pow", [base, exponent])
    }
  }

  private func floorQuotient(_ left: FormulaTerm, _ right: FormulaTerm) -> FormulaTerm {
    switch self {
    case .python, .jax, .keras:
      return FormulaTerm(left.at(.product) + " // " + right.at(.power), .remainder)
    case .swift:
      // The quotient of two numbers with a fraction can round up to a whole one.
      let whole = operation(.quotient, left, right).text
      guard left.isWhole, right.isWhole else {
        let rest = operation(.difference, left, remainder(left, right))
        return FormulaTerm("(" + operation(.quotient, rest, right).text + ").rounded()", .atom)
      }
      return FormulaTerm("(" + whole + ").rounded(.down)", .atom, isWhole: true)
    }
  }

  private func remainder(_ left: FormulaTerm, _ right: FormulaTerm) -> FormulaTerm {
    switch self {
    case .python, .jax, .keras:
      return FormulaTerm(
        left.at(.product) + " % " + right.at(.power), .remainder,
        isWhole: left.isWhole && right.isWhole)
    case .swift:
      let text = left.at(.atom) + ".truncatingRemainder(dividingBy: " + right.text + ")"
      let rest = FormulaTerm(text, .atom, isWhole: left.isWhole && right.isWhole)
      guard !left.isPositive || !right.isPositive else { return rest }
      let again = operation(.sum, rest, right)
      return FormulaTerm(
        "(" + again.text + ").truncatingRemainder(dividingBy: " + right.text + ")", .atom)
    }
  }

  func least(_ left: FormulaTerm, _ right: FormulaTerm) -> FormulaTerm {
    switch self {
    case .python, .swift: call("min", [left, right])
    case .jax: call("jnp.minimum", [left, right])
    case .keras: call("ops.minimum", [left, right])
    }
  }

  func greatest(_ left: FormulaTerm, _ right: FormulaTerm) -> FormulaTerm {
    switch self {
    case .python, .swift: call("max", [left, right])
    case .jax: call("jnp.maximum", [left, right])
    case .keras: call("ops.maximum", [left, right])
    }
  }

  /// `first` where `test` holds, else `second`.
  func choice(_ test: FormulaTerm, _ first: FormulaTerm, _ second: FormulaTerm) -> FormulaTerm {
    switch self {
    case .python:
      FormulaTerm(first.at(.sum) + " if " + test.text + " else " + second.text, .choice)
    case .jax: call("jnp.where", [test, first, second])
    case .keras: call("ops.where", [test, first, second])
    case .swift:
      FormulaTerm(test.at(.sum) + " ? " + first.at(.sum) + " : " + second.text, .choice)
    }
  }

  func call(_ name: String, _ arguments: [FormulaTerm]) -> FormulaTerm {
    FormulaTerm(
      name + "(" + joined(arguments.map { $0.text }) + ")", .atom,
      isWhole: arguments.allSatisfy { $0.isWhole })
  }
}
