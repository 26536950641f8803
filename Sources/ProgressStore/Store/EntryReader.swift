internal import GRDB
internal import GRDBSQLite
internal import Optimization
internal import Practice

/// Rows of the table `entry` become values. Reads columns without GRDB's rows, which take three
/// times as long over a hundred thousand entries.
struct EntryReader {
  private let subjects: [Name]
  private let statement: Statement
  /// The statement as C knows it. Asking GRDB's for it again costs as much as a column.
  private let handle: OpaquePointer

  /// Which entries are read, by their keys.
  enum Part {
    case all
    case upTo(Int64)
    case behind(Int64)

    var sql: String {
      switch self {
      case .all: ""
      case .upTo(let key): " WHERE key <= \(key)"
      case .behind(let key): " WHERE key > \(key)"
      }
    }
  }

  init(subjects: [Name], statement: Statement) {
    (self.subjects, self.statement) = (subjects, statement)
    handle = statement.sqliteStatement
  }

  static let sql = """
    SELECT high, low, at, event, subject, grade, fingerprint, undone_high, undone_low, score,
      confidence, mistake, hints, pretest, seed, course FROM entry
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

  /// Looks at every row, since one that belongs to no course is damage, and not a row to pass over.
  func entries(
    of course: Int64, among courses: [Int64], capacity: Int
  ) throws -> [LogEntry] {
    var entries: [LogEntry] = []
    entries.reserveCapacity(capacity)
    while true {
      switch sqlite3_step(handle) {
      case SQLITE_ROW:
        let owner = integer(15)
        if owner == course {
          entries.append(try entry())
        } else if !courses.contains(owner) {
          throw StoreError.damaged("an entry of no course")
        }
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
      throw .damaged("entry \(Name(id.text).text)")
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
      guard let grade = count(5).flatMap({ Grade(rawValue: $0) }),
        let fingerprint = UInt32(exactly: integer(6))
      else { return nil }
      return .grade(card: subject, grade, fingerprint: fingerprint)
    case .answer:
      guard let record = record() else { return nil }
      return .answer(question: subject, record)
    }
  }

  private func record() -> AnswerRecord? {
    let score = sqlite3_column_double(handle, 9)
    guard (0...1).contains(score), let hints = count(12) else { return nil }
    var record = AnswerRecord(
      score: score, hints: hints, isPretest: integer(13) != 0, seed: bits(14))
    if !isNull(10) {
      guard let confidence = count(10).flatMap({ Confidence(rawValue: $0) }) else { return nil }
      record.confidence = confidence
    }
    if !isNull(11) {
      guard let mistake = count(11) else { return nil }
      record.mistake = mistake
    }
    return record
  }

  private func integer(_ column: Int32) -> Int64 {
    sqlite3_column_int64(handle, column)
  }

  /// A place or a count; nil for what an `Int` of 32 bits does not hold.
  private func count(_ column: Int32) -> Int? {
    let value = integer(column)
    return (0...Int64(Int32.max)).contains(value) ? Int(value) : nil
  }

  private func bits(_ column: Int32) -> UInt64 { UInt64(bitPattern: integer(column)) }

  private func isNull(_ column: Int32) -> Bool {
    sqlite3_column_type(handle, column) == SQLITE_NULL
  }
}
