/// Why an optimizer cannot begin.
public indirect enum OptimizerError: Error, Equatable, Sendable {
  /// The rule works on matrices, and was given a vector.
  case needsMatrix(Name)
}

extension OptimizerError {
  /// Lower-case, no full stop: what is wrong, then what to do.
  public var message: String {
    switch self {
    case .needsMatrix(let name):
      "'" + name.text + "' moves matrices only; give vectors to another optimizer, such as adamw"
    }
  }
}
