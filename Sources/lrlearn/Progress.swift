import Curriculum
import Optimization
import Practice
import ProgressStore
import Synchronization

/// What the learner did in a course: read from the store, added to it entry by entry.
///
/// Nothing is opened before it is asked for, and no file is made before something is to be kept. What
/// the store does not take stays in memory: `takeWarning` says so once, and every later entry tries
/// to bring it in again. A store that cannot be read is not written either.
final class Progress: Sendable {
  private let course: Name
  private let state = Mutex(State())

  private struct State {
    /// Everything done; nil before the store was asked.
    var entries: [LogEntry]?
    /// Whether `entries` are as the store returned them: in order, each id once.
    var isOrdered = true
    /// What the store has not taken yet, oldest first.
    var unkept: [LogEntry] = []
    /// Open for writing.
    var store: ProgressStore?
    var isReadable = true
    var hasWarned = false
    var warning: String?
  }

  init(_ index: CourseIndex) { course = Name(index.id.utf8) }

  /// Everything that was done, oldest first; what was done by this command stands last.
  var entries: [LogEntry] {
    state.withLock { state in
      load(&state)
      return state.entries ?? []
    }
  }

  /// How many entries would be lost if the command ended now.
  var unkeptCount: Int { state.withLock(\.unkept.count) }

  /// What all of it comes to.
  func history(_ scheduler: ReviewScheduler) -> History {
    state.withLock { state in
      load(&state)
      let entries = state.entries ?? []
      guard state.isOrdered else { return History(entries, scheduler: scheduler) }
      return History(ordered: entries, scheduler: scheduler)
    }
  }

  /// Keeps what was done now; a killed process does not lose it.
  @discardableResult func append(_ event: LogEntry.Event) -> LogEntry {
    let entry = LogEntry(id: World.freshID(), at: World.now, event: event)
    append(entry)
    return entry
  }

  /// The same for an entry that a session has made.
  func append(_ entry: LogEntry) {
    state.withLock { state in
      load(&state)
      state.entries?.append(entry)
      state.isOrdered = false
      state.unkept.append(entry)
      keep(&state)
    }
  }

  /// Opens the store for writing, so that trouble is known before the first answer.
  func prepare() {
    state.withLock { state in
      load(&state)
      keep(&state)
    }
  }

  /// Why progress could not be read or kept, in words: once, when that has happened.
  func takeWarning() -> String? {
    state.withLock { state in
      defer { state.warning = nil }
      return state.warning
    }
  }

  private func load(_ state: inout State) {
    guard state.entries == nil else { return }
    state.entries = []
    do throws(StoreError) {
      let store = try ProgressStore(path: Self.path(), for: .reading)
      state.entries = try store?.entries(of: course) ?? []
    } catch {
      state.isReadable = false
      warn(error, "this command goes on as if there were no progress, and keeps nothing", &state)
    }
  }

  private func keep(_ state: inout State) {
    guard state.isReadable else { return }
    do throws(StoreError) {
      let store = try writableStore(&state)
      guard !state.unkept.isEmpty else { return }
      _ = try store.merge(state.unkept, into: course)
      state.unkept = []
    } catch {
      warn(error, "what you answer is not kept until that changes", &state)
    }
  }

  private func writableStore(_ state: inout State) throws(StoreError) -> ProgressStore {
    if let store = state.store { return store }
    guard let store = try ProgressStore(path: Self.path(), for: .writing) else {
      throw .cannotOpen
    }
    state.store = store
    return store
  }

  private func warn(_ error: StoreError, _ consequence: String, _ state: inout State) {
    guard !state.hasWarned else { return }
    state.hasWarned = true
    let path = (try? Self.path()) ?? ""
    state.warning = CommandError.store(error, at: path).message + "\n" + consequence
  }

  /// Where the store is.
  static func path() throws(StoreError) -> String {
    guard let folder = World.dataFolder else { throw .noFolder("") }
    return folder + "/progress.sqlite"
  }
}
