internal import Optimization

extension Transformers.CosineWithWarmUp {
  /// `transformers.get_cosine_schedule_with_warmup(lr=0.1, num_warmup_steps=10, …)`.
  static let call = FrameworkCall(
    .transformers, "get_cosine_schedule_with_warmup",
    summary: "A linear warm-up, then waves of a cosine down to 0.",
    formula: """
      η(t) = lr · t / num_warmup_steps, then lr · ½(1 + cos(2π · num_cycles · \
      (t − num_warmup_steps) / (num_training_steps − num_warmup_steps)))
      """,
    parameters: [.optimizer, .numWarmUpSteps, .numTrainingSteps, .waves, .lastEpoch],
    source: "transformers.get_cosine_schedule_with_warmup",
    example: """
      transformers.get_cosine_schedule_with_warmup(lr=0.1, num_warmup_steps=10, \
      num_training_steps=30)
      """,
    worked: [
      WorkedValue(0, 0), WorkedValue(5, 0.05), WorkedValue(10, 0.1), WorkedValue(20, 0.05),
      WorkedValue(30, 0), WorkedValue(40, 0.05),
    ],
    traps: [.zeroFirstStep, .longWarmUp, .wavesRiseAgain, .wavesAreNoRestarts],
    make: { arguments throws(FrameworkError) in
      .rates(
        try Transformers.CosineWithWarmUp(
          rate: arguments.optimizerRate(), warmUpSteps: arguments.whole("num_warmup_steps"),
          steps: arguments.whole("num_training_steps"), cycles: arguments.number("num_cycles")))
    })

  /// `transformers.get_cosine_with_min_lr_schedule_with_warmup(lr=0.1, …, min_lr=0.01)`.
  static let floorCall = FrameworkCall(
    .transformers, "get_cosine_with_min_lr_schedule_with_warmup",
    summary: "A linear warm-up, then waves of a cosine down to a lowest rate.",
    formula: """
      η(t) = lr · t / num_warmup_steps, then min_lr + (lr − min_lr) · ½(1 + cos(2π · num_cycles · \
      (t − num_warmup_steps) / (num_training_steps − num_warmup_steps)))
      """,
    parameters: [
      .optimizer, .numWarmUpSteps, .numTrainingSteps, .waves, .lastEpoch, .minimumRate,
      .minimumPart,
    ],
    source: "transformers.get_cosine_with_min_lr_schedule_with_warmup",
    example: """
      transformers.get_cosine_with_min_lr_schedule_with_warmup(lr=0.1, num_warmup_steps=10, \
      num_training_steps=30, min_lr=0.01)
      """,
    worked: [
      WorkedValue(0, 0), WorkedValue(5, 0.05), WorkedValue(10, 0.1), WorkedValue(20, 0.055),
      WorkedValue(30, 0.01), WorkedValue(40, 0.055),
    ],
    traps: [
      .zeroFirstStep, .longWarmUp, .wavesRiseAgain, .wavesAreNoRestarts, .minimumIsAFraction,
    ],
    make: { arguments throws(FrameworkError) in
      let rate = try arguments.optimizerRate()
      return .rates(
        try Transformers.CosineWithWarmUp(
          rate: rate, warmUpSteps: arguments.whole("num_warmup_steps"),
          steps: arguments.whole("num_training_steps"), cycles: arguments.number("num_cycles"),
          floor: arguments.minimumPart(of: rate)))
    })
}
