internal import GRDB
internal import GRDBSQLite
public import Optimization
public import Practice

extension ProgressStore {
  /// What was done in a course, in the order of (at, id).
  ///
  /// - Throws: `damaged` where an entry makes no sense, besides what SQLite finds.
  public func entries(of course: Name) throws(StoreError) -> [LogEntry] {
    try StoreError.within { try queue.read { try Self.entries(of: course, in: $0) } }
  }

  static func entries(of course: Name, in database: Database) throws -> [LogEntry] {
    guard
      try database.tableExists("entry"),
      let key = try Int64.fetchOne(
        database, sql: "SELECT key FROM course WHERE id = ?", arguments: [course.text])
    else { return [] }
    let reader = EntryReader(
      subjects: try EntryReader.subjects(in: database),
      statement: try database.makeStatement(sql: EntryReader.sql))
    var entries = try reader.entries(ofCourse: key)
    entries.sortByTime()
    return entries
  }
}

extension [LogEntry] {
  /// By (at, id). A log is nearly always in this order already.
  mutating func sortByTime() {
    let isSorted = zip(self, dropFirst()).allSatisfy { ($0.at, $0.id) <= ($1.at, $1.id) }
    if !isSorted { sort { ($0.at, $0.id) < ($1.at, $1.id) } }
  }
}

/// Rows of the table `entry` become values. Reads columns without GRDB's rows, which take three
/// times as long over a hundred thousand entries.
private struct EntryReader {
  let subjects: [Name]
  let statement: Statement

  static let sql = """
    SELECT high, low, at, event, subject, grade, fingerprint, undone_high, undone_low, score,
      confidence, mistake, hints, pretest, seed FROM entry WHERE course = ?
    """

  /// The names of cards, questions and lessons, each at the place of its key.
  static func subjects(in database: Database) throws -> [Name] {
    var names: [Name] = []
    let rows = try Row.fetchCursor(database, sql: "SELECT key, id FROM subject ORDER BY key")
    while let row = try rows.next() {
      let key: Int = row[0]
      // A key that jumps far ahead is none of ours, and would make a huge table.
      guard key >= names.count, key <= names.count + 1_000_000 else {
        throw StoreError.damaged("subject \(key)")
      }
      while names.count < key { names.append(Name([])) }
      names.append(Name((row[1] as String).utf8))
    }
    return names
  }

  func entries(ofCourse key: Int64) throws -> [LogEntry] {
    var entries: [LogEntry] = []
    let handle = statement.sqliteStatement
    guard sqlite3_bind_int64(handle, 1, key) == SQLITE_OK else {
      throw StoreError.failed(code: 0, "the course could not be asked for")
    }
    while true {
      switch sqlite3_step(handle) {
      case SQLITE_ROW: entries.append(try entry())
      case SQLITE_DONE: return entries
      case let code:
        throw StoreError(code: code, message: String(cString: sqlite3_errstr(code)))
      }
    }
  }

  private func entry() throws(StoreError) -> LogEntry {
    let id = EntryID(high: bits(0), low: bits(1))
    let at = integer(2)
    guard (0...LogEntry.latest).contains(at), let event = event() else {
      throw .damaged("entry \(id.text)")
    }
    return LogEntry(id: id, at: at, event: event)
  }

  private func event() -> LogEntry.Event? {
    guard let code = EventCode(rawValue: integer(3)) else { return nil }
    if code == .undo { return .undo(EntryID(high: bits(7), low: bits(8))) }
    guard let place = Int(exactly: integer(4)), subjects.indices.contains(place) else {
      return nil
    }
    let subject = subjects[place]
    switch code {
    case .undo: return nil
    case .suspend: return .suspend(card: subject)
    case .resume: return .resume(card: subject)
    case .reset: return .reset(card: subject)
    case .read: return .read(lesson: subject)
    case .grade:
      guard let grade = Grade(rawValue: Int(integer(5))) else { return nil }
      return .grade(card: subject, grade, fingerprint: UInt32(truncatingIfNeeded: integer(6)))
    case .answer:
      guard let record = record() else { return nil }
      return .answer(question: subject, record)
    }
  }

  private func record() -> AnswerRecord? {
    let score = sqlite3_column_double(statement.sqliteStatement, 9)
    guard (0...1).contains(score) else { return nil }
    var record = AnswerRecord(
      score: score, hints: Int(integer(12)), isPretest: integer(13) != 0, seed: bits(14))
    if !isNull(10) {
      guard let confidence = Confidence(rawValue: Int(integer(10))) else { return nil }
      record.confidence = confidence
    }
    if !isNull(11) { record.mistake = Int(integer(11)) }
    return record
  }

  private func integer(_ column: Int32) -> Int64 {
    sqlite3_column_int64(statement.sqliteStatement, column)
  }

  private func bits(_ column: Int32) -> UInt64 { UInt64(bitPattern: integer(column)) }

  private func isNull(_ column: Int32) -> Bool {
    sqlite3_column_type(statement.sqliteStatement, column) == SQLITE_NULL
  }
}
