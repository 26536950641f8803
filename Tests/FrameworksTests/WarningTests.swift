import Frameworks
import Optimization
import Testing

/// Which traps are warned of, and when.
struct `A warning` {
  @Test(arguments: [
    ("torch.CosineAnnealingLR(lr=0.1, T_max=20)", 41, "rises-again"),
    ("torch.CosineAnnealingLR(lr=0.1, T_max=20)", 20, ""),
    ("torch.CosineAnnealingLR(lr=0.1, T_max=20)", 21, ""),
    ("torch.CosineAnnealingLR(lr=0.1, T_max=20000)", 10_000, "recursive"),
    ("torch.OneCycleLR(max_lr=0.1, total_steps=30, cycle_momentum=False)", 31, "extra-step"),
    ("torch.OneCycleLR(max_lr=0.1, total_steps=30, cycle_momentum=False)", 30, ""),
    (
      "torch.OneCycleLR(max_lr=1, total_steps=30, anneal_strategy=\"linear\", cycle_momentum=False)",
      31, "negative-rate"
    ),
    ("torch.OneCycleLR(lr=0.1, max_lr=1, total_steps=30)", 30, "replaces-rate moves-momentum"),
    ("torch.LinearLR(lr=0.1)", 9, "short-default"),
    ("torch.LinearLR(lr=0.1, total_iters=0)", 9, "never-ends"),
    ("torch.ConstantLR(lr=0.1, factor=1/3, total_iters=6)", 9, ""),
    ("torch.ConstantLR(lr=0.1, factor=0.3, total_iters=6)", 9, ""),
    ("torch.PolynomialLR(lr=0.1, total_iters=6)", 9, "ends-at-zero"),
    ("torch.MultiStepLR(lr=0.1, milestones=[40, 10])", 9, "unsorted-milestones"),
    ("torch.MultiStepLR(lr=0.1, milestones=[5, 5])", 9, "repeated-milestone"),
    ("torch.CosineAnnealingWarmRestarts(lr=0.1, T_0=5, T_mult=3)", 700, "restart-rounding"),
    (
      "torch.SequentialLR(lr=0.1, schedulers=[LinearLR(total_iters=9), "
        + "MultiplicativeLR(lr_lambda=lambda e: 0.9)], milestones=[9])", 20, "no-closed-form"
    ),
    (
      "torch.ChainedScheduler(lr=0.1, schedulers=[CosineAnnealingLR(T_max=40), "
        + "ExponentialLR(gamma=0.9)])", 60, "chained-cosine"
    ),
    (
      "torch.ChainedScheduler(lr=0.1, schedulers=[CosineAnnealingLR(T_max=40, eta_min=0.01), "
        + "ExponentialLR(gamma=0.9)])", 30, "chained-floor"
    ),
    ("torch.ReduceLROnPlateau(lr=0.1, patience=3)", 30, "patience-plus-one"),
    ("step(0.1, by: 0.5, every: 10)", 30, ""),
  ])
  func `is given where the trap is reached`(text: String, steps: Int, ids: String) throws {
    let expression = try Expression(parsing: text, vocabulary: .complete)
    let warnings = expression.warnings(steps: steps)
    #expect(warnings.map(\.id.text).joined(separator: " ") == ids, "\(text)")
    for warning in warnings {
      #expect(!warning.reason.isEmpty)
      #expect(warning.range.upperBound <= text.utf8.count && !warning.range.isEmpty)
    }
  }

  @Test func `points at the argument`() throws {
    let text = "torch.CosineAnnealingLR(lr=0.1, T_max=20)"
    let warning = try #require(
      try Expression(parsing: text, vocabulary: .complete).warnings(steps: 41).first)
    #expect(String(decoding: Array(text.utf8)[warning.range], as: UTF8.self) == "20")
  }

  @Test(arguments: [([-1.0, -0.9], "negative-metric"), ([1, .nan], "nan-metric"), ([1, 2], "")])
  func `looks at the metric`(metrics: [Double], id: String) throws {
    let text = "torch.ReduceLROnPlateau(lr=0.1)"
    let warnings = try Expression(parsing: text, vocabulary: .complete).warnings(metrics: metrics)
    #expect(warnings.map(\.id.text).joined() == id)
  }
}
