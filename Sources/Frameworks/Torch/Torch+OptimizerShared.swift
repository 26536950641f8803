internal import Optimization

// What the optimizers of PyTorch have in common.

extension FrameworkParameter {
  static func torchRate(default text: StaticString) -> FrameworkParameter {
    FrameworkParameter("lr", .rate, default: text, range: "≥ 0", "the learning rate")
  }

  static func torchEpsilon(default text: StaticString) -> FrameworkParameter {
    FrameworkParameter("eps", .number, default: text, range: "≥ 0", "keeps the division from 0")
  }

  static func torchWeightDecay(
    default text: StaticString = "0",
    _ meaning: StaticString = "times the weights, added to the gradient"
  ) -> FrameworkParameter {
    FrameworkParameter("weight_decay", .number, default: text, range: "≥ 0", meaning)
  }

  static let maximize = FrameworkParameter(
    "maximize", .truth, default: "False", keywordOnly: true,
    "whether to climb: the gradient is negated")
  static let foreach = FrameworkParameter(
    "foreach", .truth, default: "None", keywordOnly: true,
    "one kernel for many tensors: the same values but for rounding")
  static let fused = FrameworkParameter(
    "fused", .truth, default: "None", keywordOnly: true,
    "one kernel for the whole step: the same values but for rounding")
  static let differentiable = FrameworkParameter(
    "differentiable", .truth, default: "False", keywordOnly: true,
    "whether autograd follows the step: the same values")
  static let capturable = FrameworkParameter(
    "capturable", .truth, default: "False", keywordOnly: true,
    "whether a CUDA graph can hold the step: the same values but for rounding")

  /// The same, also without its keyword.
  var byPosition: FrameworkParameter {
    FrameworkParameter(
      name, kind, default: defaultValue, range: range, choices: choices, meaning)
  }
}

extension Torch {
  /// `base` with the rate among the arguments, after the checks of PyTorch's constructors; climbing
  /// with `maximize=True`.
  static func setting<Base: Optimizer>(
    _ base: Base, _ arguments: FrameworkArguments, ignoresSchedule: Bool = false
  ) throws(FrameworkError) -> OptimizerSetting where Base.Scalar == Double {
    for name: Name in ["foreach", "fused", "differentiable", "capturable"] {
      _ = try arguments.torchSwitch(name)
    }
    if try arguments.torchSwitch("fused") {
      if try arguments.torchSwitch("differentiable") {
        throw FrameworkError(
          "fused", "cannot be True where differentiable is", then: "PyTorch raises a RuntimeError")
      }
      if try arguments.torchSwitch("foreach") {
        throw FrameworkError(
          "fused", "cannot be True where foreach is", then: "PyTorch raises a RuntimeError")
      }
    }
    let rate = try arguments.number("lr")
    try checkRate(rate, "lr", then: "PyTorch raises a ValueError")
    let rates = try FrameworkError.renaming([("rate", "lr")]) { () throws(ScheduleError) in
      AnySchedule(try ConstantRate(rate))
    }
    guard try arguments.torchSwitch("maximize") else {
      return OptimizerSetting(base, rates: rates, ignoresSchedule: ignoresSchedule)
    }
    return OptimizerSetting(Climbing(base), rates: rates, ignoresSchedule: ignoresSchedule)
  }
}

extension FrameworkArguments {
  /// A number that PyTorch refuses below 0.
  func torchNumber(_ name: Name) throws(FrameworkError) -> Double {
    let value = try number(name)
    try checkRate(value, name, then: "PyTorch raises a ValueError")
    return value
  }

  /// `True`, or `False`, which `None` and a parameter that does not exist are, too.
  func torchSwitch(_ name: Name) throws(FrameworkError) -> Bool {
    isNone(name) ? false : try truth(name)
  }
}
