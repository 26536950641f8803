/// Why a schedule cannot be made from these parameters; each case names the parameter at fault.
public indirect enum ScheduleError: Error, Equatable, Sendable {
  /// NaN or infinite.
  case notFinite(Name)
  /// Zero or less where more is needed.
  case notPositive(Name, Double)
  /// Less than zero.
  case negative(Name, Double)
  /// A factor that is not above 0 and at most 1.
  case notAFactor(Name, Double)
  /// A number that must stay below a limit.
  case notBelow(Name, Double, limit: Double)
  /// A number that must stay above a limit.
  case notAbove(Name, Double, limit: Double)
  /// A number that is not between the two, ends included.
  case outside(Name, Double, low: Double, high: Double)
  /// The first must not exceed the second.
  case outOfOrder(Name, Name)
  /// The item at `index` is not above the one before it.
  case notIncreasing(Name, index: Int)
  /// A list that must have `expected` items.
  case wrongCount(Name, expected: Int, found: Int)
  /// A list without items.
  case empty(Name)
  /// A number with a fraction, or too large to count steps.
  case notWhole(Name, Double)
  /// Something else than `expected`.
  case wrongKind(Name, expected: Name)
  /// There is no data set of this name.
  case noData(Name, Name)
  /// The data set of this name cannot be used, for a reason in words: what reads no data set needs
  /// none of them.
  case badData(Name, Name, reason: Name)

  /// The parameter at fault.
  public var parameter: Name {
    switch self {
    case .notFinite(let name), .notPositive(let name, _), .negative(let name, _),
      .notAFactor(let name, _), .notBelow(let name, _, _), .notAbove(let name, _, _),
      .outside(let name, _, _, _),
      .outOfOrder(let name, _), .notIncreasing(let name, _), .wrongCount(let name, _, _),
      .empty(let name),
      .notWhole(let name, _), .wrongKind(let name, _), .noData(let name, _),
      .badData(let name, _, _):
      name
    }
  }
}

extension ScheduleError {
  /// What must hold, as a sentence that begins with `subject`: "'every' must be above 0, not -3".
  ///
  /// - Parameters:
  ///   - subject: the parameter as the reader knows it.
  ///   - other: the second parameter of `outOfOrder`, likewise.
  public func message(about subject: String, and other: String) -> String {
    switch self {
    case .notFinite: subject + " must be a finite number"
    case .notPositive(_, let value): subject + " must be above 0, not " + text(value)
    case .negative(_, let value): subject + " must not be negative, but is " + text(value)
    case .notAFactor(_, let value): subject + " must be above 0 and at most 1, not " + text(value)
    case .notBelow(_, let value, let limit):
      subject + " must be below " + text(limit) + ", not " + text(value)
    case .notAbove(_, let value, let limit):
      subject + " must be above " + text(limit) + ", not " + text(value)
    case .outside(_, let value, let low, .greatestFiniteMagnitude):
      subject + " must be " + text(low) + " or more, not " + text(value)
    case .outside(_, let value, let low, let high):
      subject + " must be from " + text(low) + " to " + text(high) + ", not " + text(value)
    case .outOfOrder: subject + " must not exceed " + other
    case .notIncreasing: subject + " must increase from item to item"
    case .wrongCount(_, let expected, let found):
      subject + " must have " + text(Double(expected)) + " items, not " + text(Double(found))
    case .empty: subject + " must not be empty"
    case .notWhole(_, let value) where value == value.rounded(.down):
      subject + " is too large to count steps"
    case .notWhole(_, let value): subject + " must be a whole number, not " + text(value)
    case .wrongKind(_, let expected): subject + " must be " + expected.text
    case .noData(_, let file):
      subject + " names no data set: there is no 'data/" + file.text + ".txt' in the course"
    case .badData(_, let file, let reason):
      "the data set '" + file.text + "' cannot be used: " + reason.text
    }
  }

  private func text(_ value: Double) -> String { DecimalText.shortest(value) }
}
