internal import Optimization

/// How a language writes arithmetic.
enum FormulaDialect {
  case python, jax, keras, swift

  func number(_ value: Double) -> FormulaTerm {
    let isWhole = value == value.rounded() && abs(value) < 1e15
    let text = isWhole ? DecimalText.shortest(value) : literal(value)
    return FormulaTerm(text, value < 0 ? .product : .atom, value: value)
  }

  func sum(_ left: FormulaTerm, _ right: FormulaTerm) -> FormulaTerm {
    if left.value == 0 { return right }
    if right.value == 0 { return left }
    return FormulaTerm(left.at(.sum) + " + " + right.at(.sum), .sum)
  }

  func difference(_ left: FormulaTerm, _ right: FormulaTerm) -> FormulaTerm {
    if right.value == 0 { return left }
    return FormulaTerm(left.at(.sum) + " - " + right.at(.product), .sum)
  }

  func product(_ left: FormulaTerm, _ right: FormulaTerm) -> FormulaTerm {
    if left.value == 1 { return right }
    if right.value == 1 { return left }
    if left.value == 0 || right.value == 0 { return number(0) }
    return FormulaTerm(left.at(.product) + " * " + right.at(.product), .product)
  }

  func quotient(_ left: FormulaTerm, _ right: FormulaTerm) -> FormulaTerm {
    if right.value == 1 { return left }
    return FormulaTerm(left.at(.product) + " / " + right.at(.power), .product)
  }

  func floorQuotient(_ left: FormulaTerm, _ right: FormulaTerm) -> FormulaTerm {
    if right.value == 1 { return left }
    switch self {
    case .python, .jax, .keras:
      // In parentheses within a product: `a * t // b` would be another number.
      return FormulaTerm(left.at(.product) + " // " + right.at(.power), .sum)
    case .swift: return FormulaTerm("(" + quotient(left, right).text + ").rounded(.down)", .atom)
    }
  }

  func remainder(_ left: FormulaTerm, _ right: FormulaTerm) -> FormulaTerm {
    switch self {
    case .python, .jax, .keras:
      FormulaTerm(left.at(.product) + " % " + right.at(.power), .sum)
    case .swift:
      FormulaTerm(left.at(.atom) + ".truncatingRemainder(dividingBy: " + right.text + ")", .atom)
    }
  }

  func power(_ base: FormulaTerm, _ exponent: FormulaTerm) -> FormulaTerm {
    if exponent.value == 1 { return base }
    switch self {
    case .python, .jax, .keras:
      return FormulaTerm(base.at(.atom) + " ** " + exponent.at(.power), .power)
    case .swift: return call("pow", [base, exponent])
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

  func cosine(_ angle: FormulaTerm) -> FormulaTerm {
    switch self {
    case .python: call("math.cos", [angle])
    case .jax: call("jnp.cos", [angle])
    case .keras: call("ops.cos", [angle])
    case .swift: call("cos", [angle])
    }
  }

  func root(_ square: FormulaTerm) -> FormulaTerm {
    switch self {
    case .python: call("math.sqrt", [square])
    case .jax: call("jnp.sqrt", [square])
    case .keras: call("ops.sqrt", [square])
    case .swift: FormulaTerm("(" + square.text + ").squareRoot()", .atom)
    }
  }

  var pi: FormulaTerm {
    switch self {
    case .python, .keras: FormulaTerm("math.pi", .atom)
    case .jax: FormulaTerm("jnp.pi", .atom)
    case .swift: FormulaTerm("Double.pi", .atom)
    }
  }

  /// `first` where `step` is below `boundary`, else `second`.
  func choice(
    _ step: FormulaTerm, below boundary: Int, _ first: FormulaTerm, _ second: FormulaTerm
  ) -> FormulaTerm {
    let test = FormulaTerm(step.at(.sum) + " < " + literal(boundary), .choice)
    switch self {
    case .python:
      let text = first.at(.sum) + " if " + test.text + " else " + second.text
      return FormulaTerm(text, .choice)
    case .jax: return call("jnp.where", [test, first, second])
    case .keras: return call("ops.where", [test, first, second])
    case .swift:
      return FormulaTerm(test.text + " ? " + first.at(.sum) + " : " + second.text, .choice)
    }
  }

  private func call(_ name: String, _ arguments: [FormulaTerm]) -> FormulaTerm {
    FormulaTerm(name + "(" + joined(arguments.map { $0.text }) + ")", .atom)
  }
}
