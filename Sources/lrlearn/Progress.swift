import Curriculum
import Optimization
import Practice
import ProgressStore
import Synchronization

/// What the learner did in a course: read from the store, added to it entry by entry.
///
/// Nothing is opened before it is asked for, and nothing is made before something is to be kept.
/// What the store does not take stays in memory until the command ends; `takeWarning` says so once.
final class Progress: Sendable {
  private let course: Name
  private let state: Mutex<State>

  private struct State {
    var entries: [LogEntry]?
    /// Open for writing.
    var store: ProgressStore?
    var isBroken = false
    var warning: String?
  }

  init(_ index: CourseIndex) {
    course = Name(index.id.utf8)
    state = Mutex(State())
  }

  /// Everything that was done, oldest first; what was done by this command stands last.
  var entries: [LogEntry] {
    state.withLock { state in
      load(&state)
      return state.entries ?? []
    }
  }

  /// What all of it comes to.
  func history(_ scheduler: ReviewScheduler) -> History {
    History(entries, scheduler: scheduler)
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
      guard !state.isBroken else { return }
      do throws(StoreError) {
        try writableStore(&state).append(entry, to: course)
      } catch {
        fail(error, "your answers are not kept after this command ends", &state)
      }
    }
  }

  /// Opens the store for writing, so that trouble is known before the first answer.
  func prepare() {
    state.withLock { state in
      load(&state)
      guard !state.isBroken else { return }
      do throws(StoreError) {
        _ = try writableStore(&state)
      } catch {
        fail(error, "your answers are not kept after this command ends", &state)
      }
    }
  }

  /// Why progress could not be read or kept, in words, the first time it is asked after that
  /// happened.
  func takeWarning() -> String? {
    state.withLock { state in
      let warning = state.warning
      state.warning = nil
      return warning
    }
  }

  private func load(_ state: inout State) {
    guard state.entries == nil else { return }
    state.entries = []
    do throws(StoreError) {
      let store = try ProgressStore(path: Self.path(), for: .reading)
      state.entries = try store?.entries(of: course) ?? []
    } catch {
      fail(error, "this command goes on as if there were none, and keeps nothing", &state)
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

  private func fail(_ error: StoreError, _ consequence: String, _ state: inout State) {
    state.isBroken = true
    state.warning =
      CommandError.store(error, at: (try? Self.path()) ?? "").message + "\n" + consequence
  }

  /// Where the store is.
  static func path() throws(StoreError) -> String {
    guard let folder = World.dataFolder else { throw .noFolder("") }
    return folder + "/progress.sqlite"
  }
}
