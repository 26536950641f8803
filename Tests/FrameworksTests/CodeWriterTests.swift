import Foundation
import Frameworks
import Optimization
import Testing

/// What the writers of code are tested with: the example of every schedule and call, and others.
enum CodeExamples {
  static let warmUp = "linear(0, to: 0.1, over: 50) then cosine(0.1, to: 0, over: 95)"

  static let combinations = """
    \(warmUp)
    0
    linear(0.01, to: 0.1, over: 5) then constant(0.1) for 9 then cosine(0.1, over: 20)
    0.5 * step(0.1, by: 0.5, every: 10)
    cosine(0.1, to: 0.01, over: 20)
    cosine(0.1, over: 20) then cosine(0.05, over: 10)
    cosine(0.1, over: 20) for 30 then 0.02
    cosine(0.1, over: 20) for 10 then 0.02
    repeat(cosine(0.1, over: 10), every: 10)
    repeat(cosine(0.1, over: 10), every: 12)
    hold(step(0.1, by: 0.5, every: 3), every: 7) for 50 then inverse_sqrt(0.1, timescale: 9)
    clamp(exponential(0.1, by: 0.9), from: 0.01, to: 0.08)
    polynomial(0.1, to: 0.02, over: 40, power: 2)
    (linear(0, to: 0.1, over: 5) then 0.1) for 9 then linear(0.1, to: 0, over: 30)
    one_cycle(0.1, rise: 30, over: 100, linear: True, three_phases: True)
    hold(one_cycle(0.1, rise: 3, over: 10), every: 7)
    delay(noam(dimension: 400, warmup: 9), by: 5)
    k_decay(0.1, over: 50, k: 3, power: 2)
    table([0.1]) for 3 then 0.5 * table([0.2, 0.1, 0.4])
    wsd(0.1, warmup: 5, stable: 20, decay: 25, cooldown: "cosine")
    cosine_restarts(0.1, to: 0.02, every: 7, length: 3, height: 0.7)
    repeat(tanh_decay(0.1, to: 0.01, over: 20), every: 25)
    cosine(0.1, over: 30) * triangular2(1, to: 2, up: 5)
    """.split(separator: "\n").map(String.init)

  /// Calls whose rates come from branches that the examples do not take.
  static let calls = """
    torch.CyclicLR(base_lr=0.001, max_lr=0.1, step_size_up=5, mode="triangular2")
    torch.CyclicLR(base_lr=0.01, max_lr=0.1, step_size_up=4.5, step_size_down=3, \
    mode="exp_range", gamma=0.9)
    torch.CyclicLR(base_lr=0.01, max_lr=0.1, step_size_up=5, scale_fn=lambda x: 1 / (5 ** (x \
    * 0.0001)), cycle_momentum=False)
    torch.OneCycleLR(max_lr=0.1, total_steps=101, pct_start=0.25, anneal_strategy="linear")
    torch.OneCycleLR(max_lr=0.1, total_steps=100, three_phase=True)
    torch.ChainedScheduler(lr=0.1, schedulers=[CosineAnnealingLR(T_max=20), \
    ExponentialLR(gamma=0.97)])
    torch.MultiplicativeLR(lr=0.1, lr_lambda=lambda epoch: 0.9 if epoch % 3 else 1.1)
    torch.LambdaLR(lr=0.1, lr_lambda=lambda e: max(0.1, 1 - e / 60) if not e < 10 and e != 12 \
    else (e + 1) / 11)
    torch.SequentialLR(lr=0.1, schedulers=[ConstantLR(factor=0.1, total_iters=9), \
    MultiplicativeLR(lr_lambda=lambda e: 0.95)], milestones=[9])
    keras.CosineDecay(initial_learning_rate=0.0, decay_steps=33.5, warmup_target=0.1, \
    warmup_steps=7.5, alpha=0.1)
    keras.CosineDecayRestarts(initial_learning_rate=0.1, first_decay_steps=10, t_mul=1.5, \
    m_mul=0.9)
    keras.CosineDecayRestarts(initial_learning_rate=0.1, first_decay_steps=1, t_mul=3.0)
    keras.PolynomialDecay(initial_learning_rate=0.1, decay_steps=20, cycle=True, power=0.5)
    keras.ExponentialDecay(initial_learning_rate=0.1, decay_steps=2.5, decay_rate=0.9, \
    staircase=True)
    optax.cosine_decay_schedule(init_value=0.1, decay_steps=50, alpha=0.1, exponent=2.0)
    optax.exponential_decay(init_value=0.1, transition_steps=5, decay_rate=0.8, \
    transition_begin=10, end_value=0.02)
    transformers.get_cosine_schedule_with_warmup(lr=0.1, num_warmup_steps=3, \
    num_training_steps=50, num_cycles=1.7)
    transformers.get_cosine_with_hard_restarts_schedule_with_warmup(lr=0.1, \
    num_warmup_steps=0, num_training_steps=50, num_cycles=3)
    transformers.get_wsd_schedule(lr=0.1, num_warmup_steps=9, num_decay_steps=20, \
    num_training_steps=60, warmup_type="1-sqrt", decay_type="1-sqrt", min_lr_ratio=0.1)
    timm.CosineLRScheduler(lr=0.1, t_initial=10, lr_min=0.01, cycle_mul=2.0, cycle_decay=0.5, \
    cycle_limit=3, warmup_t=4, k_decay=1.5)
    timm.MultiStepLRScheduler(lr=0.1, decay_t=[1, 30], decay_rate=0.1)
    timm.StepLRScheduler(lr=0.1, decay_t=2.4, decay_rate=0.97, warmup_t=3)
    timm.TanhLRScheduler(lr=0.1, t_initial=20, warmup_t=5, warmup_prefix=False, cycle_limit=2)
    timm.WSDLRScheduler(lr=0.1, t_initial=70, decay_t=20, decay_fn=lambda p: 1 - p ** 3, \
    stable_fn="rsqrt", warmup_t=10)
    """.split(separator: "\n").map(String.init)

