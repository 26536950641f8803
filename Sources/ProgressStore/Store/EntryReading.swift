internal import Dispatch
internal import GRDB
public import Optimization
public import Practice
internal import Synchronization

extension ProgressStore {
  /// What was done in a course, in the order of (at, id).
  ///
  /// - Throws: `damaged` where an entry makes no sense, besides what SQLite finds.
  public func entries(of course: Name) throws(StoreError) -> [LogEntry] {
    let last = try StoreError.within { try queue.read { try Self.lastKey(in: $0) } }
    guard last > Self.longLog else {
      return try StoreError.within { try queue.read { try Self.entries(of: course, in: $0) } }
    }
    var (first, second) = try halves(of: course, at: last / 2)
    first.append(contentsOf: second)
    second = []
    first.sortByTime()
    return first
  }

  /// From so many entries on a second connection, which takes a millisecond, saves more than that.
  private static let longLog: Int64 = 20_000

  /// The entries up to a key and those behind it, each read by a connection and a core of its own.
  private func halves(
    of course: Name, at middle: Int64
  ) throws(StoreError) -> ([LogEntry], [LogEntry]) {
    let other = try Self.open(path, patience: patience)
    let half = Half()
    let group = DispatchGroup()
    DispatchQueue.global(qos: .userInteractive).async(group: group) {
      let read = Self.result { try Self.entries(of: course, .behind(middle), in: other) }
      half.read.withLock { $0 = read }
    }
    let first = Self.result { try Self.entries(of: course, .upTo(middle), in: queue) }
    group.wait()
    return (try first.get(), try half.read.withLock { $0 }.get())
  }

  /// What another thread has read.
  private final class Half: Sendable {
    let read = Mutex<Result<[LogEntry], StoreError>>(.success([]))
  }

  private static func result(
    _ read: () throws -> [LogEntry]
  ) -> Result<[LogEntry], StoreError> {
    do throws(StoreError) { return .success(try StoreError.within(read)) } catch {
      return .failure(error)
    }
  }

  private static func entries(
    of course: Name, _ part: EntryReader.Part, in queue: DatabaseQueue
  ) throws -> [LogEntry] {
    try queue.read { try entries(of: course, part, in: $0) }
  }

  /// Keys count from 1 and are never given anew, but a damaged one may be any number.
  private static func lastKey(in database: Database) throws -> Int64 {
    guard try database.tableExists("entry") else { return 0 }
    return try Int64.fetchOne(database, sql: "SELECT max(key) FROM entry") ?? 0
  }

  static func entries(of course: Name, in database: Database) throws -> [LogEntry] {
    var entries = try entries(of: course, .all, in: database)
    entries.sortByTime()
    return entries
  }

  private static func entries(
    of course: Name, _ part: EntryReader.Part, in database: Database
  ) throws -> [LogEntry] {
    guard
      try database.tableExists("entry"),
      let key = try Int64.fetchOne(
        database, sql: "SELECT key FROM course WHERE id = ?", arguments: [course.text])
    else { return [] }
    let courses = try Int64.fetchAll(database, sql: "SELECT key FROM course")
    let reader = EntryReader(
      subjects: try EntryReader.subjects(in: database),
      statement: try database.makeStatement(sql: EntryReader.sql + part.sql))
    let last = try lastKey(in: database)
    return try reader.entries(
      of: key, among: courses, capacity: Int(min(max(last, 0), 1_000_000)))
  }
}

extension [LogEntry] {
  /// By (at, id). A log is nearly always in this order already.
  mutating func sortByTime() {
    if !isSortedByTime { sort { ($0.at, $0.id) < ($1.at, $1.id) } }
  }

  private var isSortedByTime: Bool {
    withUnsafeBufferPointer { entries in
      for place in entries.indices.dropFirst() {
        let (last, next) = (entries[place - 1].at, entries[place].at)
        if last < next { continue }
        guard last == next, entries[place - 1].id <= entries[place].id else { return false }
      }
      return true
    }
  }
}
