import Foundation
import Optimization
import Practice
import Testing

@testable import ProgressStore

struct `A store of another version` {
  private let course: Name = "course"
  private static let fixture = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Fixtures/version-1.sqlite")
  private let next = Migration.all + [Migration(sql: "ALTER TABLE entry ADD COLUMN note TEXT")]

  /// What the fixture was made of.
  private var entries: [LogEntry] {
    var samples = Samples(seed: 11)
    return samples.entries(40).sorted { ($0.at, $0.id) < ($1.at, $1.id) }
  }

  private func old() throws -> TemporaryStore {
    let place = try TemporaryStore()
    if ProcessInfo.processInfo.environment["LRLEARN_RECORD"] == "1" {
      let store = try place.open()
      _ = try store.merge(entries, into: course)
      try place.bytes?.write(to: Self.fixture)
    }
    try place.write(try Data(contentsOf: Self.fixture))
    return place
  }

  @Test func `is read when it is of version 1`() throws {
    let place = try old()
    #expect(try ProgressStore(path: place.path, for: .reading)?.entries(of: course) == entries)
  }

  @Test(arguments: [ProgressStore.Access.reading, .writing])
  func `is copied, then brought up`(access: ProgressStore.Access) throws {
    let place = try old()
    let before = place.bytes
    let store = try #require(
      try ProgressStore(path: place.path, for: access, patience: 1, migrations: next))
    #expect(try store.entries(of: course) == entries)
    #expect(place.files == ["progress.sqlite", "progress.sqlite.version-1"])
    #expect(throws: StoreError.newer(version: 2, known: 1)) {
      try ProgressStore(path: place.path, for: .reading)
    }
    let copy = try ProgressStore(path: place.path + ".version-1", for: .reading)
    #expect(try copy?.entries(of: course) == entries)
    #expect(place.bytes != before)
  }

  @Test func `stays as it was when a migration fails`() throws {
    let place = try old()
    let before = place.bytes
    let bad = next + [Migration(sql: "CREATE TABLE entry (key INTEGER)")]
    #expect(throws: StoreError.self) {
      try ProgressStore(path: place.path, for: .writing, patience: 1, migrations: bad)
    }
    #expect(place.bytes == before)
    #expect(try place.open().entries(of: course) == entries)
  }

  @Test func `is refused when it is newer, and left as it was`() throws {
    let place = try old()
    _ = try ProgressStore(path: place.path, for: .writing, patience: 1, migrations: next)
    let before = place.bytes
    for access in [ProgressStore.Access.reading, .writing] {
      #expect(throws: StoreError.newer(version: 2, known: 1)) {
        try ProgressStore(path: place.path, for: access)
      }
    }
    #expect(place.bytes == before)
  }
}
