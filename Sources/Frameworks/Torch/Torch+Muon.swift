internal import Optimization

extension Torch {
  /// `torch.Muon(model.parameters(), lr=0.02)`.
  static let muon = FrameworkCall(
    optimizer: .torch, "Muon",
    summary: "Moves a matrix along its momentum with all directions made equally strong.",
    formula: """
      m ← momentum·m + (1 − momentum)g; b = momentum·m + (1 − momentum)g with nesterov, else m; \
      X = b/max(‖b‖, eps), then ns_steps times X ← aX + (b·XXᵀ + c·(XXᵀ)²)X; \
      θ ← (1 − lr·weight_decay)·θ − lr·√max(1, rows/columns)·X
      """,
    parameters: [
      .params, .torchRate(default: "0.001"),
      .torchWeightDecay(default: "0.1", "what an update takes of each weight, times lr"),
      FrameworkParameter(
        "momentum", .number, default: "0.95", range: "0 to 1", "what is kept of the momentum"),
      FrameworkParameter(
        "nesterov", .truth, default: "True", "whether the direction looks one update ahead"),
      FrameworkParameter(
        "ns_coefficients", .numbers, default: "(3.4445, -4.775, 2.0315)",
        "a, b and c of each iteration"),
      .torchEpsilon(default: "1e-7"),
      FrameworkParameter(
        "ns_steps", .whole, default: "5", range: "0 to 99", "how many iterations"),
      FrameworkParameter(
        "adjust_lr_fn", .choice, default: "None", range: "None or a choice",
        choices: muonAdjustments, "how the shape of the matrix moves the rate"),
    ],
    source: "torch/optim/_muon.py", example: "torch.Muon(model.parameters(), lr=0.02)",
    traps: [
      .defaultDecay(
        "weights decay by 0.1·lr an update, PyTorch's default",
        reason: "AdamW's default is 0.01 in PyTorch, and Muon's in Optax is 0; write weight_decay"),
      FrameworkTrap(
        "half-precision", "PyTorch iterates in bfloat16, with three digits; here it is float64",
        reason: """
          measured on a 3 × 2 matrix, 50 updates at lr 0.1 end up to 0.03 apart; the direction is \
          only roughly orthogonal in either case
          """),
    ],
    make: { arguments throws(FrameworkError) in
      let options = try muonOptions(arguments)
      let rule = try FrameworkError.renaming { () throws(ScheduleError) in
        try Muon<Double>(options)
      }
      return try setting(rule, arguments)
    })

  private static let muonAdjustments: [Name] = ["original", "match_rms_adamw"]

  private static func muonOptions(
    _ arguments: FrameworkArguments
  ) throws(FrameworkError) -> MuonOptions {
    var options = MuonOptions()
    options.momentum = try arguments.number("momentum")
    try checkMomentum(options.momentum)
    options.isNesterov = try arguments.truth("nesterov")
    options.norm = .atLeast(try arguments.number("eps"))
    try checkRate(try arguments.number("eps"), "eps", then: "PyTorch passes it over")
    options.weightDecay = .decoupled(try arguments.torchNumber("weight_decay"))
    let numbers = try arguments.numbers("ns_coefficients")
    guard numbers.count == 3 else {
      throw FrameworkError(
        "ns_coefficients", "must have 3 items", then: "PyTorch raises a ValueError")
    }
    let steps = try arguments.whole("ns_steps")
    guard 0..<100 ~= steps else {
      throw .outside(
        "ns_steps", "from 0 to 99", Double(steps),
        then: steps < 0 ? "PyTorch makes none" : "PyTorch raises a ValueError")
    }
    let iteration = NewtonSchulz(numbers[0], numbers[1], numbers[2])
    options.iterations = [NewtonSchulz](repeating: iteration, count: steps)
    guard !arguments.isNone("adjust_lr_fn") else { return options }
    let adjustment = try arguments.choice(
      "adjust_lr_fn", of: muonAdjustments, then: "PyTorch raises a ValueError")
    if adjustment == "match_rms_adamw" { options.scaling = .rootMeanSquare(0.2) }
    return options
  }
}
