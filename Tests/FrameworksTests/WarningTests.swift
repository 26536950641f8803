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
    ("torch.SWALR(lr=0.1, swa_lr=0.05)", 30, "averages-nothing"),
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

  @Test(arguments: [
    ("keras.ExponentialDecay(0.1, 10, 0.5)", 30, "rate-per-period"),
    ("keras.ExponentialDecay(0.1, 10, 0.5, True)", 30, ""),
    ("keras.ExponentialDecay(0.1, 10, 0.5, staircase=True)", 2_000, "float32"),
    ("keras.PiecewiseConstantDecay([20, 50], [0.1, 0.05, 0.01])", 30, "boundary-included"),
    ("keras.PiecewiseConstantDecay([20, 50], [0.1, 0.05, 0.01])", 20, ""),
    ("keras.PolynomialDecay(0.1, 50)", 30, "default-end"),
    ("keras.PolynomialDecay(0.1, 50, 0.0, cycle=True)", 30, "cycle-boundary"),
    ("keras.CosineDecay(0.1, 20)", 41, ""),
    ("keras.CosineDecay(0.1, 20, alpha=0.1)", 41, "alpha-is-a-fraction"),
    (
      "keras.CosineDecay(0.0, 20, warmup_target=0.1, warmup_steps=5)", 41, "decay-excludes-warm-up"
    ),
    ("keras.CosineDecay(0.1, 20, warmup_steps=5)", 41, "no-warm-up"),
    ("keras.CosineDecay(0.2, 20, warmup_target=0.1)", 41, "unused-initial"),
    ("keras.CosineDecayRestarts(0.1, 1, t_mul=3.0)", 122, "restart-rounding"),
    ("keras.CosineDecayRestarts(0.1, 1, t_mul=3.0)", 121, ""),
    ("optax.linear_schedule(0.1, 0.2, 0)", 9, "no-transition"),
    ("optax.polynomial_schedule(0.1, 0.0, 0.5, 10)", 11, "nan-when-compiled"),
    ("optax.polynomial_schedule(0.1, 0.0, 0.5, 10)", 10, ""),
    ("optax.polynomial_schedule(0.1, 0.0, 2, 10)", 11, ""),
    ("optax.exponential_decay(0.1, 9, 0)", 9, "no-decay"),
    ("optax.exponential_decay(0.1, 9, 0.5, end_value=0.2)", 9, "limit-from-the-start"),
    ("optax.cosine_decay_schedule(0.1, 20, alpha=0.1)", 41, "alpha-is-a-fraction"),
    ("optax.warmup_cosine_decay_schedule(0.0, 0.1, 5, 20)", 41, "decay-includes-warm-up"),
    ("optax.warmup_cosine_decay_schedule(0.1, 0.1, 0, 20)", 41, ""),
    ("optax.piecewise_constant_schedule(0.1, {30: 0.1, 60: 0.5})", 70, "scales-multiply"),
    ("optax.cosine_onecycle_schedule(100, 0.1)", 70, "one-step-later"),
    ("optax.cosine_decay_schedule(0.1, 2000)", 2_000, "float32"),
    (
      "transformers.get_scheduler(\"cosine\", lr=0.1, num_warmup_steps=5, num_training_steps=20)",
      20, "zero-first-step"
    ),
    (
      "transformers.get_scheduler(\"cosine\", lr=0.1, num_warmup_steps=0, num_training_steps=20)",
      41, "rises-again"
    ),
    ("transformers.get_linear_schedule_with_warmup(optimizer, 0, 20, lr=0.1)", 41, ""),
    (
      "transformers.get_scheduler(\"constant\", lr=0.1, num_warmup_steps=5)", 41,
      "ignores-arguments"
    ),
    ("transformers.get_scheduler(\"constant\", lr=0.1, num_warmup_steps=0)", 41, ""),
    (
      "transformers.get_cosine_schedule_with_warmup(lr=0.1, num_warmup_steps=0, "
        + "num_training_steps=50, num_cycles=3)", 20, "waves"
    ),
    (
      "transformers.get_scheduler(\"cosine_with_restarts\", lr=0.1, num_warmup_steps=0, "
        + "num_training_steps=20, scheduler_specific_kwargs={\"num_cycles\": 3})", 20, "descents"
    ),
    (
      "transformers.get_scheduler(\"cosine_warmup_with_min_lr\", lr=0.1, num_warmup_steps=5, "
        + "num_training_steps=20, scheduler_specific_kwargs={\"min_lr\": 0.01})", 20,
      "one-step-early"
    ),
    (
      "transformers.get_wsd_schedule(lr=0.1, num_warmup_steps=5, num_decay_steps=5, "
        + "num_training_steps=20, min_lr_ratio=0.1)", 20, "ratio-lifts-warm-up"
    ),
    ("transformers.get_adafactor_schedule(scale_parameter=False)", 20, "one-step-late"),
    (
      "transformers.get_adafactor_schedule(lr=0.1, relative_step=False, scale_parameter=False)", 20,
      "replaces-rate"
    ),
    ("timm.CosineLRScheduler(lr=0.1, t_initial=20, warmup_t=5)", 20, "warm-up-underneath"),
    ("timm.CosineLRScheduler(lr=0.1, t_initial=20, warmup_t=5, warmup_prefix=True)", 20, ""),
    ("timm.CosineLRScheduler(lr=0.1, t_initial=20, cycle_decay=0.5)", 20, "one-cycle"),
    (
      "timm.CosineLRScheduler(lr=0.1, t_initial=1, cycle_mul=3, cycle_limit=9)", 400,
      "restart-rounding"
    ),
    ("timm.TanhLRScheduler(lr=0.1, t_initial=20)", 20, "first-step"),
    ("timm.TanhLRScheduler(lr=0.1, t_initial=20, warmup_t=5)", 20, "warm-up-aims-at-the-curve"),
    ("timm.PolyLRScheduler(lr=0.1, t_initial=20)", 20, "default-power"),
    ("timm.StepLRScheduler(lr=0.1, decay_t=20)", 20, "no-decay"),
    ("timm.MultiStepLRScheduler(lr=0.1, decay_t=[20], decay_rate=0.1)", 20, "one-step-early"),
    ("timm.StepLRScheduler(lr=0.1, decay_t=20, decay_rate=0.1, warmup_t=5)", 20, "warm-up-before"),
    ("timm.WSDLRScheduler(lr=0.1, t_initial=70, decay_t=20, warmup_t=5)", 20, "warm-up-before"),
    ("keras.callbacks.ReduceLROnPlateau(lr=0.1, patience=2)", 20, "patience-reached"),
    ("optax.contrib.reduce_on_plateau(patience=2)", 20, "patience-reached acts-at-once"),
    (
      "timm.PlateauLRScheduler(lr=0.1, warmup_t=5)", 20, "rising-metric deaf-warm-up deprecated"
    ),
  ])
  func `is given by the other frameworks too`(text: String, steps: Int, ids: String) throws {
    try `is given where the trap is reached`(text: text, steps: steps, ids: ids)
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
