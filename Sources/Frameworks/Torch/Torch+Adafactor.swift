internal import Optimization

extension Torch {
  /// `torch.Adafactor(model.parameters(), lr=0.01)`.
  static let adafactor = FrameworkCall(
    optimizer: .torch, "Adafactor",
    summary: "Adam's division with far less memory, and steps relative to the weights.",
    formula: """
      α = max(eps₂, RMS(θ))·min(lr, 1/√t); θ ← (1 − lr·weight_decay)·θ; \
      v ← v + t^beta2_decay·(g² − v), by rows and columns in a matrix; \
      u = g/√max(v, eps₁²); θ ← θ − α·u / max(1, RMS(u)/d)
      """,
    parameters: [
      .params, .torchRate(default: "0.01"),
      FrameworkParameter(
        "beta2_decay", .number, default: "-0.8", range: "≤ 0",
        "the power of t by which the average takes in new squares"),
      FrameworkParameter(
        "eps", .numbers, default: "(None, 0.001)", range: "≥ 0",
        "the least root of v, None for the type's precision; the least size of weights"),
      FrameworkParameter(
        "d", .number, default: "1.0", range: "≥ 1", "the largest root mean square of an update"),
      .torchWeightDecay(default: "0.0", "what an update takes of each weight, times lr"),
      .foreach, .maximize,
    ],
    source: "torch/optim/_adafactor.py", example: "torch.Adafactor(model.parameters(), lr=0.01)",
    traps: [.relativeRate],
    make: { arguments throws(FrameworkError) in
      let options = try adafactorOptions(arguments)
      let rule = try FrameworkError.renaming { () throws(ScheduleError) in
        try Adafactor<Double>(options)
      }
      return try setting(rule, arguments)
    })

  private static func adafactorOptions(
    _ arguments: FrameworkArguments
  ) throws(FrameworkError) -> AdafactorOptions {
    let consequence: Name = "PyTorch raises a ValueError"
    var options = AdafactorOptions()
    let exponent = try arguments.number("beta2_decay")
    guard exponent.isFinite, exponent <= 0 else {
      throw .outside("beta2_decay", "at most 0", exponent, then: consequence)
    }
    options.decay = -exponent
    let limit = try arguments.number("d")
    guard limit.isFinite, limit >= 1 else {
      throw .outside("d", "at least 1", limit, then: consequence)
    }
    options.clip = limit
    let (first, second) = try epsilons(arguments)
    options.floor = .least(first)
    options.scaleFloor = second
    options.weightDecay = .decoupled(try arguments.torchNumber("weight_decay"))
    return options
  }

  /// PyTorch's `eps`, of which the first may be `None`.
  private static func epsilons(
    _ arguments: FrameworkArguments
  ) throws(FrameworkError) -> (first: Double?, second: Double) {
    guard case .list(let items) = arguments["eps"].kind, items.count == 2 else {
      throw FrameworkError("eps", "must be a pair such as (None, 1e-3)")
    }
    var first: Double?
    switch items[0].kind {
    case .nothing: break
    case .number(let number):
      try checkRate(number, "eps", then: "PyTorch raises a ValueError")
      first = number
    case .truth, .text, .list, .dictionary, .function, .call, .optimizer:
      throw FrameworkError("eps", item: 0, "must be a number or None")
    }
    guard case .number(let second) = items[1].kind else {
      throw FrameworkError("eps", item: 1, "must be a number")
    }
    try checkRate(second, "eps", then: "PyTorch raises a ValueError")
    return (first, second)
  }
}

extension FrameworkTrap {
  /// A rate that is a fraction of the weights.
  static let relativeRate = FrameworkTrap(
    "relative-rate", "the rate is relative: steps grow with the weights, and shrink as 1/√t",
    reason: """
      a step is min(rate, 1/√t) times the root mean square of the weights (at least 0.001, unless \
      set): weights near 0 hardly move at first, and no schedule can raise the rate above 1/√t
      """)
}
