import Optimization

extension ProgressDocument {
  /// Reads a document, all of it or nothing.
  public init(json: [UInt8]) throws(FormatError) {
    var reader = JSONReader(json)
    var course: Name?
    var entries: [LogEntry]?
    var hasSchema = false
    try reader.expect("{")
    repeat {
      _ = reader.peek()
      let place = reader.place
      let key = Name(try reader.key())
      reader.field = key
      switch key {
      case "schema" where !hasSchema:
        try Self.readSchema(&reader)
        hasSchema = true
      case "course" where course == nil: course = try Self.course(&reader)
      case "entries" where entries == nil && hasSchema: entries = try Self.entries(&reader)
      case "entries" where entries == nil:
        throw reader.missing("\"schema\" before \"entries\"", at: place)
      case "schema", "course", "entries": throw reader.fault(.repeatedField, at: place)
      default: throw reader.fault(.unknownField, at: place)
      }
    } while reader.skip(",")
    try reader.close("}")
    reader.field = nil
    try reader.expectEnd()
    guard hasSchema else { throw reader.absent("schema") }
    guard let course else { throw reader.absent("course") }
    guard let entries else { throw reader.absent("entries") }
    self.init(course: course, entries: entries)
  }

  private static func readSchema(_ reader: inout JSONReader) throws(FormatError) {
    _ = reader.peek()
    let place = reader.place
    let value = try reader.scalar(expecting: "the name of a format")
    guard value.text == schema.bytes else {
      throw reader.fault(.otherSchema(value.shown), at: place)
    }
  }

  private static func course(_ reader: inout JSONReader) throws(FormatError) -> Name {
    _ = reader.peek()
    let place = reader.place
    let accepted = EntryFields.Key.card.accepted
    let value = try reader.scalar(expecting: accepted)
    guard let name = value.name else {
      throw reader.fault(
        .outOfRange(accepted: Name(stringLiteral: accepted), found: value.shown), at: place)
    }
    return name
  }

  private static func entries(_ reader: inout JSONReader) throws(FormatError) -> [LogEntry] {
    guard reader.skip("[") else { throw reader.missing("an array of entries") }
    reader.field = nil
    var entries: [LogEntry] = []
    var places = IDTable()
    if reader.skip("]") { return [] }
    var count = 0
    repeat {
      reader.entry = count
      _ = reader.peek()
      let place = reader.place
      let entry = try LogEntry(&reader)
      let (earlier, isNew) = places.add(entry.id)
      if isNew {
        entries.append(entry)
      } else if entries[earlier].precedes(entry) || entry.precedes(entries[earlier]) {
        reader.field = "id"
        throw reader.fault(.sameID(as: earlier), at: place)
      }
      count += 1
    } while reader.skip(",")
    reader.entry = nil
    try reader.close("]")
    return entries
  }
}

extension JSONReader {
  fileprivate func absent(_ key: Name) -> FormatError {
    var reader = self
    reader.field = key
    return reader.fault(.missing, at: 0)
  }
}
