import Frameworks
import Optimization
import Testing

/// The mistakes that can be made in the calls of Keras, Optax, Transformers and timm.
struct `A mistake in a call of another framework` {
  typealias Case = `A mistake in a call`.Case

  static let cases = [
    Case("keras.CosineDecay(0.1, 0)", at: "0", "'decay_steps' must be above 0", "ValueError"),
    Case("keras.CosineDecay(0.1, 9, alpha=-1)", at: "-1", "'alpha' must be at least 0", "negative"),
    Case("keras.CosineDecay(0.1, 9, warmup=3)", at: "warmup", "takes no", "warmup_"),
    Case("keras.CosineDecay(-0.1, 9)", at: "-0.1", "'initial_learning_rate' must be", "negative"),
    Case(
      "keras.PiecewiseConstantDecay([9, 5], [1, 2, 3])", at: "5", "not fall", "adds up all values"),
    Case(
      "keras.PiecewiseConstantDecay([5, 9], [1, 2])", at: "[1, 2]", "one item more", "ValueError"),
    Case("keras.CosineDecayRestarts(0.1, 9, t_mul=0.5)", at: "0.5", "at least 1", "NaN"),
    Case(
      "keras.callbacks.ReduceLROnPlateau(lr=0.1, monitor=\"val_accuracy\")",
      at: "keras.callbacks.ReduceLROnPlateau", "must be \"min\" or \"max\"", "metrics of the model"),
    Case(
      "keras.callbacks.ReduceLROnPlateau(lr=0.1)", at: "keras.callbacks.ReduceLROnPlateau",
      "follows a metric", "--metrics"),
    Case("optax.linear_schedule(0.1, 0.2, -3)", at: "-3", "at least 0", "stays at init_value"),
    Case(
      "optax.warmup_cosine_decay_schedule(0.0, 0.1, 20, 20)", at: "20",
      "above warmup_steps, which it includes", "ValueError"),
    Case(
      "optax.piecewise_constant_schedule(0.1, {30: -1})", at: "{30: -1}", "at least 0", "ValueError"
    ),
    Case("optax.piecewise_constant_schedule(0.1, [30])", at: "[30]", "must be a dictionary", ""),
    Case(
      "optax.piecewise_constant_schedule(0.1, {3: 1, 3: 2})", at: "{3: 1, 3: 2}", "twice", "last"),
    Case(
      "optax.join_schedules([optax.constant_schedule(1)], [5])", at: "[5]", "one item less",
      "without a word"),
    Case(
      "optax.join_schedules([keras.CosineDecay(0.1, 9), optax.constant_schedule(1)], [5])",
      at: "keras.CosineDecay(0.1, 9)", "schedules of Optax", "TypeError"),
    Case(
      "optax.join_schedules([optax.constant_schedule(1), optax.contrib.reduce_on_plateau()], [5])",
      at: "optax.contrib.reduce_on_plateau()", "schedules of Optax", "TypeError"),
    Case(
      "optax.sgdr_schedule([{\"init_value\": 0, \"peak\": 1}])", at: "\"peak\"",
      "must not hold \"peak\"", "peak_value"),
    Case(
      "optax.sgdr_schedule([{\"init_value\": 0}])", at: "[{\"init_value\": 0}]", "must hold", ""),
    Case(
      "optax.sgdr_schedule([{\"init_value\": 0, \"peak_value\": 1, \"warmup_steps\": 9, \"decay_steps\": 5}])",
      at: "5", "above warmup_steps", "ValueError"),
    Case(
      "optax.piecewise_interpolate_schedule(\"square\", 0.1)", at: "\"square\"", "\"linear\"",
      "ValueError"),
    Case(
      "transformers.get_scheduler(\"cosin\", lr=0.1)", at: "\"cosin\"", "must be one of",
      "ValueError"),
    Case(
      "transformers.get_scheduler(\"cosine\", lr=0.1, num_warmup_steps=5)",
      at: "transformers.get_scheduler", "needs num_training_steps", "ValueError"),
    Case(
      "transformers.get_scheduler(\"linear\", lr=0.1, num_warmup_steps=5, num_training_steps=9, "
        + "scheduler_specific_kwargs={\"power\": 2})", at: "\"power\"", "must not hold \"power\"",
      "TypeError"),
    Case(
      "transformers.get_scheduler(\"linear\", num_warmup_steps=5, num_training_steps=9)",
      at: "transformers.get_scheduler", "does not know the learning rate", ""),
    Case(
      "transformers.get_polynomial_decay_schedule_with_warmup(lr=0.1, num_warmup_steps=1, "
        + "num_training_steps=9, lr_end=0.2)", at: "0.2", "below the optimizer's rate", "ValueError"
    ),
    Case(
      "transformers.get_cosine_with_min_lr_schedule_with_warmup(optimizer, 1, 9, lr=0.1)",
      at: "transformers.get_cosine_with_min_lr_schedule_with_warmup", "needs min_lr", "ValueError"),
    Case(
      "transformers.get_wsd_schedule(optimizer, 10, 20, 25, lr=0.1)", at: "25",
      "at least num_warmup_steps + num_decay_steps", "middle of the decay"),
    Case(
      "transformers.get_constant_schedule(optimizer, last_epoch=5, lr=0.1)", at: "5",
      "must be -1", ""),
    Case("timm.CosineLRScheduler(lr=0.1, t_initial=0)", at: "0", "above 0", "AssertionError"),
    Case(
      "timm.CosineLRScheduler(optimizer, 20)", at: "timm.CosineLRScheduler", "learning rate", ""),
    Case(
      "timm.CosineLRScheduler(lr=0.1, t_initial=9, noise_range_t=[3])", at: "[3]",
      "must be a step, or two", "IndexError"),
    Case(
      "timm.CosineLRScheduler(lr=0.1, t_initial=9, noise_range_t=3, noise_pct=0)", at: "0",
      "above 0", "for ever"),
    Case(
      "timm.PlateauLRScheduler(lr=0.1, noise_range_t=3, noise_std=700)", at: "700",
      "at most 1000 times", "thousand times"),
    Case(
      "transformers.get_adafactor_schedule(optimizer)", at: "transformers.get_adafactor_schedule",
      "must be False", "root mean square"),
    Case(
      "transformers.get_adafactor_schedule(Adafactor(model.parameters(), lr=0.5, "
        + "scale_parameter=False))", at: "0.5", "unless relative_step=False", "ValueError"),
    Case(
      "transformers.get_adafactor_schedule(scale_parameter=False, relative_step=False, "
        + "warmup_init=True)", at: "True", "without relative_step", "ValueError"),
    Case(
      "timm.MultiStepLRScheduler(lr=0.1, decay_t=[9, 5])", at: "5", "not fall", "halves the list"),
    Case("timm.TanhLRScheduler(lr=0.1, t_initial=9, lb=4)", at: "4", "below 'ub'", "Assertion"),
    Case("timm.WSDLRScheduler(lr=0.1, t_initial=9, decay_t=10)", at: "10", "at most", "ValueError"),
    Case(
      "timm.WSDLRScheduler(lr=0.1, t_initial=9, decay_t=5, stable_fn=\"rsqrt\")",
      at: "timm.WSDLRScheduler", "must be given where there is no warm-up", "ValueError"),
    Case("timm.PlateauLRScheduler(lr=0.1, decay_rate=1)", at: "1", "below 1", "ValueError"),
  ]

