import Foundation
import Practice
import ProgressStore

/// A folder that goes away with the value, and the place of a store in it.
final class TemporaryStore {
  let folder: String
  var path: String { folder + "/lrlearn/progress.sqlite" }

  init() throws {
    folder = NSTemporaryDirectory() + "lrlearn-store-\(UUID().uuidString)"
    try FileManager.default.createDirectory(
      atPath: folder + "/lrlearn", withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// Opens it, making it where it is missing.
  func open(patience: Double = 5) throws -> ProgressStore {
    guard let store = try ProgressStore(path: path, for: .writing, patience: patience) else {
      throw StoreError.cannotOpen
    }
    return store
  }

  /// What the file holds; nil when there is none.
  var bytes: Data? { FileManager.default.contents(atPath: path) }

  /// The names of the files beside it and its own.
  var files: [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: folder + "/lrlearn").sorted()) ?? []
  }

  func write(_ data: Data) throws { try data.write(to: URL(fileURLWithPath: path)) }
}
