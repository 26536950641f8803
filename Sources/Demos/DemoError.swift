public import Optimization

/// What is wrong with a demo's inputs.
public enum DemoError: Error, Sendable {
  /// `field` is the YAML key or the parameter at fault; `message` says what is wrong (lower-case, no
  /// full stop) and `hint` what is accepted.
  case bad(field: Name, message: String, hint: String?)
  /// The schedule number `index` (from 0) cannot be evaluated.
  case expression(index: Int, ExpressionError)
}
