internal import GRDB

/// Why progress could not be read or kept. The file is as it was before.
public enum StoreError: Error, Sendable, Equatable {
  /// The folder of the store cannot be made or entered; the system's reason.
  case noFolder(String)
  /// The file cannot be opened: a folder or a broken link stands there, or it belongs to somebody else.
  case cannotOpen
  /// The file, its folder or its disk cannot be written.
  case readOnly
  /// The disk is full.
  case full
  /// The file is no database.
  case notDatabase
  /// The database belongs to another program.
  case foreign
  /// A page of the database cannot be right; what SQLite found, or which entry makes no sense.
  case damaged(String)
  /// A newer lrlearn wrote it.
  case newer(version: Int, known: Int)
  /// Another process kept it locked for longer than we wait.
  case busy
  /// Anything else; SQLite's code and words.
  case failed(code: Int, String)

  /// An error of SQLite, by its primary code.
  init(code: Int32, message: String) {
    switch ResultCode(rawValue: code).primaryResultCode {
    case .SQLITE_NOTADB: self = .notDatabase
    case .SQLITE_CORRUPT: self = .damaged(message)
    case .SQLITE_READONLY: self = .readOnly
    case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH: self = .cannotOpen
    case .SQLITE_FULL: self = .full
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy
    default: self = .failed(code: Int(code), message)
    }
  }

  /// Runs `work` and gives every error that can come out of it a place here.
  static func within<Value>(_ work: () throws -> Value) throws(StoreError) -> Value {
    do {
      return try work()
    } catch let error as StoreError {
      throw error
    } catch let error as DatabaseError {
      throw StoreError(
        code: error.extendedResultCode.rawValue, message: error.message ?? "no reason given")
    } catch {
      throw .failed(code: 0, "\(error)")
    }
  }
}
