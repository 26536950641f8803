import Foundation
import Frameworks
import Optimization
import Testing

struct `Written code` {
  static let warmUp = "linear(0, to: 0.1, over: 50) then cosine(0.1, to: 0, over: 95)"

  /// What is written by the tests below, besides the examples of the whole catalogue.
  static let combinations = [
    warmUp, "0",
    "linear(0.01, to: 0.1, over: 5) then constant(0.1) for 9 then cosine(0.1, over: 20)",
    "0.5 * step(0.1, by: 0.5, every: 10)", "cosine(0.1, to: 0.01, over: 20)",
    "cosine(0.1, over: 20) then cosine(0.05, over: 10)",
    "cosine(0.1, over: 20) for 30 then 0.02", "cosine(0.1, over: 20) for 10 then 0.02",
    "repeat(cosine(0.1, over: 10), every: 10)",
    "hold(step(0.1, by: 0.5, every: 3), every: 7) for 50 then inverse_sqrt(0.1, timescale: 9)",
    "clamp(exponential(0.1, by: 0.9), from: 0.01, to: 0.08)",
    "polynomial(0.1, to: 0.02, over: 40, power: 2)",
    "(linear(0, to: 0.1, over: 5) then 0.1) for 9 then linear(0.1, to: 0, over: 30)",
  ]

  static let expressions =
    combinations
    + (ScheduleCatalog.all + ScheduleCatalog.combinators).map { $0.example.description }
    + FrameworkCatalog.all.filter { $0.framework == .torch }.map { $0.example.description }

  private static func schedule(_ text: String) throws -> AnySchedule {
    try Expression(parsing: text, vocabulary: .complete).schedule()
  }

  /// The code's call read back; nil where the code is a function, or there is none.
  private static func readBack(_ schedule: AnySchedule, _ target: CodeTarget) throws -> AnySchedule?
  {
    guard let code = try? CodeWriter.code(of: schedule, for: target), let call = code.call else {
      return nil
    }
    return try Self.schedule(call)
  }

  private static func isKnown(_ target: CodeTarget) -> Bool {
    switch target {
    case .pytorch: true
    case .keras: FrameworkCatalog.call(named: "keras.CosineDecay") != nil
    case .optax: FrameworkCatalog.call(named: "optax.join_schedules") != nil
    case .transformers: FrameworkCatalog.call(named: "transformers.get_scheduler") != nil
    case .swift: false
    }
  }

  @Test(arguments: expressions)
  func `reads back to the same rates`(text: String) throws {
    guard let schedule = try? Self.schedule(text) else { return }
    for target in CodeTarget.allCases where Self.isKnown(target) {
      guard let other = try Self.readBack(schedule, target) else { continue }
      var rates = [Double](repeating: 0, count: 250)
      var others = rates
      schedule.fill(&rates, from: 0)
      other.fill(&others, from: 0)
      let peak = rates.map(abs).max() ?? 0
      let gap = zip(rates, others).map { abs($0 - $1) }.max() ?? 0
      #expect(gap <= 1e-12 * max(peak, 1), "\(target.title)")
    }
  }

  @Test func `exists for nearly all of our schedules in PyTorch`() throws {
    let missing = ScheduleCatalog.all.filter { descriptor in
      guard let schedule = try? Self.schedule(descriptor.example.description) else { return true }
      return (try? CodeWriter.code(of: schedule, for: .pytorch)) == nil
    }
    print("no code for: " + missing.map(\.name.text).joined(separator: " "))
    #expect(missing.count < ScheduleCatalog.all.count / 2)
  }

  @Test(arguments: [
    ("warmup-cosine", warmUp), ("step", "step(0.1, by: 0.5, every: 10)"),
    ("multistep", "multistep(0.1, by: 0.1, at: [30, 60])"),
    ("exponential", "exponential(0.1, by: 0.5, every: 10)"),
    ("inverse-time", "inverse_time(0.1, by: 1, every: 10)"),
    ("transformer", "linear(0, to: 0.1, over: 40) then inverse_sqrt(0.1, timescale: 40)"),
    ("restarts", "repeat(cosine(0.1, over: 10), every: 10)"),
    ("linear", "linear(0.1, to: 0, over: 100)"),
    ("rises-again", "torch.CosineAnnealingLR(lr=0.1, T_max=20)"),
  ])
  func `is kept for each framework`(name: String, text: String) throws {
    let schedule = try Self.schedule(text)
    for target in CodeTarget.allCases {
      guard let code = try? CodeWriter.code(of: schedule, for: target) else { continue }
      let kind = target == .swift ? "swift" : "py"
      try expectGolden(code.text, "\(name).\(target.name.text).\(kind)")
    }
  }

  @Test(arguments: [
    ("torch.LambdaLR(lr=0.1, lr_lambda=lambda epoch: 0.95 ** epoch)", CodeTarget.keras),
    ("torch.OneCycleLR(max_lr=0.1, total_steps=100)", .optax),
    ("step(0.1, by: 0.5, every: 10)", .transformers),
  ])
  func `says why there is none`(text: String, target: CodeTarget) throws {
    let schedule = try Self.schedule(text)
    #expect(throws: NoEquivalent.self) { try CodeWriter.code(of: schedule, for: target) }
  }

  @Test func `names the nearest where a framework rises again`() throws {
    let schedule = try Self.schedule(Self.warmUp)
    #expect {
      try CodeWriter.code(of: schedule, for: .transformers)
    } throws: { error in
      (error as? NoEquivalent)?.nearest
        == "transformers.get_cosine_schedule_with_warmup(lr=0.1, num_warmup_steps=50, "
        + "num_training_steps=145)"
    }
  }
}

/// Compares with `Golden/Code/NAME`, which `LRLEARN_RECORD=1` writes anew.
private func expectGolden(_ text: String, _ name: String) throws {
  let file = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Golden/Code/\(name)")
  if ProcessInfo.processInfo.environment["LRLEARN_RECORD"] == "1" {
    try Data(text.utf8).write(to: file)
  }
  let kept = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
  #expect(kept == text, "\(name)")
}
