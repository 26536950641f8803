/// Why a document is no `lrlearn/progress/1`.
public struct FormatError: Error, Sendable, Equatable {
  /// Where it was noticed, both from 1; the column counts bytes.
  public let line, column: Int
  /// The entry at fault, counted from 0; nil outside `entries`.
  public let entry: Int?
  /// The key at fault; nil when none is.
  public let field: String?
  /// What is wrong.
  public let problem: Problem

  /// What can be wrong.
  public enum Problem: Sendable, Equatable {
    /// No JSON: what should stand there.
    case expected(String)
    /// A string with bytes that are no UTF-8, or with half a surrogate pair.
    case notText
    /// A value of another type than the one that is asked for.
    case wrongType(expected: String, found: String)
    /// A value that is not among those accepted.
    case outOfRange(accepted: String, found: String)
    /// A key that has to be there is not.
    case missing
    /// A key that the format, or this event, does not have.
    case unknownField
    /// A key stands twice.
    case repeatedField
    /// An event that this version does not know.
    case unknownEvent(String)
    /// Another schema, or a newer one.
    case otherSchema(String)
    /// The id of an earlier entry that says something else.
    case sameID(as: Int)
  }
}