  @Test(arguments: cases)
  func `is refused with its place and what the framework does`(mistake: Case) throws {
    let suite = `A mistake in a call`()
    try suite.`is refused with its place and what the framework does`(mistake: mistake)
  }

  @Test(arguments: FrameworkCatalog.all)
  func `never crashes on numbers of any size`(call: FrameworkCall) throws {
    for text in ["9.2e18", "9e15", "1e308", "-9.2e18", "1e-308", "0"] {
      let arguments = call.parameters.filter { $0.kind != .optimizer && $0.defaultValue == nil }
        .map { parameter in
          let value = parameter.kind == .numbers ? "[\(text), \(text)]" : text
          return "\(parameter.name.text)=" + value
        }
      let written = "\(call.fullName.text)(" + arguments.joined(separator: ", ") + ")"
      let lr = call.parameters.contains { $0.name == "lr" } ? "lr=0.1" : ""
      let source = written.dropLast() + (arguments.isEmpty || lr.isEmpty ? "" : ", ") + lr + ")"
      guard
        let expression = try? Expression(parsing: String(source), vocabulary: .complete),
        let schedule = try? expression.schedule()
      else { continue }
      for step in [0, 1, 1_000, Int(Int32.max)] where call.framework != .torch || step < 2_000 {
        _ = schedule.rate(at: step)
      }
    }
  }
}
