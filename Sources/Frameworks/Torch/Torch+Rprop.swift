internal import Optimization

extension Torch {
  /// `torch.Rprop(model.parameters(), lr=0.01)`.
  static let rprop = FrameworkCall(
    optimizer: .torch, "Rprop",
    summary: "Follows the signs of the gradients only, by a step of each coordinate's own.",
    formula: """
      Δ ← Δ·etas[1] while the sign stays, Δ·etas[0] where it turns, within step_sizes; \
      θ ← θ − sign(g)·Δ
      """,
    parameters: [
      .params,
      FrameworkParameter("lr", .rate, default: "0.01", range: "≥ 0", "the first steps"),
      FrameworkParameter(
        "etas", .numbers, default: "(0.5, 1.2)", range: "(0 to 1, above 1)",
        "what a turn and the same sign multiply the step by"),
      FrameworkParameter(
        "step_sizes", .numbers, default: "(1e-6, 50)", range: "≥ 0, increasing",
        "the shortest and the longest step"),
      .capturable, .foreach, .maximize, .differentiable,
    ],
    source: "torch.optim.Rprop", example: "torch.Rprop(model.parameters(), lr=0.01)",
    traps: [.ignoresSchedule],
    make: { arguments throws(FrameworkError) in
      let etas = try arguments.two("etas")
      guard 0 < etas.0, etas.0 < 1, 1 < etas.1, etas.1.isFinite else {
        throw FrameworkError(
          "etas", "must be one number from 0 to 1, and one above 1",
          then: "PyTorch raises a ValueError")
      }
      let sizes = try arguments.two("step_sizes")
      let rule = try FrameworkError.renaming(
        [("smallest", "step_sizes"), ("largest", "step_sizes")],
        then: "PyTorch checks nothing"
      ) { () throws(ScheduleError) in
        try Rprop<Double>(
          decrease: etas.0, increase: etas.1, smallest: sizes.0, largest: sizes.1)
      }
      return try setting(rule, arguments, ignoresSchedule: true)
    })
}

extension FrameworkArguments {
  /// A pair of numbers.
  func two(_ name: Name) throws(FrameworkError) -> (Double, Double) {
    let numbers = try numbers(name)
    guard numbers.count == 2 else {
      throw FrameworkError(name, "must have 2 items", then: "PyTorch raises a ValueError")
    }
    return (numbers[0], numbers[1])
  }
}

extension FrameworkTrap {
  static let ignoresSchedule = FrameworkTrap(
    "ignores-schedule", "the rate is read once: a schedule changes nothing",
    reason: """
      the learning rate is the first step of every coordinate; from then on the signs of the \
      gradients decide
      """)
}
