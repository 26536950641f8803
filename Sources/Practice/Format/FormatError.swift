public import Optimization

/// Why a text is no `lrlearn/progress/1`.
public struct FormatError: Error, Sendable, Equatable {
  /// Where it was noticed, both from 1; the column counts bytes.
  public let line, column: Int
  /// The entry at fault, counted from 0; nil outside `entries`.
  public let entry: Int?
  /// The key at fault; nil when none is.
  public let field: Name?
  /// What is wrong.
  public let problem: Problem

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
}
