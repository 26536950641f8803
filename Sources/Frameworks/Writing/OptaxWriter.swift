internal import Optimization

/// Optax: its own schedules, joined where there are phases; any function of the count otherwise.
struct OptaxWriter {
  private static let ownPrecision =
    "# Optax computes this in float32, off by up to 2e-6 of the peak. For float64:\n"
    + "# jax.config.update(\"jax_enable_x64\", True), and an int64 count (an optimizer's is int32).\n"
  private static let precision =
    "# JAX computes this in float32, off by up to 2e-6 of the peak. For float64:\n"
    + "# jax.config.update(\"jax_enable_x64\", True)\n"

  private let curve: CodeCurve

  init(_ curve: CodeCurve) { self.curve = curve }

  /// The call as it was given.
  static func code(_ own: OwnCall) -> WrittenCode {
    let call = PythonText.code("optax.").text(of: own.written)
    return WrittenCode(
      text: "import optax\n\n" + ownPrecision + laidOut("schedule = ", call)
        + "\noptimizer = optax.sgd(learning_rate=schedule)\n",
      call: PythonText.expression(.optax).text(of: own.written))
  }

  /// The code that is most like Optax among those with the same rates.
  var code: WrittenCode {
    var functions = PythonFunctions(.jax, cast: "count = jnp.asarray(count, dtype=float)")
    let schedule = expression(curve.shape, named: "schedule", &functions)
    let momentum = curve.momentum.map { expression($0, named: "momentum", &functions) }
    let definitions = functions.text
    let isOwn = definitions.utf8.isEmpty
    var text = isOwn ? "" : "import jax.numpy as jnp\n"
    text += "import optax\n" + (isOwn ? "\n" : "")
    text += isOwn ? limits + Self.ownPrecision : commented(definitions)
    text += assignment("schedule", schedule)
    if let momentum { text += assignment("momentum", momentum) }
    text +=
      momentum == nil
      ? "optimizer = optax.sgd(learning_rate=schedule)\n"
      : "optimizer = optax.inject_hyperparams(optax.sgd)(\n"
        + "    learning_rate=schedule, momentum=momentum\n)\n"
    return WrittenCode(text: text, call: isOwn ? schedule : nil)
  }

  private var limits: String {
    var text = ""
    for limit in curve.limits { text += "# " + limit + "\n" }
    return text
  }

  /// The comment stands before the first definition.
  private func commented(_ definitions: String) -> String {
    let bytes = Array(definitions.utf8)
    let start = bytes.firstIndex { $0 != UInt8(ascii: "\n") } ?? 0
    return String(decoding: bytes[..<start], as: UTF8.self) + limits + Self.precision
      + String(decoding: bytes[start...], as: UTF8.self)
  }

  private func assignment(_ name: String, _ value: String) -> String {
    value.utf8.elementsEqual(name.utf8) ? "" : laidOut(name + " = ", value) + "\n"
  }

  /// An expression with the curve; functions that it needs are defined.
  private func expression(
    _ shape: CurveShape, named name: String, _ functions: inout PythonFunctions
  ) -> String {
    let shape = shape.isGrowing ? shape.writtenOut(for: curve.run.formulaSteps) : shape
    if let own = proven(OptaxCall.call(shape), shape, nil) { return own }
    let phases = shape.phases
    var calls: [String?] = []
    for (index, phase) in phases.enumerated() {
      let end = index + 1 < phases.count ? phases[index + 1].start - phase.start : nil
      calls.append(proven(OptaxCall.call(phase.shape), phase.shape, end))
    }
    guard phases.count > 1, calls.contains(where: { $0 != nil }) else {
      functions.define(shape.formula(for: curve.run.formulaSteps), named: name)
      return name
    }
    var written: [String] = []
    for (index, phase) in phases.enumerated() {
      if let call = calls[index] {
        written.append(call)
        continue
      }
      let function = name + "_" + literal(index + 1)
      let end = index + 1 < phases.count ? phases[index + 1].start - phase.start : nil
      functions.define(
        phase.shape.formula(for: curve.run.formulaSteps, below: end), named: function)
      written.append(function)
    }
    return "optax.join_schedules(schedules=[" + joined(written) + "], boundaries="
      + literal(phases.dropFirst().map { $0.start }) + ")"
  }

  /// The call when, read back, it has the rates of `shape` for as long as they are asked for.
  private func proven(_ call: String?, _ shape: CurveShape, _ end: Int?) -> String? {
    guard let call, let schedule = CodeRun.schedule(reading: call) else { return nil }
    let count = min(end ?? curve.run.rates.count, curve.run.rates.count, CodeRun.mostRead)
    let formula = shape.formula(for: count)
    let isSame = (0..<count).allSatisfy {
      abs(schedule.rate(at: $0) - formula.value(at: Double($0))) <= curve.run.allowance
    }
    return isSame ? call : nil
  }
}

extension [Int] {
  /// Whether each item is above the one before it, and the first above 0.
  var areBoundaries: Bool {
    for index in indices where self[index] <= (index > 0 ? self[index - 1] : 0) { return false }
    return true
  }
}
