import Optimization
import Practice
import ProgressStore
import Testing

struct `Keeping entries` {
  private let course: Name = "learning-rates"

  @Test func `gives back every kind of entry as it was`() throws {
    let place = try TemporaryStore()
    var samples = Samples(seed: 1)
    let entries = samples.entries(500)
    let store = try place.open()
    for entry in entries.prefix(20) { try store.append(entry, to: course) }
    let result = try store.merge(entries, into: course)
    #expect(result == MergeResult(new: 480, known: 20))
    let found = try ProgressStore(path: place.path, for: .reading)?.entries(of: course)
    #expect(found == entries.sorted { ($0.at, $0.id) < ($1.at, $1.id) })
  }

  @Test func `reads a log that is long enough for two connections in order`() throws {
    let place = try TemporaryStore()
    var samples = Samples(seed: 5)
    let entries = samples.entries(20_101)
    let store = try place.open()
    _ = try store.merge(entries, into: course)
    #expect(try store.entries(of: course) == entries.sorted { ($0.at, $0.id) < ($1.at, $1.id) })
    #expect(try store.entries(of: "other").isEmpty)
  }

  @Test func `leaves one file, before it is closed too`() throws {
    let place = try TemporaryStore()
    let store = try place.open()
    var samples = Samples(seed: 2)
    for entry in samples.entries(3) { try store.append(entry, to: course) }
    #expect(place.files == ["progress.sqlite"])
  }

  @Test func `makes nothing where it only looks`() throws {
    let place = try TemporaryStore()
    #expect(try ProgressStore(path: place.path, for: .reading) == nil)
    #expect(place.files.isEmpty)
  }

  @Test func `keeps courses apart`() throws {
    let place = try TemporaryStore()
    let store = try place.open()
    var samples = Samples(seed: 3)
    let (ours, theirs) = (samples.entries(5), samples.entries(7))
    _ = try store.merge(ours, into: course)
    _ = try store.merge(theirs, into: "other")
    #expect(try store.entries(of: course).count == 5)
    #expect(try store.entries(of: "other").count == 7)
    #expect(try store.entries(of: "third").isEmpty)
    try store.removeAll(of: course) { entries in #expect(entries.count == 5) }
    #expect(try store.entries(of: course).isEmpty)
    #expect(try store.entries(of: "other").count == 7)
  }

  @Test func `takes nothing away before it was put elsewhere`() throws {
    let place = try TemporaryStore()
    let store = try place.open()
    var samples = Samples(seed: 4)
    _ = try store.merge(samples.entries(5), into: course)
    #expect(throws: StoreError.full) {
      try store.removeAll(of: course) { _ throws(StoreError) in throw .full }
    }
    #expect(try store.entries(of: course).count == 5)
  }

  @Test(arguments: 0..<20)
  func `is a union: in any order, in any grouping, however often`(seed: UInt64) throws {
    var samples = Samples(seed: seed)
    let all = samples.entries(60)
    var random = SplitMix64(seed: seed &+ 100)
    let parts = (0..<3).map { _ in all.filter { _ in Bool.random(using: &random) } }
    func union(_ parts: [[LogEntry]]) throws -> [LogEntry] {
      let place = try TemporaryStore()
      let store = try place.open()
      for part in parts {
        _ = try store.merge(part.shuffled(using: &random), into: course)
      }
      return try store.entries(of: course)
    }
    let (a, b, c) = (parts[0], parts[1], parts[2])
    let expected = try union([a, b, c])
    #expect(try union([c, a, b]) == expected)
    #expect(try union([a + b, c]) == expected)
    #expect(try union([a, a, b, b, c, a]) == expected)
    #expect(
      expected
        == all.filter { entry in parts.contains { $0.contains(entry) } }
        .sorted { ($0.at, $0.id) < ($1.at, $1.id) })
  }
}
