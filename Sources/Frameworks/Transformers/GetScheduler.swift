internal import Optimization

extension Transformers {
  /// `transformers.get_scheduler("cosine", lr=5e-5, num_warmup_steps=10, num_training_steps=90)`.
  static let getScheduler = FrameworkCall(
    .transformers, "get_scheduler", summary: "Any schedule of Transformers by its name.",
    formula: "that of the schedule",
    parameters: [
      FrameworkParameter(
        "name", .choice, range: "one of the choices", choices: byName.map { $0.name },
        "the schedule"),
      FrameworkParameter(
        "optimizer", .optimizer, default: "None", "the optimizer; its name is passed over"),
      FrameworkParameter(
        "num_warmup_steps", .whole, default: "None", range: "≥ 0", "steps of the warm-up"),
      FrameworkParameter(
        "num_training_steps", .whole, default: "None", range: "≥ 0",
        "steps of the whole run, the warm-up included"),
      FrameworkParameter(
        "scheduler_specific_kwargs", .dictionary, default: "None",
        "further arguments, as in {\"num_cycles\": 3}"),
    ],
    source: "transformers.get_scheduler",
    example: """
      transformers.get_scheduler("cosine", lr=0.1, num_warmup_steps=10, num_training_steps=30)
      """,
    worked: [
      WorkedValue(0, 0), WorkedValue(5, 0.05), WorkedValue(10, 0.1), WorkedValue(20, 0.05),
      WorkedValue(30, 0), WorkedValue(40, 0.05),
    ],
    traps: [ignoresArguments] + byName.flatMap { named in named.call.traps.map(named.inherited) },
    make: { arguments throws(FrameworkError) in
      let named = try named(arguments)
      return try FrameworkInvocation(named.call, named.arguments(arguments)).make()
    })

  /// The names, and what they stand for.
  static let byName: [NamedCall] = [
    NamedCall("linear", LinearWithWarmUp.call, .warmUpAndTraining),
    NamedCall("cosine", CosineWithWarmUp.call, .warmUpAndTraining),
    NamedCall("cosine_with_restarts", CosineWithHardRestarts.call, .warmUpAndTraining),
    NamedCall("polynomial", PolynomialWithWarmUp.call, .warmUpAndTraining),
    NamedCall("constant", ConstantWithWarmUp.plainCall, .nothing),
    NamedCall("constant_with_warmup", ConstantWithWarmUp.call, .warmUpOnly),
    NamedCall("inverse_sqrt", InverseSquareRoot.call, .warmUp),
    NamedCall("reduce_lr_on_plateau", reduceOnPlateauCall, .ownArguments),
    NamedCall("cosine_with_min_lr", CosineWithWarmUp.floorCall, .warmUpAndTraining),
    NamedCall("cosine_warmup_with_min_lr", CosineFromFirstStep.call, .warmUpAndTraining),
    NamedCall("warmup_stable_decay", WarmUpStableDecay.call, .warmUpAndMaybeTraining),
    NamedCall("greedy", GreedyLR.call, .ownArguments),
  ]

  private static func named(
    _ arguments: FrameworkArguments
  ) throws(FrameworkError) -> NamedCall {
    let name = try arguments.choice(
      "name", of: byName.map { $0.name }, then: "Transformers raises a ValueError")
    for named in byName where named.name == name { return named }
    throw FrameworkError("name", "must be one of the schedules")
  }

  private static let ignoresArguments = FrameworkTrap(
    "ignores-arguments", at: "name", "some of the arguments are not used",
    reason: """
      without a word, Transformers hands "constant" nothing at all, "constant_with_warmup" and \
      "inverse_sqrt" no num_training_steps, and "reduce_lr_on_plateau" and "greedy" neither steps
      """,
    when: { context in
      for named in byName where context.arguments.isText("name", named.name) {
        return named.ignored.contains { context.isMeant($0) }
      }
      return false
    })

  /// `transformers.get_reduce_on_plateau_schedule(lr=0.1, factor=0.5)`: that of PyTorch.
  static let reduceOnPlateauCall = FrameworkCall(
    .transformers, "get_reduce_on_plateau_schedule",
    summary: "Multiplies the rate by factor when a metric has stopped improving, as in PyTorch.",
    formula: Torch.ReduceLROnPlateau.call.formula,
    parameters: Torch.ReduceLROnPlateau.call.parameters.filter { $0.name != "last_epoch" },
    source: "transformers.get_reduce_on_plateau_schedule",
    example: "transformers.get_reduce_on_plateau_schedule(lr=0.1, factor=0.5, patience=2)",
    worked: [], traps: Torch.ReduceLROnPlateau.call.traps, make: Torch.ReduceLROnPlateau.call.make)
}

extension FrameworkTrap.Context {
  /// Whether an argument is given, and is more than a 0.
  fileprivate func isMeant(_ name: Name) -> Bool {
    arguments.isGiven(name) && number(name) != 0
  }
}
