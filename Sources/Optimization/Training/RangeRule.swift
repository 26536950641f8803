/// A rule that reads a rate from the curve of a range test.
///
/// All four look at the smoothed losses of `RangeSweep.considered` alone.
///
/// - Source: fastai `callback.schedule`: `valley`, `slide`, `minimum`, `steep`.
public enum RangeRule: Sendable, Equatable, CaseIterable {
  /// Halfway along the longest fall.
  case valley
  /// Where the slope last differs from that fifteen steps to the right, coming from the end.
  case slide
  /// A tenth of the rate with the lowest loss.
  case minimum
  /// Where the loss falls fastest over the logarithm of the rate.
  case steepest

  /// What it is called.
  public var name: Name {
    switch self {
    case .valley: "valley"
    case .slide: "slide"
    case .minimum: "minimum/10"
    case .steepest: "steepest"
    }
  }

  /// What it does, as a phrase.
  public var meaning: Name {
    switch self {
    case .valley: "halfway along the longest fall"
    case .slide: "the last place before the slope settles"
    case .minimum: "a tenth of the rate with the lowest loss"
    case .steepest: "where the loss falls fastest"
    }
  }
}
