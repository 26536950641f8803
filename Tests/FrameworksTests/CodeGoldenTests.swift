import Foundation
import Frameworks
import Optimization
import Testing

/// Code as files, `Golden/Code/NAME.TARGET.py`, and Swift as `NAME.swift.txt`, which is not to be
/// formatted. `Tests/RealFrameworks` runs the Python, and reads a name's expression off the table.
struct `Code kept as files` {
  static let warmUp = "linear(0, to: 0.1, over: 50) then cosine(0.1, to: 0, over: 95)"

  @Test(arguments: [
    ("warmup-cosine", warmUp), ("step", "step(0.1, by: 0.5, every: 10)"),
    ("multistep", "multistep(0.1, by: 0.1, at: [30, 60])"),
    ("exponential", "exponential(0.1, by: 0.5, every: 10)"),
    ("inverse-time", "inverse_time(0.1, by: 1, every: 10)"),
    ("transformer", "linear(0, to: 0.1, over: 40) then inverse_sqrt(0.1, timescale: 40)"),
    ("restarts", "repeat(cosine(0.1, over: 10), every: 10)"),
    ("growing-restarts", "cosine_restarts(0.1, to: 0.01, every: 10, length: 2, height: 0.5)"),
    ("linear", "linear(0.1, to: 0, over: 100)"),
    ("rises-again", "torch.CosineAnnealingLR(lr=0.1, T_max=20)"),
    ("noam", "noam(1, dimension: 400, warmup: 100)"), ("rex", "rex(0.1, to: 0.01, over: 100)"),
    ("tanh", "tanh_decay(0.1, to: 0, over: 90)"),
    ("k-decay", "k_decay(0.1, to: 0, over: 100, k: 2)"),
    ("triangular", "triangular2(0.001, to: 0.006, up: 20)"),
    ("shrinking", "triangular_exponential(0.001, to: 0.006, by: 0.9, up: 5)"),
    ("table", "table([0.1, 0.05, 0.025, 0.01])"),
    ("piecewise", "piecewise([0.1, 0.02, 0.005], at: [30, 60])"),
    ("wsd", "wsd(0.1, warmup: 10, stable: 60, decay: 30, cooldown: 'sqrt')"),
    ("one-cycle", "one_cycle(0.1, rise: 30, over: 100)"),
    ("scaled-cycle", "hold(one_cycle(0.1, rise: 30, over: 100), every: 2)"),
    ("product", "cosine(0.1, over: 100) * step(1, by: 0.5, every: 50)"),
    ("lambda", "torch.LambdaLR(lr=0.1, lr_lambda=lambda e: 0.95 ** e if e > 5 else (e + 1) / 6)"),
    ("torch-cycle", "torch.OneCycleLR(max_lr=0.1, total_steps=100)"),
    ("cyclic", "torch.CyclicLR(base_lr=0.001, max_lr=0.101, step_size_up=10)"),
    (
      "chained",
      "torch.ChainedScheduler(lr=0.1, schedulers=[CosineAnnealingLR(T_max=20), ExponentialLR(gamma=0.97)])"
    ),
    ("keras-own", "keras.CosineDecayRestarts(initial_learning_rate=0.1, first_decay_steps=10)"),
    (
      "optax-own", "optax.warmup_constant_schedule(init_value=0.0, peak_value=0.1, warmup_steps=10)"
    ),
    (
      "hf-own",
      "transformers.get_wsd_schedule(lr=0.1, num_warmup_steps=9, num_decay_steps=20, num_stable_steps=9)"
    ),
    (
      "timm",
      "timm.CosineLRScheduler(lr=0.1, t_initial=20, lr_min=0.01, cycle_mul=2.0, cycle_limit=2, warmup_t=5)"
    ),
  ])
  func `is what it was`(name: String, text: String) throws {
    let schedule = try CodeExamples.schedule(text)
    for target in CodeTarget.allCases {
      guard let code = try? CodeWriter.code(of: schedule, for: target) else { continue }
      let kind = target == .swift ? "txt" : "py"
      try expectGolden(code.text, "\(name).\(target.name.text).\(kind)")
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
