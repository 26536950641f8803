internal import GRDB
public import Optimization
public import Practice

/// What a union with other entries came to.
public struct MergeResult: Sendable, Equatable {
  /// Entries that were added.
  public var new = 0
  /// Entries that were there already.
  public var known = 0

  /// A result of the given parts.
  public init(new: Int = 0, known: Int = 0) { (self.new, self.known) = (new, known) }
}

extension ProgressStore {
  /// Keeps an entry. When this returns, neither a killed process nor a power cut loses it.
  public func append(_ entry: LogEntry, to course: Name) throws(StoreError) {
    _ = try merge([entry], into: course)
  }

  /// The union by id: adds what is not there yet, all of it or, after an error, nothing.
  public func merge(
    _ entries: some Sequence<LogEntry>, into course: Name
  ) throws(StoreError) -> MergeResult {
    try StoreError.within {
      try queue.write { database in
        var writer = try EntryWriter(course: course, in: database)
        var result = MergeResult()
        for entry in entries {
          if try writer.add(entry) { result.new += 1 } else { result.known += 1 }
        }
        return result
      }
    }
  }

  /// What `merge` would come to; changes nothing.
  public func difference(from entries: some Sequence<LogEntry>) throws(StoreError) -> MergeResult {
    try StoreError.within {
      try queue.read { database in
        let question = try database.makeStatement(
          sql: "SELECT EXISTS (SELECT 1 FROM entry WHERE high = ? AND low = ?)")
        var result = MergeResult()
        for entry in entries {
          let id: StatementArguments = [entry.id.high.signed, entry.id.low.signed]
          let isKnown = try Bool.fetchOne(question, arguments: id) ?? false
          if isKnown { result.known += 1 } else { result.new += 1 }
        }
        return result
      }
    }
  }

  /// Takes away everything that was done in a course, when `keep` has put it elsewhere. Nobody
  /// else can add anything in between.
  public func removeAll(
    of course: Name, after keep: ([LogEntry]) throws(StoreError) -> Void
  ) throws(StoreError) {
    try StoreError.within {
      try queue.write { database in
        try keep(try Self.entries(of: course, in: database))
        try database.execute(
          sql: "DELETE FROM entry WHERE course IN (SELECT key FROM course WHERE id = ?)",
          arguments: [course.text])
      }
    }
  }
}

/// Values become rows of the table `entry`, within one transaction.
private struct EntryWriter {
  private let database: Database
  private let course: Int64
  private let insertion: Statement
  private var subjects: [[UInt8]: Int64] = [:]

  private static let sql = """
    INSERT INTO entry (course, high, low, at, event, subject, grade, fingerprint, undone_high,
      undone_low, score, confidence, mistake, hints, pretest, seed)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (high, low) DO NOTHING
    """

  init(course: Name, in database: Database) throws {
    self.database = database
    self.course = try Self.key(of: course, in: "course", database)
    insertion = try database.makeStatement(sql: Self.sql)
  }

  /// Whether the entry is new.
  mutating func add(_ entry: LogEntry) throws -> Bool {
    var row = Row(event: code(of: entry.event))
    try fill(&row, from: entry.event)
    try insertion.execute(arguments: [
      course, entry.id.high.signed, entry.id.low.signed, entry.at, row.event.rawValue,
      row.subject, row.grade, row.fingerprint, row.undone?.high.signed, row.undone?.low.signed,
      row.answer?.score, row.answer?.confidence?.rawValue, row.answer?.mistake,
      row.answer?.hints, row.answer?.isPretest, row.answer?.seed.signed,
    ])
    return database.changesCount > 0
  }

  private struct Row {
    var event: EventCode
    var subject: Int64?
    var grade: Int?
    var fingerprint: UInt32?
    var undone: EntryID?
    var answer: AnswerRecord?
  }

  private func code(of event: LogEntry.Event) -> EventCode {
    switch event {
    case .grade: .grade
    case .undo: .undo
    case .suspend: .suspend
    case .resume: .resume
    case .reset: .reset
    case .answer: .answer
    case .read: .read
    }
  }

  private mutating func fill(_ row: inout Row, from event: LogEntry.Event) throws {
    switch event {
    case .grade(let card, let grade, let fingerprint):
      (row.grade, row.fingerprint) = (grade.rawValue, fingerprint)
      row.subject = try subject(card)
    case .undo(let id): row.undone = id
    case .suspend(let name), .resume(let name), .reset(let name), .read(let name):
      row.subject = try subject(name)
    case .answer(let question, let record):
      row.answer = record
      row.subject = try subject(question)
    }
  }

  private mutating func subject(_ name: Name) throws -> Int64 {
    if let key = subjects[name.bytes] { return key }
    let key = try Self.key(of: name, in: "subject", database)
    subjects[name.bytes] = key
    return key
  }

  /// The number of a name; a name that is not known gets one.
  private static func key(
    of name: Name, in table: String, _ database: Database
  ) throws -> Int64 {
    let found = try Int64.fetchOne(
      database, sql: "SELECT key FROM \(table) WHERE id = ?", arguments: [name.text])
    if let found { return found }
    try database.execute(sql: "INSERT INTO \(table) (id) VALUES (?)", arguments: [name.text])
    return database.lastInsertedRowID
  }
}

extension UInt64 {
  /// The same bits as SQLite keeps them.
  var signed: Int64 { Int64(bitPattern: self) }
}