  static let all =
    combinations + calls
    + (ScheduleCatalog.all + ScheduleCatalog.combinators).map { $0.example.description }
    + FrameworkCatalog.all.map { $0.example.description }
    .filter { (try? schedule($0)) != nil }

  static func schedule(_ text: String) throws -> AnySchedule {
    try Expression(parsing: text, vocabulary: .complete).schedule()
  }

  /// The rates up to the first that is none, at most `count`.
  static func rates(_ schedule: AnySchedule, _ count: Int = 250) -> [Double] {
    var rates = [Double](repeating: 0, count: count)
    schedule.fill(&rates, from: 0)
    return Array(rates.prefix { $0.isFinite })
  }
}

struct `Written code` {
  /// What two rates may differ by: the drift of PyTorch's recursions over the run is below it.
  static let tolerance = 1e-12

  @Test func `is tested with nearly all schedules that there are`() {
    let examples = FrameworkCatalog.all.map { $0.example.description }
    let left = examples.filter { (try? CodeExamples.schedule($0)) == nil }
    // What is left follows a metric, or is no schedule.
    #expect(left.allSatisfy { $0.lowercased().contains("lr=") || $0.contains("patience") })
    #expect(CodeExamples.all.count > 90)
  }

  @Test(arguments: CodeExamples.all)
  func `has a formula with the same rates`(text: String) throws {
    let schedule = try CodeExamples.schedule(text)
    let rates = CodeExamples.rates(schedule)
    // Rates that depend on the one before have none, and a product of shapes may be another curve.
    let isRecursive = ["Chained", "Multiplicative", "t_mul=1.5", "t_mul=3.0"].contains {
      text.contains($0)
    }
    guard let shape = schedule.shape else { return #expect(isRecursive) }
    let formula = shape.formula(for: rates.count)
    let peak = rates.map(abs).max() ?? 0
    for (step, rate) in rates.enumerated() where !isRecursive {
      let difference = abs(formula.value(at: Double(step)) - rate)
      #expect(difference <= Self.tolerance * max(peak, 1), "step \(step)")
    }
    if let momentum = schedule.momentum, let formula = momentum.shape?.formula(for: rates.count) {
      for step in rates.indices.dropLast() {
        let difference = abs(formula.value(at: Double(step)) - momentum.rate(at: step))
        #expect(difference <= Self.tolerance, "momentum at step \(step)")
      }
    }
  }

  @Test(arguments: CodeExamples.all)
  func `exists, or says why not`(text: String) throws {
    let schedule = try CodeExamples.schedule(text)
    for target in CodeTarget.allCases {
      do {
        let code = try CodeWriter.code(of: schedule, for: target)
        #expect(
          code.text.hasSuffix("\n") && !code.text.contains("nan") && !code.text.contains("inf"))
        #expect(code.text.utf8.allSatisfy { $0 < 0x80 } || target == .swift)
      } catch {
        #expect(target == .transformers && error.reason.count > 20, "\(target.title)")
        let nearest = try #require(error.nearest)
        let other = try CodeExamples.schedule(nearest.call)
        let difference = abs(other.rate(at: nearest.step) - schedule.rate(at: nearest.step))
        #expect(difference == nearest.difference)
        #expect(difference > 0 || schedule.momentum != nil)
        #expect(nearest.step < nearest.steps)
      }
    }
  }

  @Test(arguments: CodeExamples.all)
  func `reads back to the same rates`(text: String) throws {
    let schedule = try CodeExamples.schedule(text)
    let rates = CodeExamples.rates(schedule)
    for target in CodeTarget.allCases {
      guard let code = try? CodeWriter.code(of: schedule, for: target), let call = code.call else {
        continue
      }
      let others = CodeExamples.rates(try CodeExamples.schedule(call))
      let peak = rates.map(abs).max() ?? 0
      // Of a curve that ends, or of code that does, the steps that both have.
      #expect(min(others.count, rates.count) >= min(schedule.length ?? 100, 100))
      let gap =
        zip(rates, others).prefix(schedule.momentum == nil ? 250 : min(schedule.length ?? 100, 100))
        .map { abs($0 - $1) }.max() ?? 0
      #expect(gap <= Self.tolerance * max(peak, 1), "\(target.title)")
    }
  }

