/// Why a run cannot begin.
public indirect enum TrainingError: Error, Equatable, Sendable {
  /// The optimizer cannot move such a point.
  case optimizer(OptimizerError)
  /// The start has another number of coordinates than the objective.
  case wrongDimension(expected: Int, found: Int)
  /// The coordinate of the start with this index, from 0, is NaN or infinite.
  case startNotFinite(index: Int)
  /// The loss or the gradient is not finite at the start.
  case outsideDomain
  /// Fewer than no steps.
  case negativeSteps(Int)
  /// Scores taken after no updates.
  case scoresEvery(Int)
  /// A batch without examples, or with more than there are.
  case batchSize(Int, most: Int)
}

extension TrainingError {
  /// Lower-case, no full stop: what is wrong, then what to do.
  public var message: String {
    switch self {
    case .optimizer(let error): error.message
    case .wrongDimension(let expected, let found):
      "the start has " + coordinates(found) + ", the objective " + coordinates(expected)
        + "; give as many numbers as it has coordinates"
    case .startNotFinite(let index):
      "coordinate " + DecimalText.whole(index + 1)
        + " of the start is not a finite number; give a number such as 0.5"
    case .outsideDomain:
      "the loss or its gradient is not finite at the start; begin nearer to a minimum"
    case .negativeSteps(let steps):
      "there cannot be " + DecimalText.whole(steps) + " steps; give 0 or more"
    case .scoresEvery(let every):
      "a score cannot be taken after every " + DecimalText.whole(every)
        + " updates; give 1 or more"
    case .batchSize(let size, let most):
      "a batch of " + DecimalText.whole(size) + " cannot be drawn; give "
        + (most == .max ? "1 or more" : "1 to " + DecimalText.whole(most))
    }
  }

  private func coordinates(_ count: Int) -> String {
    DecimalText.whole(count) + (count == 1 ? " coordinate" : " coordinates")
  }
}
