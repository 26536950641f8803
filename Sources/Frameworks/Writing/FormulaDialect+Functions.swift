internal import Optimization

extension FormulaDialect {
  func function(_ function: RateFunction, _ operand: FormulaTerm) -> FormulaTerm {
    switch self {
    case .python: call(pythonName(of: function), [operand])
    case .jax: call("jnp." + arrayName(of: function), [operand])
    case .keras: kerasCall(function, operand)
    case .swift: swiftCall(function, operand)
    }
  }

  private func pythonName(of function: RateFunction) -> String {
    switch function {
    case .cosine: "math.cos"
    case .sine: "math.sin"
    case .tanh: "math.tanh"
    case .root: "math.sqrt"
    case .exponential: "math.exp"
    case .logarithm: "math.log"
    case .logarithm2: "math.log2"
    case .logarithm10: "math.log10"
    case .floor: "math.floor"
    case .ceiling: "math.ceil"
    case .truncated: "math.trunc"
    case .rounded: "round"
    case .magnitude: "abs"
    }
  }

  private func arrayName(of function: RateFunction) -> String {
    switch function {
    case .cosine: "cos"
    case .sine: "sin"
    case .tanh: "tanh"
    case .root: "sqrt"
    case .exponential: "exp"
    case .logarithm: "log"
    case .logarithm2: "log2"
    case .logarithm10: "log10"
    case .floor: "floor"
    case .ceiling: "ceil"
    case .truncated: "trunc"
    case .rounded: "round"
    case .magnitude: "abs"
    }
  }

  /// Keras has no `trunc` of its own.
  private func kerasCall(_ function: RateFunction, _ operand: FormulaTerm) -> FormulaTerm {
    guard function == .truncated else {
      return call("ops." + arrayName(of: function), [operand])
    }
    let sign = call("ops.sign", [operand])
    return operation(.product, sign, call("ops.floor", [call("ops.abs", [operand])]))
  }

  private func swiftCall(_ function: RateFunction, _ operand: FormulaTerm) -> FormulaTerm {
    switch function {
    case .root: return member(operand, "squareRoot()")
    case .floor: return member(operand, "rounded(.down)")
    case .ceiling: return member(operand, "rounded(.up)")
    case .truncated: return member(operand, "rounded(.towardZero)")
    case .rounded: return member(operand, "rounded(.toNearestOrEven)")
    case .cosine, .sine, .tanh, .exponential, .logarithm, .logarithm2, .logarithm10, .magnitude:
      return call(arrayName(of: function), [operand])
    }
  }

  private func member(_ operand: FormulaTerm, _ name: String) -> FormulaTerm {
    // A number would be a literal that has no members.
    FormulaTerm("(" + operand.text + ")." + name, .atom)
  }
}
