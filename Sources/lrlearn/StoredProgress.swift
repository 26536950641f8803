import Curriculum
import Optimization
import Practice
import ProgressStore

/// The progress in a course as the commands about progress see it: all or nothing, with errors.
struct StoredProgress {
  let course: Name

  init(_ index: CourseIndex) { course = Name(index.id.utf8) }

  /// Everything that was done.
  func document() throws(CommandError) -> ProgressDocument {
    try attempt { path throws(StoreError) in
      let store = try ProgressStore(path: path, for: .reading)
      return ProgressDocument(course: course, entries: try store?.entries(of: course) ?? [])
    }
  }

  /// Adds what is not there yet.
  func merge(_ document: ProgressDocument) throws(CommandError) -> MergeResult {
    try attempt { path throws(StoreError) in
      guard let store = try ProgressStore(path: path, for: .writing) else {
        throw .cannotOpen
      }
      return try store.merge(document.entries, into: course)
    }
  }

  /// What `merge` would come to.
  func difference(_ document: ProgressDocument) throws(CommandError) -> MergeResult {
    try attempt { path throws(StoreError) in
      guard let store = try ProgressStore(path: path, for: .reading) else {
        return MergeResult(new: document.entries.count)
      }
      return try store.difference(from: document.entries)
    }
  }

  /// Takes everything away after it was written to a file, whose path is returned.
  func reset() throws -> String {
    try attempt { path throws(StoreError) in
      guard let store = try ProgressStore(path: path, for: .writing) else { throw .cannotOpen }
      let backup = "\(path.dropLast(".sqlite".count))-before-reset-\(World.now).json"
      try store.removeAll(of: course) { entries throws(StoreError) in
        let document = ProgressDocument(course: course, entries: entries)
        do throws(World.WriteFault) {
          try World.write(document.json, toFile: backup)
        } catch {
          throw error == .full ? .full : .readOnly
        }
      }
      return backup
    }
  }

  /// `1 entry`, `12 entries`.
  static func count(_ entries: Int) -> String { entries == 1 ? "1 entry" : "\(entries) entries" }

  private func attempt<Value>(
    _ work: (String) throws(StoreError) -> Value
  ) throws(CommandError) -> Value {
    do throws(StoreError) {
      return try work(try Progress.path())
    } catch {
      throw .store(error, at: (try? Progress.path()) ?? "")
    }
  }
}
