internal import CLibm
internal import Optimization

/// Keras: its own schedule where it has the curve, a `LearningRateSchedule` of one's own otherwise.
struct KerasWriter {
  // Measured: with these settings Keras is within 1e-15 of the peak.
  private static let ownPrecision = precision(onBackend: "torch")
  private static let precision = precision(onBackend: "tensorflow")

  private static func precision(onBackend backend: String) -> String {
    "# Keras computes this in float32, off by up to 2e-6 of the peak. For float64:\n"
      + "# keras.config.set_floatx(\"float64\"), with KERAS_BACKEND=" + backend + ".\n"
  }

  private let curve: CodeCurve

  init(_ curve: CodeCurve) { self.curve = curve }

  /// The call as it was given.
  static func code(_ own: OwnCall) -> WrittenCode {
    let call = PythonText.code("keras.optimizers.schedules.").text(of: own.written)
    return code(of: call, call: PythonText.expression(.keras).text(of: own.written))
  }

  private static func code(of schedule: String, call: String) -> WrittenCode {
    WrittenCode(
      text: "import keras\n\n" + ownPrecision + laidOut("schedule = ", schedule)
        + "\noptimizer = keras.optimizers.SGD(learning_rate=schedule)\n",
      call: call)
  }

  /// The code that is most like Keras among those with the same rates.
  var code: WrittenCode {
    guard curve.momentum == nil else { return customClass }
    if case .constant(let rate) = curve.shape {
      return WrittenCode(
        text: "import keras\n\noptimizer = keras.optimizers.SGD(learning_rate=" + literal(rate)
          + ")\n")
    }
    guard let own = call(curve.shape), curve.run.matches(call: "keras." + own) else {
      return customClass
    }
    return Self.code(of: "keras.optimizers.schedules." + own, call: "keras." + own)
  }

  private func call(_ shape: CurveShape) -> String? {
    switch shape {
    case .line(let from, let to, let over):
      return polynomial(from, to, over, power: 1)
    case .power(let from, let to, let over, let power):
      return polynomial(from, to, over, power: power)
    case .cosine(let from, let to, let over) where from > 0 && to <= from:
      return "CosineDecay(initial_learning_rate=" + literal(from) + ", decay_steps="
        + literal(over) + ", alpha=" + literal(tidy: to / from) + ")"
    case .exponential(let from, let factor, let every, let isStaircase):
      return "ExponentialDecay(initial_learning_rate=" + literal(from) + ", decay_steps="
        + literal(every) + ", decay_rate=" + literal(factor)
        + (isStaircase ? ", staircase=True)" : ")")
    case .drops(let from, let factor, let steps) where steps.areBoundaries:
      return piecewise(
        (0...steps.count).map { from * pow(factor, Double($0)) }, from: steps)
    case .inverseTime(let from, let growth, let every, let isStaircase):
      return "InverseTimeDecay(initial_learning_rate=" + literal(from) + ", decay_steps="
        + literal(every) + ", decay_rate=" + literal(growth)
        + (isStaircase ? ", staircase=True)" : ")")
    case .then(
      .line(let start, let peak, let steps), .cosine(let from, let to, let over), let after)
    where peak == from && after == steps && peak > 0 && to <= from:
      return "CosineDecay(initial_learning_rate=" + literal(start) + ", decay_steps="
        + literal(over) + ", alpha=" + literal(tidy: to / peak) + ", warmup_target=" + literal(peak)
        + ", warmup_steps=" + literal(steps) + ")"
    case .restarts(let from, let to, let every, let length, let height) where from > 0:
      return "CosineDecayRestarts(initial_learning_rate=" + literal(from)
        + ", first_decay_steps=" + literal(every) + ", t_mul=" + literal(Double(length))
        + (height == 1 ? "" : ", m_mul=" + literal(height)) + ", alpha=" + literal(tidy: to / from)
        + ")"
    case .then:
      var rates: [Double] = []
      for phase in shape.phases {
        guard case .constant(let rate) = phase.shape else { return nil }
        rates.append(rate)
      }
      return piecewise(rates, from: shape.phases.dropFirst().map { $0.start })
    case .constant, .cosine, .wave, .restarts, .drops, .inverseSquareRoot, .table, .formula,
      .repeated, .delayed, .advanced, .held, .clamped, .product:
      return nil
    }
  }

  /// Keras still has the old rate at a boundary.
  private func piecewise(_ rates: [Double], from steps: [Int]) -> String {
    "PiecewiseConstantDecay(boundaries=" + literal(steps.map { $0 - 1 }) + ", values=["
      + joined(rates.map { literal(tidy: $0) }) + "])"
  }

  private func polynomial(_ from: Double, _ to: Double, _ over: Int, power: Double) -> String {
    "PolynomialDecay(initial_learning_rate=" + literal(from) + ", decay_steps=" + literal(over)
      + ", end_learning_rate=" + literal(to) + ", power=" + literal(power) + ")"
  }
}

extension KerasWriter {
  private var customClass: WrittenCode {
    var printer = FormulaPrinter(.keras)
    let lines = printer.lines(of: curve.formula)
    var body = "    def __call__(self, step):\n"
    body += "        step = ops.cast(step, keras.config.floatx())\n"
    for line in printer.definitions + lines { body += laidOut("        ", line, indent: 8) + "\n" }
    let callback = momentumCallback
    let usesMath = mentions(body, "math.") || mentions(callback, "math.")
    var text = (usesMath ? "import math\n\n" : "") + "import keras\nfrom keras import ops\n\n\n"
    for limit in curve.limits { text += "# " + limit + "\n" }
    text += Self.precision + "@keras.saving.register_keras_serializable()\n"
    text += "class Schedule(keras.optimizers.schedules.LearningRateSchedule):\n" + body
    text += "\n    def get_config(self):\n        return {}\n\n\n" + callback
    text += "optimizer = keras.optimizers.SGD(learning_rate=Schedule()"
    guard let momentum = curve.momentumFormula else { return WrittenCode(text: text + ")\n") }
    text += ", momentum=" + literal(tidy: momentum.value(at: 0)) + ")\n"
    text += "# A compiled step would keep its first momentum, so:\n"
    text += "# model.compile(optimizer, ..., run_eagerly=True)\n"
    return WrittenCode(text: text + "# model.fit(..., callbacks=[Momentum()])\n")
  }

  private var momentumCallback: String {
    guard let momentum = curve.momentumFormula else { return "" }
    var functions = PythonFunctions(.python)
    functions.define(momentum, named: "momentum")
    return functions.text.dropsFirstEmptyLines
      + "class Momentum(keras.callbacks.Callback):\n    step = 0\n\n"
      + "    def on_train_batch_begin(self, batch, logs=None):\n"
      + "        self.model.optimizer.momentum = momentum(self.step)\n"
      + "        self.step += 1\n\n\n"
  }
}

extension String {
  /// The text without the empty lines at its start.
  fileprivate var dropsFirstEmptyLines: String {
    String(decoding: Array(utf8.drop { $0 == UInt8(ascii: "\n") }), as: UTF8.self)
  }
}
