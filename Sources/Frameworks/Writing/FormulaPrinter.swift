internal import Optimization

/// Prints formulas in a language; lists that are long get a name of their own.
struct FormulaPrinter {
  let dialect: FormulaDialect
  /// What the step is called.
  let step: String
  /// The lists that are to be defined before the formulas: `rates`, `rates_2`, …
  private(set) var tables: [(name: String, rates: [Double])] = []
  /// Whether the step has been written.
  private(set) var usesStep = false
  /// Whether Swift needs Foundation for what has been written.
  private(set) var usesFoundation = false
  /// The step is known to be at least this, where a choice has dealt with the ones before.
  private var firstStep = 0.0

  init(_ dialect: FormulaDialect, step: String? = nil) {
    (self.dialect, self.step) = (dialect, step ?? dialect.step)
  }

  /// The formula as an expression.
  mutating func text(of formula: RateFormula) -> String { term(formula).text }

  mutating func term(_ formula: RateFormula) -> FormulaTerm {
    switch formula {
    case .number(let number):
      return dialect.number(number)
        .known(isWhole: number == number.rounded(), isPositive: number >= 0)
    case .step:
      usesStep = true
      return FormulaTerm(step, .atom, isWhole: true, isPositive: true)
    case .pi: return dialect.pi.known(isWhole: false, isPositive: true)
    case .operation(let operation, let left, let right):
      if operation == .power { usesFoundation = true }
      let isLater = operation == .difference && left == .step && right.value ?? .nan <= firstStep
      return combined(operation, term(left), term(right), isLater: isLater)
    case .least(let left, let right):
      let (left, right) = (term(left), term(right))
      return dialect.least(left, right).known(
        isWhole: left.isWhole && right.isWhole, isPositive: left.isPositive && right.isPositive)
    case .greatest(let left, let right):
      let (left, right) = (term(left), term(right))
      return dialect.greatest(left, right).known(
        isWhole: left.isWhole && right.isWhole, isPositive: left.isPositive || right.isPositive)
    case .function(let function, let operand):
      let operand = term(operand)
      if !function.isMember { usesFoundation = true }
      return dialect.function(function, operand).known(
        isWhole: function.isWhole, isPositive: operand.isPositive && function.keepsSign)
    case .choice(let test, let first, let second):
      let written = (test: self.test(test), first: term(first))
      return dialect.choice(written.test, written.first, after(test) { $0.term(second) })
    case .table(let rates, let place): return item(of: rates, at: place)
    }
  }

  private func combined(
    _ operation: ArithmeticOperator, _ left: FormulaTerm, _ right: FormulaTerm, isLater: Bool
  ) -> FormulaTerm {
    let bothWhole = left.isWhole && right.isWhole
    let bothPositive = left.isPositive && right.isPositive
    let result = dialect.operation(operation, left, right)
    switch operation {
    case .sum, .product: return result.known(isWhole: bothWhole, isPositive: bothPositive)
    case .difference: return result.known(isWhole: bothWhole, isPositive: isLater)
    case .quotient, .power: return result.known(isWhole: false, isPositive: bothPositive)
    case .floorQuotient, .remainder:
      return result.known(isWhole: bothWhole, isPositive: bothPositive)
    }
  }

  /// What `write` writes where `test` does not hold.
  mutating func after<Text>(
    _ test: RateTest, _ write: (inout FormulaPrinter) -> Text
  ) -> Text {
    let before = firstStep
    defer { firstStep = before }
    if case .less(.step, .number(let first)) = test { firstStep = max(firstStep, first) }
    return write(&self)
  }

  private mutating func item(of rates: [Double], at place: RateFormula) -> FormulaTerm {
    let index = term(.least(place, RateFormula(rates.count - 1)))
    let isShort = rates.count <= 6
    var list = "[" + joined(rates.map { literal(tidy: $0) }) + "]"
    if !isShort {
      let number = tables.count + 1
      list = number == 1 ? "rates" : "rates_" + literal(number)
      tables.append((list, rates))
    }
    switch dialect {
    case .python:
      return FormulaTerm(
        list + "[" + (index.isWhole ? index.text : "int(" + index.text + ")") + "]", .atom)
    case .swift: return FormulaTerm(list + "[Int(" + index.text + ")]", .atom)
    case .jax:
      let array = isShort ? "jnp.asarray(" + list + ")" : list
      return FormulaTerm(array + "[" + index.at(.atom) + ".astype(int)]", .atom)
    case .keras:
      let array = isShort ? "ops.convert_to_tensor(" + list + ", keras.config.floatx())" : list
      return FormulaTerm(
        "ops.take(" + array + ", ops.cast(" + index.text + ", \"int32\"))", .atom)
    }
  }
}

