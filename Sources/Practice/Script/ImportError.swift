public import Optimization

/// Why a document is not taken over.
public enum ImportError: Error, Sendable {
  /// It is none.
  case format(FormatError)
  /// It belongs to another course.
  case otherCourse(Name, here: Name)

  /// What is wrong, for people.
  public var message: [UInt8] {
    switch self {
    case .format(let error): error.message
    case .otherCourse(let other, let here):
      Name("this file holds progress in the course '").bytes + other.bytes
        + Name("'; this is the course '").bytes + here.bytes + Name("'").bytes
    }
  }
}
