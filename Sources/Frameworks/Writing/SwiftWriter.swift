internal import Optimization

/// Swift: a function of the step that needs nothing of ours.
struct SwiftWriter {
  private let curve: CodeCurve

  init(_ curve: CodeCurve) { self.curve = curve }

  var code: WrittenCode {
    var usesFoundation = false
    var functions = function(
      "learningRate", "The learning rate of update number `step`, which counts from 0.",
      curve.limits, curve.formula, &usesFoundation)
    if let momentum = curve.momentumFormula {
      let title = "The momentum of the same update, or β₁ of Adam."
      functions += "\n" + function("momentum", title, [], momentum, &usesFoundation)
    }
    return WrittenCode(text: (usesFoundation ? "import Foundation\n\n" : "") + functions)
  }

  private func function(
    _ name: String, _ title: String, _ limits: [String], _ formula: RateFormula,
    _ usesFoundation: inout Bool
  ) -> String {
    var printer = FormulaPrinter(.swift)
    var lines = printer.lines(of: formula)
    if printer.usesFoundation { usesFoundation = true }
    if printer.usesStep { lines.insert("let t = Double(step)", at: 0) }
    var text = "/// " + title + "\n" + (limits.isEmpty ? "" : "///\n")
    for limit in limits { text += "/// " + limit + "\n" }
    text += "func " + name + "(at step: Int) -> Double {\n"
    for line in printer.definitions + lines { text += "  " + Self.wrapped(line) + "\n" }
    return text + "}\n"
  }

  /// A line of more than 98 columns with a new one before each sum that is in no parentheses.
  private static func wrapped(_ line: String) -> String {
    let bytes = Array(line.utf8)
    guard bytes.count > 98 else { return line }
    var (result, depth): ([UInt8], Int) = ([], 0)
    for (index, byte) in bytes.enumerated() {
      if byte == UInt8(ascii: "(") { depth += 1 }
      if byte == UInt8(ascii: ")") { depth -= 1 }
      let isSign = byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-")
      let isBinary = isSign && index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: " ")
      if depth == 0, isBinary, result.last == UInt8(ascii: " ") {
        result.removeLast()
        result += Array("\n      ".utf8)
      }
      result.append(byte)
    }
    return String(decoding: result, as: UTF8.self)
  }
}
