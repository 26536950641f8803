public import Optimization

/// What is wrong with a demo's inputs.
public indirect enum DemoError: Error, Sendable {
  /// `field` is the YAML key or the parameter at fault; `message` says what is wrong (lower-case, no
  /// full stop) and `hint` what is accepted.
  case bad(field: Name, message: String, hint: String?)
  /// The expression number `index` (from 0) among those of one role cannot be evaluated.
  case expression(DemoRole = .schedule, index: Int, ExpressionError)
}
