import Foundation
import Optimization
import Practice
import Testing

@testable import ProgressStore

struct `A store in trouble` {
  private let course: Name = "course"

  /// A store with some pages of entries.
  private func filled() throws -> TemporaryStore {
    let place = try TemporaryStore()
    var samples = Samples(seed: 6)
    _ = try place.open().merge(samples.entries(2_000), into: course)
    return place
  }

  /// What opening for an access, and reading, ends in.
  private func error(_ place: TemporaryStore, _ access: ProgressStore.Access) -> StoreError? {
    do throws(StoreError) {
      _ = try ProgressStore(path: place.path, for: access)?.entries(of: course)
      return nil
    } catch {
      return error
    }
  }

  private func isDamage(_ error: StoreError?) -> Bool {
    if case .damaged = error { return true }
    return false
  }

  @Test(arguments: ["no", "hello", String(repeating: "no database\n", count: 1_000)])
  func `refuses a file that is no database, and leaves it`(text: String) throws {
    let place = try TemporaryStore()
    try place.write(Data(text.utf8))
    for access in [ProgressStore.Access.reading, .writing] {
      #expect(error(place, access) == .notDatabase)
    }
    #expect(place.bytes == Data(text.utf8))
    #expect(place.files == ["progress.sqlite"])
  }

  @Test func `takes an empty file for a store not begun`() throws {
    let place = try TemporaryStore()
    try place.write(Data())
    #expect(try ProgressStore(path: place.path, for: .reading)?.entries(of: course) == [])
    #expect(place.bytes == Data())
    var samples = Samples(seed: 7)
    let entry = samples.entries(1)
    _ = try place.open().merge(entry, into: course)
    #expect(try place.open().entries(of: course) == entry)
  }

  @Test(arguments: [0.99, 0.5, 0.1])
  func `sees that the end is missing`(share: Double) throws {
    let place = try filled()
    let whole = try #require(place.bytes)
    let part = whole.prefix(Int(Double(whole.count) * share))
    try place.write(part)
    // What is read is all there, or is refused: the missing page may be one of the index alone.
    let count = try? ProgressStore(path: place.path, for: .reading)?.entries(of: course).count
    #expect(count == nil || count == 2_000)
    #expect(isDamage(error(place, .writing)))
    #expect(place.bytes == part)
  }

  @Test func `sees pages that were overwritten before it adds to them`() throws {
    let place = try filled()
    let whole = try #require(place.bytes)
    let pages = whole.count / 4096
    for page in 1..<pages {
      var broken = whole
      let start = page * 4096
      broken.replaceSubrange(start..<(start + 64), with: Data(repeating: 0x5A, count: 64))
      try place.write(broken)
      #expect(isDamage(error(place, .writing)), "page \(page + 1)")
      _ = error(place, .reading)
      #expect(place.bytes == broken)
    }
  }

  @Test(arguments: [
    "UPDATE entry SET event = 12 WHERE key = 7",
    "UPDATE entry SET subject = 999, event = 2 + 1 WHERE key = 7",
    "UPDATE entry SET at = -5 WHERE key = 7",
    "UPDATE entry SET at = 253402300800 WHERE key = 7",
    "UPDATE entry SET event = 1, subject = 1, grade = 9 WHERE key = 7",
    "UPDATE entry SET event = 6, subject = 1, score = 1e300 WHERE key = 7",
    "UPDATE entry SET event = 6, subject = 1, confidence = -1 WHERE key = 7",
    "UPDATE entry SET event = 6, subject = 1, mistake = 9223372036854775807 WHERE key = 7",
    "UPDATE entry SET event = 6, subject = 1, score = 1, hints = -1 WHERE key = 7",
  ])
  func `names the entry that makes no sense`(change: String) throws {
    let place = try filled()
    let store = try place.open()
    try store.queue.writeWithoutTransaction { database in
      try database.execute(sql: "PRAGMA foreign_keys = OFF; \(change)")
    }
    guard case .damaged(let what) = error(place, .reading) else {
      Issue.record("it was read")
      return
    }
    #expect(what.hasPrefix("entry ") && what.count == 42)
  }

  @Test func `refuses the database of another program`() throws {
    let place = try filled()
    for change in [
      "PRAGMA application_id = 1", "PRAGMA application_id = 0", "PRAGMA user_version = 0",
    ] {
      let copy = try TemporaryStore()
      try copy.write(try #require(place.bytes))
      try copy.open().queue.writeWithoutTransaction { try $0.execute(sql: change) }
      let before = copy.bytes
      #expect(error(copy, .reading) == .foreign)
      #expect(error(copy, .writing) == .foreign)
      #expect(copy.bytes == before)
    }
  }

  @Test func `refuses a folder, a link to itself and a link to nothing in its place`() throws {
    let files = FileManager.default
    let folder = try TemporaryStore()
    try files.createDirectory(atPath: folder.path, withIntermediateDirectories: true)
    let (loop, dangling) = (try TemporaryStore(), try TemporaryStore())
    try files.createSymbolicLink(atPath: loop.path, withDestinationPath: loop.path)
    try files.createSymbolicLink(
      atPath: dangling.path, withDestinationPath: dangling.folder + "/nowhere")
    for place in [folder, loop, dangling] {
      #expect(error(place, .reading) == .cannotOpen)
      #expect(error(place, .writing) == .cannotOpen)
      #expect(place.files == ["progress.sqlite"])
    }
  }

  @Test func `follows a link to a store elsewhere`() throws {
    let (place, link) = (try filled(), try TemporaryStore())
    try FileManager.default.createSymbolicLink(
      atPath: link.path, withDestinationPath: place.path)
    #expect(try link.open().entries(of: course).count == 2_000)
  }

  @Test func `says which folder cannot be made`() throws {
    let place = try TemporaryStore()
    try Data().write(to: URL(filePath: place.folder + "/file"))
    let path = place.folder + "/file/lrlearn/progress.sqlite"
    #expect(try ProgressStore(path: path, for: .reading) == nil)
    #expect(throws: StoreError.noFolder(place.folder + "/file/lrlearn")) {
      try ProgressStore(path: path, for: .writing)
    }
  }

  @Test(.enabled(if: getuid() != 0, "the superuser may write anything"))
  func `is read where nothing may be written, and says so when something is to be`() throws {
    let place = try filled()
    let files = FileManager.default
    let parent = place.folder + "/lrlearn"
    try files.setAttributes([.posixPermissions: 0o400], ofItemAtPath: place.path)
    try files.setAttributes([.posixPermissions: 0o500], ofItemAtPath: parent)
    defer { try? files.setAttributes([.posixPermissions: 0o700], ofItemAtPath: parent) }
    #expect(error(place, .reading) == nil)
    let store = try place.open()
    var samples = Samples(seed: 8)
    let entry = samples.entries(1)[0]
    #expect(throws: StoreError.readOnly) { try store.append(entry, to: course) }
  }

  @Test func `keeps what it has when the disk is full, and goes on when there is room`() throws {
    let place = try filled()
    let store = try place.open()
    let before = try store.entries(of: course)
    var samples = Samples(seed: 10)
    let more = samples.entries(2_000)
    try store.queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA max_page_count = 1") }
    #expect(throws: StoreError.full) { try store.merge(more, into: course) }
    #expect(try store.entries(of: course) == before)
    #expect(place.files == ["progress.sqlite"])
    try store.queue.writeWithoutTransaction {
      try $0.execute(sql: "PRAGMA max_page_count = 1000000")
    }
    #expect(try store.merge(more, into: course) == MergeResult(new: 2_000))
  }
}
