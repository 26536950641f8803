internal import Optimization

/// Swift: a function of the step that needs nothing of ours.
struct SwiftWriter {
  private let shape: CurveShape

  init(_ shape: CurveShape) { self.shape = shape }

  var code: WrittenCode {
    let formula = Formula(dialect: .swift).text(of: shape, at: "t")
    let usesMath = mentions(formula, "cos(") || mentions(formula, "pow(")
    var text = usesMath ? "import Foundation\n\n" : ""
    text += "/// The learning rate of update number `step`, which counts from 0.\n"
    text += "func learningRate(at step: Int) -> Double {\n"
    if mentions(formula, "t") { text += "  let t = Double(step)\n" }
    return WrittenCode(text: text + "  return " + formula + "\n}\n")
  }
}
