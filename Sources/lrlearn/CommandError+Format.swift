import Curriculum
import ProgressStore

extension CommandError {
  /// A file that is no `lrlearn/progress/1`: where, what is wrong, and that nothing was done.
  static func format(_ error: FormatError, in file: String) -> Self {
    var place = error.entry.map { "entries[\($0)]" } ?? ""
    if let field = error.field { place += (place.isEmpty ? "" : ".") + visible(field) }
    if !place.isEmpty { place += ": " }
    return Self(
      .unreadableFile,
      "\(visible(file)):\(error.line):\(error.column): \(place)\(words(error.problem))\n"
        + "nothing was imported")
  }

  private static func words(_ problem: FormatError.Problem) -> String {
    switch problem {
    case .expected(let what): "\(what) should stand here"
    case .notText: "this string is no text: it holds broken UTF-8 or half a character"
    case .wrongType(let expected, let found): "\(found) stands here, not \(expected)"
    case .outOfRange(let accepted, let found): "\(visible(found)) is not \(accepted)"
    case .missing: "this key is missing"
    case .unknownField: "there is no such key here"
    case .repeatedField: "this key stands twice"
    case .unknownEvent(let name):
      "this lrlearn knows no event '\(visible(name))'; a newer one may"
    case .otherSchema(let name) where name.hasPrefix("\"lrlearn/progress/"):
      "\(visible(name)) is a form that this lrlearn does not know; a newer one may"
    case .otherSchema(let name):
      "\(visible(name)) is not \"\(ProgressDocument.schema)\"; is this an export of progress?"
    case .sameID(let other): "entries[\(other)] has the same id and says something else"
    }
  }
}