extension FormulaPrinter {
  mutating func test(_ test: RateTest) -> FormulaTerm {
    switch test {
    case .less(let left, let right): return compared(left, .less, right)
    case .lessOrEqual(let left, let right): return compared(left, .lessOrEqual, right)
    case .equal(let left, let right): return compared(left, .equal, right)
    case .opposite(.less(let left, let right)): return compared(left, .greaterOrEqual, right)
    case .opposite(.lessOrEqual(let left, let right)): return compared(left, .greater, right)
    case .opposite(.equal(let left, let right)): return compared(left, .notEqual, right)
    case .opposite(.opposite(let test)): return self.test(test)
    case .opposite(.both(let left, let right)):
      return self.test(.either(.opposite(left), .opposite(right)))
    case .opposite(.either(let left, let right)):
      return self.test(.both(.opposite(left), .opposite(right)))
    case .both(let left, let right):
      let (left, right) = (self.test(left), self.test(right))
      switch dialect {
      case .python: return FormulaTerm(left.at(.both) + " and " + right.at(.both), .both)
      case .swift: return FormulaTerm(left.at(.both) + " && " + right.at(.both), .both)
      case .jax: return dialect.call("jnp.logical_and", [left, right])
      case .keras: return dialect.call("ops.logical_and", [left, right])
      }
    case .either(let left, let right):
      let (left, right) = (self.test(left), self.test(right))
      switch dialect {
      case .python: return FormulaTerm(left.at(.either) + " or " + right.at(.either), .either)
      case .swift: return FormulaTerm(left.at(.either) + " || " + right.at(.either), .either)
      case .jax: return dialect.call("jnp.logical_or", [left, right])
      case .keras: return dialect.call("ops.logical_or", [left, right])
      }
    }
  }

  private enum Sign {
    case less, lessOrEqual, greater, greaterOrEqual, equal, notEqual

    var text: String {
      switch self {
      case .less: "<"
      case .lessOrEqual: "<="
      case .greater: ">"
      case .greaterOrEqual: ">="
      case .equal: "=="
      case .notEqual: "!="
      }
    }

    /// For the operands in the other order.
    var turned: Sign {
      switch self {
      case .less: .greater
      case .lessOrEqual: .greaterOrEqual
      case .greater: .less
      case .greaterOrEqual: .lessOrEqual
      case .equal: .equal
      case .notEqual: .notEqual
      }
    }
  }

  private mutating func compared(
    _ left: RateFormula, _ sign: Sign, _ right: RateFormula
  ) -> FormulaTerm {
    // A number stands behind what is compared with it: `step > 5`.
    let isTurned = left.value != nil && right.value == nil
    let (first, second) = isTurned ? (term(right), term(left)) : (term(left), term(right))
    let text = isTurned ? sign.turned.text : sign.text
    return FormulaTerm(first.at(.sum) + " " + text + " " + second.at(.sum), .comparison)
  }
}

extension RateFunction {
  /// Whether a Double of Swift has it as its own.
  fileprivate var isMember: Bool {
    switch self {
    case .root, .floor, .ceiling, .truncated, .rounded, .magnitude: true
    case .cosine, .sine, .tanh, .exponential, .logarithm, .logarithm2, .logarithm10: false
    }
  }

  /// Whether the result is a whole number.
  fileprivate var isWhole: Bool {
    switch self {
    case .floor, .ceiling, .truncated, .rounded: true
    case .cosine, .sine, .tanh, .root, .exponential, .logarithm, .logarithm2, .logarithm10,
      .magnitude:
      false
    }
  }

  /// Whether what is not negative stays so.
  fileprivate var keepsSign: Bool {
    switch self {
    case .tanh, .root, .exponential, .floor, .ceiling, .truncated, .rounded, .magnitude: true
    case .cosine, .sine, .logarithm, .logarithm2, .logarithm10: false
    }
  }
}
