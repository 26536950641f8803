/// What is wrong with the settings of a review.
public enum SettingsError: Error, Equatable, Sendable {
  /// FSRS-6 has `needed` weights; so many were given.
  case weightCount(Int, needed: Int)
  /// The weight at `position`, counted from 0, lies outside of its limits.
  case weight(position: Int, value: Double, limits: ClosedRange<Double>)
  /// The desired retention lies outside of its limits.
  case retention(Double, limits: ClosedRange<Double>)
  /// The longest interval, in days, lies outside of its limits.
  case maximumInterval(Int, limits: ClosedRange<Int>)
  /// There are more steps than `most`.
  case stepCount(Int, most: Int)
  /// The learning or relearning step at `position`, counted from 0, is too short or too long.
  case step(position: Int, seconds: Int64, isRelearning: Bool, limits: ClosedRange<Int64>)
}
