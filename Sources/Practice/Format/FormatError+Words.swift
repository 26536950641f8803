import Optimization

extension FormatError {
  /// The place and the fault for people, in UTF-8: `2:95: entries[0].grade: 7 is not a grade, 1 to 4`.
  ///
  /// What is quoted from the text is quoted as it stands there, control characters and all.
  public var message: [UInt8] {
    var words = Words()
    words.write(line)
    words.write(":")
    words.write(column)
    words.write(": ")
    if let entry {
      words.write("entries[")
      words.write(entry)
      words.write("]")
    }
    if let field {
      if entry != nil { words.write(".") }
      words.write(field)
    }
    if entry != nil || field != nil { words.write(": ") }
    words.write(problem)
    return words.bytes
  }
}

/// Bytes that are put together piece by piece.
private struct Words {
  var bytes: [UInt8] = []

  mutating func write(_ words: Name) { bytes += words.bytes }

  mutating func write(_ number: Int) { DecimalText.appendWhole(number, to: &bytes) }

  private mutating func write(_ pieces: [Name]) { for piece in pieces { write(piece) } }

  mutating func write(_ problem: FormatError.Problem) {
    switch problem {
    case .expected(let what): write([what, " should stand here"])
    case .notText: write("this string is no text: it holds broken UTF-8 or half a character")
    case .wrongType(let expected, let found): write([found, " stands here, not ", expected])
    case .outOfRange(let accepted, let found): write([found, " is not ", accepted])
    case .missing: write("this key is missing")
    case .unknownField: write("there is no such key here")
    case .repeatedField: write("this key stands twice")
    case .unknownEvent(let name):
      write(["this lrlearn knows no event '", name, "'; a newer one may"])
    case .otherSchema(let name) where name.bytes.starts(with: Name("\"lrlearn/progress/").bytes):
      write([name, " is a form that this lrlearn does not know; a newer one may"])
    case .otherSchema(let name):
      write([name, " is not \"", ProgressDocument.schema])
      write("\"; is this an export of progress?")
    case .sameID(let other):
      write("entries[")
      write(other)
      write("] has the same id and says something else")
    }
  }
}
