internal import Optimization

/// An optimizer with the values of its parameters put in.
struct BoundOptimizer {
  /// The expression with numbers in place of the parameters' names: `adam(0.01)`.
  let label: String
  let setting: OptimizerSetting

  /// - Parameter index: which of several it is, for the error.
  init(_ expression: DemoExpression, _ bindings: Bindings, index: Int = 0) throws(DemoError) {
    do throws(ExpressionError) {
      setting = try expression.optimizer(with: bindings)
    } catch {
      throw .expression(.optimizer, index: index, error)
    }
    label = expression.label(bindings)
  }

  init(label: String, setting: OptimizerSetting) { (self.label, self.setting) = (label, setting) }
}
