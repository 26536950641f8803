/// Why a run of grades cannot be run through.
public enum WhatIfError: Error, Equatable, Sendable {
  /// There is nothing to run through.
  case noGrades
  /// There are more grades than `most`.
  case tooManyGrades(Int, most: Int)
  /// So many times were given for so many grades.
  case timeCount(Int, grades: Int)
  /// The time at `position`, counted from 0, lies outside of its limits: the first is 0, the others
  /// are not before the one before them.
  case time(position: Int, seconds: Int64, limits: ClosedRange<Int64>)
}
