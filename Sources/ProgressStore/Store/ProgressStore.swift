internal import GRDB

/// The log of a learner in an SQLite file. Every append is a durable transaction of its own;
/// several processes may have the same file open.
///
/// A rollback journal, not a write-ahead log: between two appends the store is one file, which can
/// be copied and can be read in a folder that nobody may write.
public final class ProgressStore: Sendable {
  /// Where the file is.
  public let path: String
  let queue: DatabaseQueue
  /// Seconds to wait for another process.
  let patience: Double

  /// The version of the tables that this program reads and writes.
  public static var version: Int { Migration.all.count }

  /// Marks the file as ours for `file` and for other programs: "lrln".
  static let applicationID = 0x6C72_6C6E

  /// What a store is opened for.
  public enum Access: Sendable {
    /// Looks at it; makes nothing where nothing is.
    case reading
    /// Makes it where nothing is, and checks every page first, since what is added to a damaged
    /// file may be lost.
    case writing
  }

  /// Opens the store at `path`; nil when it is only to be read and there is none.
  ///
  /// - Parameter patience: seconds to wait for another process.
  public convenience init?(
    path: String, for access: Access, patience: Double = 5
  ) throws(StoreError) {
    try self.init(path: path, for: access, patience: patience, migrations: Migration.all)
  }

  init?(
    path: String, for access: Access, patience: Double, migrations: [Migration]
  ) throws(StoreError) {
    (self.path, self.patience) = (path, patience)
    let file = StoreFile(path: path)
    if try !file.exists() {
      guard access == .writing else { return nil }
      try file.makeFolder()
    }
    queue = try Self.open(path, patience: patience)
    let version = try Self.version(of: queue, known: migrations.count)
    if access == .writing, version > 0 { try checkPages() }
    guard version < migrations.count, access == .writing || version > 0 else { return }
    try Self.migrate(queue, at: path, from: version, through: migrations)
  }

  /// Opens the file for writing, or for reading alone where the system allows no more.
  static func open(_ path: String, patience: Double) throws(StoreError) -> DatabaseQueue {
    var configuration = Configuration()
    configuration.busyMode = .timeout(patience)
    configuration.prepareDatabase { database in
      // A commit is on the disk when it returns, the removal of its journal too.
      try database.execute(sql: "PRAGMA synchronous = EXTRA; PRAGMA fullfsync = ON")
    }
    do throws(StoreError) {
      return try StoreError.within {
        try DatabaseQueue(path: path, configuration: configuration)
      }
    } catch {
      guard error == .cannotOpen || error == .readOnly else { throw error }
    }
    configuration.readonly = true
    let readOnly = configuration
    return try StoreError.within {
      try DatabaseQueue(path: path, configuration: readOnly)
    }
  }

  /// How many migrations the file went through; 0 for one without tables.
  private static func version(of queue: DatabaseQueue, known: Int) throws(StoreError) -> Int {
    try StoreError.within { try queue.read { try version(of: $0, known: known) } }
  }

  private static func version(of database: Database, known: Int) throws -> Int {
    let application = try Int.fetchOne(database, sql: "PRAGMA application_id") ?? 0
    let version = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
    if application == 0, version == 0,
      try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_schema") == 0
    {
      return 0
    }
    guard application == applicationID, version > 0 else { throw StoreError.foreign }
    guard version <= known else { throw StoreError.newer(version: version, known: known) }
    return version
  }

  /// Runs the migrations that are missing in one transaction, after a copy of the file was made.
  private static func migrate(
    _ queue: DatabaseQueue, at path: String, from version: Int, through migrations: [Migration]
  ) throws(StoreError) {
    if version > 0 { try backUp(queue, to: "\(path).version-\(version)") }
    try StoreError.within {
      try queue.write { database in
        // Another process may have been faster.
        let version = try Self.version(of: database, known: migrations.count)
        for migration in migrations[version...] { try database.execute(sql: migration.sql) }
        try database.execute(
          sql: """
            PRAGMA application_id = \(applicationID);
            PRAGMA user_version = \(migrations.count);
            """)
      }
    }
  }

  /// Copies the whole store; the copy appears under its name when it is complete.
  private static func backUp(_ queue: DatabaseQueue, to path: String) throws(StoreError) {
    let unfinished = StoreFile(path: path + ".unfinished")
    unfinished.remove()
    try StoreError.within {
      try queue.vacuum(into: unfinished.path)
    }
    try StoreFile(path: path).replace(with: unfinished.path)
  }

  private func checkPages() throws(StoreError) {
    let found = try StoreError.within {
      try queue.read { try String.fetchOne($0, sql: "PRAGMA quick_check(1)") }
    }
    guard found == "ok" else { throw .damaged(found ?? "no answer") }
  }
}