  @Test(arguments: FrameworkCatalog.all.map { $0.example.description })
  func `writes a framework's own call as itself`(text: String) throws {
    guard let schedule = try? CodeExamples.schedule(text) else { return }
    let path = text.prefix { $0 != "(" }
    let name = path.drop { $0 != "." }.dropFirst()
    let target = CodeTarget.allCases.first { $0.name.text == path.prefix { $0 != "." } }
    let own = path.hasPrefix("torch.") ? CodeTarget.pytorch : target
    guard let own else { return }
    let code = try CodeWriter.code(of: schedule, for: own)
    #expect(code.text.contains("\(name)("))
    #expect(try #require(code.call).hasPrefix("\(path)("))
  }

  @Test func `asks no more of the code than the run that is asked for`() throws {
    let schedule = try CodeExamples.schedule(CodeExamples.warmUp)
    let run = try CodeWriter.code(of: schedule, for: .transformers, steps: 145)
    #expect(run.text.contains("get_cosine_schedule_with_warmup") && run.text.contains("range(145)"))
    // That cosine rises again; the one that stays below is another function.
    let longer = try CodeWriter.code(of: schedule, for: .transformers)
    #expect(longer.text.contains("get_wsd_schedule"))
    let alone = try CodeWriter.code(of: schedule, for: .pytorch, steps: 145)
    #expect(alone.text.contains("milestones=[50]"))
  }

  @Test func `says how far the nearest is off, and when it is the same up to there`() throws {
    let schedule = try CodeExamples.schedule("torch.CosineAnnealingLR(lr=0.1, T_max=20)")
    let code = try CodeWriter.code(of: schedule, for: .transformers)
    #expect(code.text.contains("get_cosine_schedule_with_warmup"))
    let stairs = try CodeExamples.schedule("step(0.1, by: 0.5, every: 10)")
    #expect {
      try CodeWriter.code(of: stairs, for: .transformers)
    } throws: { error in
      guard let error = error as? NoEquivalent, let nearest = error.nearest else { return false }
      return nearest.difference > 0.03 && nearest.steps == 100
    }
  }

  @Test func `refuses a table that is too long`() throws {
    let schedule = try CodeExamples.schedule(
      "torch.MultiplicativeLR(lr=0.1, lr_lambda=lambda e: 1 - 1 / (e + 9))")
    let code = try CodeWriter.code(of: schedule, for: .swift, steps: 10_000)
    #expect(code.text.contains("The table ends with the run"))
    #expect(throws: NoEquivalent.self) {
      try CodeWriter.code(of: schedule, for: .swift, steps: 10_001)
    }
  }

  @Test func `escapes what it was given as text`() throws {
    let schedule = try CodeExamples.schedule(
      #"keras.ExponentialDecay(0.1, 10, 0.5, name="a\"); import os  # ’\n")"#)
    let code = try CodeWriter.code(of: schedule, for: .keras)
    #expect(code.text.contains(#"name="a\"); import os  # \U00002019"#))
    let others = try CodeWriter.code(of: schedule, for: .pytorch)
    #expect(!others.text.contains("import os"))
  }

  @Test func `names no lambda's parameter as it was written`() throws {
    let schedule = try CodeExamples.schedule(
      "torch.LambdaLR(lr=0.1, lr_lambda=lambda class: 0.5 ** class)")
    let code = try CodeWriter.code(of: schedule, for: .pytorch)
    #expect(code.text.contains("lr_lambda=lambda epoch: 0.5 ** epoch"))
  }

  @Test func `does not stop at odd numbers`() throws {
    for text in [
      "0", "1e-300", "linear(1e300, to: 1e-300, over: 3)", "constant(5e-324) for 3 then 1e-9",
      "torch.ChainedScheduler(lr=0.1, schedulers=[CosineAnnealingLR(T_max=9, eta_min=0.01), ExponentialLR(gamma=0.9)])",
      "torch.LambdaLR(lr=0.1, lr_lambda=lambda e: -e)",
      "torch.LambdaLR(lr=0, lr_lambda=lambda e: e)",
      "torch.LambdaLR(lr=0.1, lr_lambda=lambda e: (e - 20) % 7 - (-3) ** 2 // 2)",
      "linear(0.1, to: 0, over: 9007199254740992) then 0.1",
      "multistep(0.1, by: 0.999, at: [" + (1...300).map(String.init).joined(separator: ",") + "])",
    ] {
      let schedule = try CodeExamples.schedule(text)
      for target in CodeTarget.allCases {
        guard let code = try? CodeWriter.code(of: schedule, for: target) else { continue }
        #expect(!code.text.contains("nan") && !code.text.contains("inf"), "\(text)")
      }
    }
  }
}
