internal import Optimization

/// Transformers: one of its `get_*_schedule*` functions, where one has the curve.
struct TransformersWriter {
  private let shape: CurveShape
  private let rate: Double
  private let steps: Int

  init(_ shape: CurveShape, steps: Int) {
    (self.shape, self.rate, self.steps) = (shape, shape.peak, steps)
  }

  func code() throws(NoEquivalent) -> WrittenCode {
    if let (name, arguments) = function(shape) { return code(name, arguments) }
    if let (name, arguments) = cosine(shape) {
      throw NoEquivalent(
        "Transformers' cosine rises again after its last step, where this curve holds its rate; "
          + "up to there they are the same",
        nearest: call(name, arguments))
    }
    throw NoEquivalent(
      "Transformers has no schedule with this curve; its Trainer also takes a PyTorch scheduler, "
        + "which '--to pytorch' writes")
  }

  /// The name and what stands behind `optimizer`.
  private func function(_ shape: CurveShape) -> (String, String)? {
    let (warmUp, rest) = split(shape)
    let first = "num_warmup_steps=" + literal(warmUp)
    switch rest {
    case .constant(let rate) where rate == self.rate:
      return warmUp == 0
        ? ("get_constant_schedule", "") : ("get_constant_schedule_with_warmup", first)
    case .line(let from, let to, let over) where from == rate && to == 0:
      return (
        "get_linear_schedule_with_warmup",
        first + ", num_training_steps=" + literal(warmUp + over)
      )
    case .line(let from, let to, let over) where from == rate && to < rate:
      return polynomial(first, warmUp + over, to, 1)
    case .power(let from, let to, let over, let power) where from == rate && to < rate:
      return polynomial(first, warmUp + over, to, power)
    case .inverseSquareRoot(let from, let timescale) where from == rate && timescale == warmUp:
      return ("get_inverse_sqrt_schedule", first)
    case .constant, .line, .power, .cosine, .wave, .exponential, .drops, .inverseTime,
      .inverseSquareRoot, .then, .repeated, .delayed, .held, .clamped:
      return nil
    }
  }

  private func polynomial(
    _ first: String, _ total: Int, _ end: Double, _ power: Double
  ) -> (String, String) {
    (
      "get_polynomial_decay_schedule_with_warmup",
      first + ", num_training_steps=" + literal(total) + ", lr_end=" + literal(end) + ", power="
        + literal(power)
    )
  }

  private func cosine(_ shape: CurveShape) -> (String, String)? {
    let (warmUp, rest) = split(shape)
    guard case .cosine(let from, let to, let over) = rest, from == rate else { return nil }
    let spans =
      "num_warmup_steps=" + literal(warmUp) + ", num_training_steps=" + literal(warmUp + over)
    return to == 0
      ? ("get_cosine_schedule_with_warmup", spans)
      : ("get_cosine_with_min_lr_schedule_with_warmup", spans + ", min_lr=" + literal(to))
  }

  /// The steps of a warm-up from 0 to the highest rate, and what follows it.
  private func split(_ shape: CurveShape) -> (Int, CurveShape) {
    switch shape {
    case .then(.line(from: 0, to: let peak, let over), let rest, let after)
    where peak == rate && after == over:
      (over, rest)
    case .line(from: 0, to: let peak, let over) where peak == rate: (over, .constant(peak))
    case .constant, .line, .power, .cosine, .wave, .exponential, .drops, .inverseTime,
      .inverseSquareRoot, .then, .repeated, .delayed, .held, .clamped:
      (0, shape)
    }
  }

  private func call(_ name: String, _ arguments: String) -> String {
    "transformers." + name + "(lr=" + literal(rate) + (arguments.utf8.isEmpty ? "" : ", ")
      + arguments + ")"
  }

  private func code(_ name: String, _ arguments: String) -> WrittenCode {
    let text =
      "import torch\nfrom transformers import " + name + "\n\n"
      + "model = torch.nn.Linear(1, 1)  # yours\n"
      + "optimizer = torch.optim.AdamW(model.parameters(), lr=" + literal(rate) + ")\n"
      + "scheduler = " + name + "(optimizer" + (arguments.utf8.isEmpty ? "" : ", ") + arguments
      + ")\n\nfor step in range(" + literal(steps) + "):\n    # forward, loss.backward()\n"
      + "    optimizer.step()\n    scheduler.step()\n"
    return WrittenCode(text: text, call: call(name, arguments))
  }
}
