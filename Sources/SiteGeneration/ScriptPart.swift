/// A part of the pages' script without what only its authors read: indentation, empty lines, and lines
/// that are comments.
///
/// Lines stay lines, so a browser's console still says where something is. A text between backticks
/// that goes over several lines would lose its indentation; a test keeps the parts free of such.
enum ScriptPart {
  static func compact(_ part: [UInt8]) -> [UInt8] {
    var compact: [UInt8] = []
    compact.reserveCapacity(part.count)
    var isComment = false
    for line in part.split(separator: UInt8(ascii: "\n")) {
      let text = line.drop { $0 == UInt8(ascii: " ") }
      if text.starts(with: "/*".utf8) { isComment = true }
      if isComment {
        isComment = text.suffix(2) != Array("*/".utf8)[...]
      } else if !text.isEmpty, !text.starts(with: "//".utf8) {
        compact += text
        compact.append(UInt8(ascii: "\n"))
      }
    }
    return compact
  }
}
