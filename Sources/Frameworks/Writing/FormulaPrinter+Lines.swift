internal import Optimization

extension FormulaPrinter {
  /// The body of a function that returns the formula: a line for each choice at its top.
  mutating func lines(of formula: RateFormula) -> [String] {
    switch dialect {
    case .python, .swift: return branches(of: formula)
    case .jax, .keras: return reversedChoices(of: formula)
    }
  }

  private mutating func branches(of formula: RateFormula) -> [String] {
    guard case .choice(let test, let first, let second) = formula else {
      return ["return " + text(of: formula)]
    }
    let (condition, value) = (self.test(test).text, text(of: first))
    let branch: [String]
    if dialect == .python {
      branch = ["if " + condition + ":", "    return " + value]
    } else if condition.utf8.count + value.utf8.count < 80 {
      branch = ["if " + condition + " { return " + value + " }"]
    } else {
      branch = ["if " + condition + " {", "  return " + value, "}"]
    }
    return branch + after(test) { $0.branches(of: second) }
  }

  /// Arrays have no branches: what holds last is written first.
  private mutating func reversedChoices(of formula: RateFormula) -> [String] {
    var (rest, cases): (RateFormula, [(test: RateTest, value: RateFormula)]) = (formula, [])
    while case .choice(let test, let first, let second) = rest {
      cases.append((test, first))
      rest = second
    }
    guard !cases.isEmpty else { return ["return " + text(of: rest)] }
    var lines = ["rate = " + text(of: rest)]
    for (index, one) in cases.enumerated().reversed() {
      let call = choiceName + "(" + test(one.test).text + ", " + text(of: one.value) + ", rate)"
      lines.append((index == 0 ? "return " : "rate = ") + call)
    }
    return lines
  }

  private var choiceName: String { dialect == .jax ? "jnp.where" : "ops.where" }

  /// The definitions of the lists that the formulas use.
  var definitions: [String] {
    tables.flatMap { table in
      let end: String
      let start: String
      switch dialect {
      case .python: (start, end) = (table.name + " = [", "]")
      case .jax: (start, end) = (table.name + " = jnp.asarray([", "])")
      case .keras:
        (start, end) = (table.name + " = ops.convert_to_tensor([", "], keras.config.floatx())")
      case .swift: (start, end) = ("let " + table.name + ": [Double] = [", "]")
      }
      return [start] + wrapped(table.rates) + [end]
    }
  }

  /// The numbers in lines of at most 80 columns.
  private func wrapped(_ rates: [Double]) -> [String] {
    let margin: String = dialect == .swift ? " " : "   "
    var (lines, line): ([String], String) = ([], margin)
    for rate in rates {
      let item = " " + literal(tidy: rate) + ","
      if line.utf8.count + item.utf8.count > 80 {
        lines.append(line)
        line = margin
      }
      line += item
    }
    return lines + [line]
  }
}
