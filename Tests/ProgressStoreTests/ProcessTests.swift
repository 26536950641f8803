import Optimization
import Practice
import Testing

@testable import ProgressStore

@Suite(.serialized) struct `Several processes` {
  @Test func `lose no kept answer when they are killed at random moments`() throws {
    let place = try TemporaryStore()
    var random = SplitMix64(seed: 9)
    var kept: [String] = []
    let kills = 100
    for _ in 0..<kills {
      let writer = try Writer(path: place.path, count: 1_000)
      #expect(writer.wait(for: Int.random(in: 0...4, using: &random)))
      // Somewhere within the next append.
      var idle = Int.random(in: 0...2_000_000, using: &random)
      while idle > 0 { idle -= 1 }
      writer.kill()
      #expect(writer.end() == 9)
      kept += writer.kept
    }
    let found = try place.open().entries(of: "course").map { Name($0.id.text).text }
    #expect(Set(kept).isSubset(of: found))
    #expect(found.count <= kept.count + kills, "at most the one that was being kept is more")
    #expect(kept.count > kills)
  }

  @Test(arguments: 1...10)
  func `make and fill one store together`(round: Int) throws {
    let place = try TemporaryStore()
    let writers = try (0..<4).map { _ in try Writer(path: place.path, count: round) }
    let statuses = writers.map { $0.end() }
    #expect(statuses == [0, 0, 0, 0])
    let found = try place.open().entries(of: "course").map { Name($0.id.text).text }
    #expect(Set(found) == Set(writers.flatMap(\.kept)))
    #expect(found.count == 4 * round)
  }

  @Test func `wait for each other, and not for ever`() throws {
    let place = try TemporaryStore()
    let first = try place.open()
    let second = try place.open(patience: 0.05)
    var samples = Samples(seed: 5)
    let entries = samples.entries(2)
    try first.queue.writeWithoutTransaction { database in
      try database.execute(sql: "BEGIN EXCLUSIVE")
      #expect(throws: StoreError.busy) { try second.append(entries[0], to: "course") }
      #expect(throws: StoreError.busy) { try second.entries(of: "course") }
      try database.execute(sql: "COMMIT")
    }
    try second.append(entries[1], to: "course")
    #expect(try first.entries(of: "course") == [entries[1]])
  }
}
