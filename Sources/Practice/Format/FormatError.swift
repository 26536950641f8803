public import Optimization

/// Why a text is no `lrlearn/progress/1`.
public struct FormatError: Error, Sendable, Equatable {
  /// Where it was noticed, both from 1; the column counts bytes.
  public var line: Int { fault.line }
  /// Where in its line.
  public var column: Int { fault.column }
  /// The entry at fault, counted from 0; nil outside `entries`.
  public var entry: Int? { fault.entry }
  /// The key at fault; nil when none is.
  public var field: Name? { fault.field }
  /// What is wrong.
  public var problem: Problem { fault.problem }

  /// One word, which every function that reads hands on.
  private let fault: Fault

  init(line: Int, column: Int, entry: Int?, field: Name?, problem: Problem) {
    fault = Fault(line: line, column: column, entry: entry, field: field, problem: problem)
  }

  /// Whether both say the same.
  public static func == (first: FormatError, second: FormatError) -> Bool {
    first.line == second.line && first.column == second.column && first.entry == second.entry
      && first.field == second.field && first.problem == second.problem
  }

  /// What can be wrong.
  public enum Problem: Sendable, Equatable {
    /// No JSON: what should stand there.
    case expected(Name)
    /// A string with bytes that are no UTF-8, or with half a surrogate pair.
    case notText
    /// A value of another type than the one that is asked for.
    case wrongType(expected: Name, found: Name)
    /// A value that is not among those accepted.
    case outOfRange(accepted: Name, found: Name)
    /// A key that has to be there is not.
    case missing
    /// A key that the format, or this event, does not have.
    case unknownField
    /// A key stands twice.
    case repeatedField
    /// An event that this version does not know.
    case unknownEvent(Name)
    /// Another schema, or a newer one.
    case otherSchema(Name)
    /// The id of an earlier entry that says something else.
    case sameID(as: Int)
  }

  private final class Fault: Sendable {
    let line, column: Int
    let entry: Int?
    let field: Name?
    let problem: Problem

    init(line: Int, column: Int, entry: Int?, field: Name?, problem: Problem) {
      (self.line, self.column, self.entry) = (line, column, entry)
      (self.field, self.problem) = (field, problem)
    }
  }
}
