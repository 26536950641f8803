import Frameworks
import Optimization
import Testing

/// How the calls of optimizers are read, refused and warned of.
struct `A call of an optimizer` {
  @Test(arguments: [
    "torch.SGD(model.parameters(), lr=0.1, momentum=0.9)",
    "torch.optim.SGD([weight, bias], 0.1, 0.9)",
    "optim.SGD(params=net.parameters(), lr=1e-1, momentum=0.9, foreach=None, fused=True)",
    "torch.optim.SGD(lr=0.1, momentum=0.9, maximize=False)",
    "keras.optimizers.SGD(learning_rate=0.1, momentum=0.9)",
    "tf.keras.optimizers.SGD(0.1, 0.9, name='mine')",
    "keras.SGD(keras.optimizers.schedules.ExponentialDecay(0.1, 10, 1.0), momentum=0.9)",
    "optax.sgd(0.1, 0.9)",
    "optax.sgd(learning_rate=optax.constant_schedule(0.1), momentum=0.9)",
    "momentum(0.1)",
  ])
  func `is read as pasted`(text: String) throws {
    let setting = try Expression(parsing: text, vocabulary: .complete).optimizer()
    var point = [1.0]
    let run = try setting.optimizer.start(at: point)
    for step in 0..<3 {
      run.update(&point, gradient: point, rate: setting.rates.rate(at: step))
    }
    #expect(abs(point[0] - 0.486) < 1e-12)
    #expect(run.readings.first?.name == "velocity")
  }

  @Test(arguments: FrameworkCatalog.optimizers)
  func `reads its own example, alone and in place of a rate`(call: FrameworkCall) throws {
    #expect(FrameworkCatalog.call(named: call.fullName)?.name == call.name)
    let text = "\(call.example)"
    _ = try Expression(parsing: text, vocabulary: .complete).optimizer()
    #expect(!"\(call.summary)".isEmpty && !"\(call.formula)".isEmpty)
  }

  struct Mistake: Sendable {
    let text: String
    let marked: String
    let message: String
    let hint: String

    init(_ text: String, at marked: String, _ message: String, _ hint: String = "") {
      (self.text, self.marked, self.message, self.hint) = (text, marked, message, hint)
    }
  }

  static let mistakes = [
    Mistake("torch.SGD(lr=-1)", at: "-1", "'lr' must be at least 0", "ValueError"),
    Mistake("torch.SGD(lr=StepLR(3))", at: "StepLR(3)", "'lr' must be a number"),
    Mistake("torch.SGD(momentum=-0.5)", at: "-0.5", "at least 0", "ValueError"),
    Mistake("torch.SGD(momentum=1.5)", at: "1.5", "at most 1", "grows without end"),
    Mistake("torch.SGD(weight_decay=-1)", at: "-1", "'weight_decay'", "ValueError"),
    Mistake("torch.SGD(nesterov=True)", at: "True", "needs a momentum", "ValueError"),
    Mistake(
      "torch.SGD(nesterov=True, momentum=0.9, dampening=0.1)", at: "True", "no dampening",
      "ValueError"),
    Mistake("torch.SGD(fused=True, foreach=True)", at: "True", "where foreach is", "RuntimeError"),
    Mistake("torch.SGD(nestrov=True)", at: "nestrov", "takes no 'nestrov'", "nesterov"),
    Mistake("torch.Rprop(etas=(0.5, 0.9))", at: "(0.5, 0.9)", "one above 1", "ValueError"),
    Mistake("torch.Rprop(etas=(0.5,))", at: "(0.5,)", "2 items", "ValueError"),
    Mistake("torch.Rprop(step_sizes=(3, 1))", at: "(3, 1)", "must not exceed", "checks nothing"),
    Mistake("torch.RMSprop(alpha=1.5)", at: "1.5", "'alpha' must be at most 1", "NaN"),
    Mistake("torch.Adadelta(rho=2)", at: "2", "'rho'", "ValueError"),
    Mistake("torch.Adagrad(eps=-1)", at: "-1", "'eps'", "ValueError"),
    Mistake("torch.ASGD(lambd=-1)", at: "-1", "'lambd'", "the weights grow"),
    Mistake("keras.SGD(momentum=2.0)", at: "2.0", "'momentum'", "ValueError"),
    Mistake(
      "keras.SGD(clipnorm=1.0, clipvalue=0.5)", at: "0.5", "beside another limit", "ValueError"),
    Mistake("keras.SGD(gradient_accumulation_steps=1)", at: "1", "at least 2", "ValueError"),
    Mistake("keras.SGD(use_ema=True, ema_momentum=2.0)", at: "2.0", "from 0 to 1", "ValueError"),
    Mistake("keras.SGD(learning_rate='fast')", at: "'fast'", "a number or a schedule"),
    Mistake("keras.RMSprop(rho=2.0)", at: "2.0", "'rho'", "NaN"),
    Mistake("optax.sgd()", at: "optax.sgd", "'learning_rate' is missing", "optax.sgd("),
    Mistake("optax.sgd(0.1, accumulator_dtype='bfloat16')", at: "'bfloat16'", "must be None"),
    Mistake(
      "optax.rprop(optax.constant_schedule(0.1))", at: "optax.constant_schedule(0.1)",
      "read once", "TypeError"),
    Mistake(
      "momentum(0.1, momentum: 2)", at: "2", "'momentum' must be from 0 to 1",
      "kept of the velocity"),
    Mistake("momentum(0.1, dampening: 1)", at: "1", "'dampening' must be below 1"),
    Mistake("rprop(0.1, up: 1)", at: "1", "'up' must be above 1"),
    Mistake("rprop(0.1, smallest: 2, largest: 1)", at: "2", "'smallest' must not exceed 'largest'"),
    Mistake("adadelta(1, epsilon: 0)", at: "0", "'epsilon' must be above 0"),
    Mistake("sgd(0.1, weight_decay: -1)", at: "-1", "'weight_decay' must not be negative"),
  ]

