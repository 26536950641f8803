public import Optimization

/// Why a framework's schedule cannot be made, and what the framework itself would have done.
public struct FrameworkError: Error, Equatable, Sendable {
  /// The parameter at fault, under the framework's name; empty for the call as a whole.
  public let parameter: Name
  /// The item of a list that is at fault.
  public let item: Int?
  /// What must hold, after the parameter's name: "must be above 0, not -3".
  public let problem: Name
  /// "PyTorch raises a ZeroDivisionError"; empty when there is nothing to say.
  public let consequence: Name
  /// Where it stands; set when the call is nested.
  public let place: ExpressionRange?

  /// An error about a parameter.
  ///
  /// - Parameters:
  ///   - problem: goes on after the parameter's name: "must be above 0".
  ///   - consequence: what the framework itself does: "PyTorch raises a ZeroDivisionError".
  public init(
    _ parameter: Name, item: Int? = nil, _ problem: Name, then consequence: Name = "",
    at place: ExpressionRange? = nil
  ) {
    (self.parameter, self.item, self.problem) = (parameter, item, problem)
    (self.consequence, self.place) = (consequence, place)
  }
}

extension FrameworkError {
  /// An error of a schedule of ours, about the framework's parameters.
  ///
  /// - Parameter names: what the framework calls the parameters that have another name here.
  public init(
    _ error: ScheduleError, named names: [(ours: Name, theirs: Name)] = [],
    then consequence: Name = ""
  ) {
    func theirs(_ name: Name) -> Name { names.first { $0.ours == name }?.theirs ?? name }
    var other = ""
    var item: Int?
    if case .outOfOrder(_, let second) = error { other = "'" + theirs(second).text + "'" }
    if case .notIncreasing(_, let index) = error { item = index }
    let problem = error.message(about: "", and: other).utf8.drop { $0 == UInt8(ascii: " ") }
    self.init(theirs(error.parameter), item: item, Name(problem), then: consequence)
  }

  /// "must be above 0, not -3".
  public static func outside(
    _ parameter: Name, item: Int? = nil, _ range: StaticString, _ value: Double,
    then consequence: Name = ""
  ) -> FrameworkError {
    var bytes = Name("must be ").bytes + Name(stringLiteral: range).bytes + Name(", not ").bytes
    DecimalText.appendShortest(value, to: &bytes)
    return FrameworkError(parameter, item: item, Name(bytes), then: consequence)
  }
}
