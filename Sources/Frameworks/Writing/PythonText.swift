internal import Optimization

/// Prints calls of frameworks as Python, or as the language reads them.
struct PythonText {
  /// What stands before the name of a call.
  let prefix: String
  /// Whether calls are handed the optimizer; else its rate is an argument.
  let handsOptimizer: Bool

  /// As code: `StepLR(optimizer, step_size=30)`.
  static func code(_ prefix: String) -> PythonText {
    PythonText(prefix: prefix, handsOptimizer: true)
  }

  /// As an expression: `torch.StepLR(step_size=30, lr=0.1)`.
  static func expression(_ framework: Framework) -> PythonText {
    PythonText(prefix: framework.name.text + ".", handsOptimizer: false)
  }

  func text(of written: ExpressionCall) -> String {
    guard let call = FrameworkCatalog.call(named: written.callee) else { return "" }
    return prefix + call.name.text + "(" + joined(arguments(of: written, call)) + ")"
  }

  private func arguments(of written: ExpressionCall, _ call: FrameworkCall) -> [String] {
    let takesOptimizer = handsOptimizer && call.framework.takesOptimizer
    var arguments: [String] = []
    let isFirst = call.parameters.first?.kind == .optimizer
    if takesOptimizer, isFirst { arguments.append("optimizer") }
    for argument in written.arguments {
      guard let label = argument.label else { continue }
      let isOfOptimizer = call.parameters.contains { $0.name == label && $0.isKeywordOnly }
      if takesOptimizer, isOfOptimizer || label == "last_epoch" { continue }
      // A name that changes no rate is for the code alone.
      if !handsOptimizer, case .string = argument.value.kind,
        call.parameters.first(where: { $0.name == label })?.kind == .text
      {
        continue
      }
      arguments.append(label.text + "=" + text(of: argument.value))
    }
    if takesOptimizer, !isFirst { arguments.append("optimizer=optimizer") }
    return arguments
  }

  /// What a call tells of its optimizer: `lr=0.1, scale_parameter=False`.
  func settings(of own: OwnCall) -> String {
    let settings = own.written.arguments.filter { argument in
      own.call.parameters.contains { $0.isKeywordOnly && $0.name == argument.label }
    }
    return joined(settings.map { ($0.label ?? "").text + "=" + text(of: $0.value) })
  }

  private func text(of node: ExpressionNode) -> String {
    switch node.kind {
    case .number(let number):
      return number == number.rounded() && abs(number) < 1e15
        ? DecimalText.shortest(number) : literal(number)
    case .truth(let truth): return truth ? "True" : "False"
    case .string(let bytes): return Self.quoted(bytes)
    case .list(let items), .tuple(let items):
      return "[" + joined(items.map { text(of: $0) }) + "]"
    case .dictionary(let entries):
      return "{" + joined(entries.map { text(of: $0.key) + ": " + text(of: $0.value) }) + "}"
    case .call(let call): return text(of: call)
    case .function(let lambda): return Self.text(of: lambda)
    case .nothing, .name, .negation, .operation, .sequence, .comparison, .condition:
      return "None"
    }
  }

  /// The function in Python's arithmetic, whatever its parameter was called.
  private static func text(of lambda: ExpressionLambda) -> String {
    guard let formula = ExpressionFunction(lambda).formula else { return "None" }
    var printer = FormulaPrinter(.python, step: "epoch")
    return "lambda epoch: " + printer.text(of: formula)
  }

  /// A string of printable ASCII, with everything else as an escape.
  private static func quoted(_ bytes: [UInt8]) -> String {
    var quoted: [UInt8] = [UInt8(ascii: "\"")]
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      let value = scalar.value
      if value == 0x22 || value == 0x5C {
        quoted += [0x5C, UInt8(value)]
      } else if (0x20..<0x7F).contains(value) {
        quoted.append(UInt8(value))
      } else {
        quoted += Array("\\U".utf8)
        for shift in stride(from: UInt32(28), through: 0, by: -4) {
          quoted.append(Array("0123456789abcdef".utf8)[Int(value >> shift & 15)])
        }
      }
    }
    return String(decoding: quoted + [UInt8(ascii: "\"")], as: UTF8.self)
  }

  /// The names, each once, as bytes sort them.
  static func sorted(_ names: [Name]) -> [Name] {
    var sorted: [Name] = []
    for name in names where !sorted.contains(name) {
      let place = sorted.firstIndex { name.bytes.lexicographicallyPrecedes($0.bytes) }
      sorted.insert(name, at: place ?? sorted.count)
    }
    return sorted
  }
}
