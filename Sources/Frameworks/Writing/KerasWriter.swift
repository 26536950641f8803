internal import CLibm
internal import Optimization

/// Keras: its own schedule where it has the curve, a `LearningRateSchedule` of one's own otherwise.
struct KerasWriter {
  private let shape: CurveShape

  init(_ shape: CurveShape) { self.shape = shape }

  var code: WrittenCode {
    guard let own = call(shape) else { return WrittenCode(text: customClass) }
    let text =
      "import keras\n\n" + laidOut("schedule = ", "keras.optimizers.schedules." + own)
      + "\noptimizer = keras.optimizers.SGD(learning_rate=schedule)\n"
    return WrittenCode(text: text, call: "keras." + own)
  }

  private func call(_ shape: CurveShape) -> String? {
    switch shape {
    case .line(let from, let to, let over):
      return polynomial(from, to, over, power: 1)
    case .power(let from, let to, let over, let power):
      return polynomial(from, to, over, power: power)
    case .cosine(let from, let to, let over) where from > 0:
      return "CosineDecay(initial_learning_rate=" + literal(from) + ", decay_steps="
        + literal(over) + ", alpha=" + literal(to / from) + ")"
    case .exponential(let from, let factor, let every, let isStaircase):
      return "ExponentialDecay(initial_learning_rate=" + literal(from) + ", decay_steps="
        + literal(every) + ", decay_rate=" + literal(factor)
        + (isStaircase ? ", staircase=True)" : ")")
    case .drops(let from, let factor, let steps) where steps.areBoundaries:
      // Keras still has the old rate at a boundary.
      let values = (0...steps.count).map { literal(from * pow(factor, Double($0))) }
      return "PiecewiseConstantDecay(boundaries=" + literal(steps.map { $0 - 1 }) + ", values=["
        + joined(values) + "])"
    case .inverseTime(let from, let growth, let every, let isStaircase):
      return "InverseTimeDecay(initial_learning_rate=" + literal(from) + ", decay_steps="
        + literal(every) + ", decay_rate=" + literal(growth)
        + (isStaircase ? ", staircase=True)" : ")")
    case .then(
      .line(let start, let peak, let steps), .cosine(let from, let to, let over), let after)
    where peak == from && after == steps && peak > 0:
      return "CosineDecay(initial_learning_rate=" + literal(start) + ", decay_steps="
        + literal(over) + ", alpha=" + literal(to / peak) + ", warmup_target=" + literal(peak)
        + ", warmup_steps=" + literal(steps) + ")"
    case .repeated(.cosine(let from, let to, let over), let every) where over == every && from > 0:
      return "CosineDecayRestarts(initial_learning_rate=" + literal(from)
        + ", first_decay_steps=" + literal(every) + ", t_mul=1.0, alpha=" + literal(to / from)
        + ")"
    case .constant, .cosine, .wave, .drops, .inverseSquareRoot, .then, .repeated, .delayed, .held,
      .clamped:
      return nil
    }
  }

  private func polynomial(_ from: Double, _ to: Double, _ over: Int, power: Double) -> String {
    "PolynomialDecay(initial_learning_rate=" + literal(from) + ", decay_steps=" + literal(over)
      + ", end_learning_rate=" + literal(to) + ", power=" + literal(power) + ")"
  }

  private var customClass: String {
    let formula = Formula(dialect: .keras).text(of: shape, at: "step")
    let usesMath = mentions(formula, "math.")
    return (usesMath ? "import math\n\n" : "") + "import keras\n"
      + (mentions(formula, "ops.") ? "from keras import ops\n" : "") + "\n\n"
      + "@keras.saving.register_keras_serializable()\n"
      + "class Schedule(keras.optimizers.schedules.LearningRateSchedule):\n"
      + "    def __call__(self, step):\n"
      + "        step = keras.ops.cast(step, \"float32\")\n"
      + "        return " + formula + "\n\n"
      + "    def get_config(self):\n        return {}\n\n\n"
      + "optimizer = keras.optimizers.SGD(learning_rate=Schedule())\n"
  }
}