  @Test(arguments: mistakes)
  func `is refused with its place and what the framework does`(mistake: Mistake) throws {
    let error = try #require(
      throws: ExpressionError.self,
      performing: {
        _ = try Expression(parsing: mistake.text, vocabulary: .complete).optimizer()
      })
    let bytes = Array(mistake.text.utf8)[error.range]
    #expect(String(decoding: bytes, as: UTF8.self) == mistake.marked, "\(error)")
    #expect(error.message.contains(mistake.message), "\(error)")
    #expect(mistake.hint.isEmpty || (error.hint ?? "").contains(mistake.hint), "\(error)")
  }

  @Test(arguments: [
    ("torch.SGD(lr=0.1, momentum=0.9)", ""),
    ("torch.SGD(lr=0.1, momentum=0.9, dampening=0.5)", "undampened-start"),
    ("torch.SGD(lr=0.1, momentum=0.9, weight_decay=0.1)", "decay-in-velocity"),
    ("torch.SGD(lr=0.1, weight_decay=0.1)", ""),
    ("torch.Adagrad(lr=0.1, weight_decay=0.1)", "decay-is-scaled"),
    ("torch.RMSprop(lr=0.1)", "slow-default"),
    ("torch.RMSprop(lr=0.1, alpha=0.99)", ""),
    ("torch.Rprop()", "ignores-schedule"),
    ("torch.ASGD()", "average-unused rate-is-late"),
    ("keras.SGD(learning_rate=0.1)", ""),
    ("keras.SGD(learning_rate=0.1, momentum=0.9)", "rate-in-velocity"),
    ("keras.SGD(learning_rate=0.1, weight_decay=0.1)", "decoupled-decay"),
    ("keras.SGD(learning_rate=0.1, use_ema=True)", "average-unused"),
    ("keras.Adadelta()", "tiny-default"),
    ("keras.RMSprop(learning_rate=0.1, epsilon=1e-8)", "epsilon-inside"),
    ("optax.sgd(0.1, nesterov=True)", "nesterov-without-momentum"),
    ("optax.rmsprop(0.1, eps=1e-8)", "epsilon-inside"),
    ("optax.rmsprop(0.1, eps=1e-8, eps_in_sqrt=False)", ""),
    ("optax.rmsprop(0.1, momentum=0.9)", "rate-in-velocity"),
    ("optax.rprop(0.1)", "ignores-schedule one-update-late"),
    ("optax.adadelta()", "climbs"),
  ])
  func `warns of what works otherwise than one would think`(text: String, ids: String) throws {
    let expression = try Expression(parsing: text, vocabulary: .complete)
    let warnings = expression.warnings(steps: 100)
    #expect(warnings.map(\.id.text).joined(separator: " ") == ids, "\(text)")
  }
}
