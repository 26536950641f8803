import Practice
import Testing

struct `What if` {
  @Test func `tells the published intervals of reviews when due`() throws {
    let grades: [Grade] =
      Array(repeating: .good, count: 6) + [.again, .again] + Array(repeating: .good, count: 5)
    let run = try WhatIf(grades)
    let days = run.reviews.map { $0.intervalSeconds / 86_400 }
    #expect(days == [0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21])
    #expect(run.reviews.map(\.grade) == grades)
  }

  @Test(arguments: MemoryReference.shared?.entries ?? [])
  func `agrees with py-fsrs at given times`(entry: MemoryReference.Entry) throws {
    let run = try WhatIf(
      entry.log.compactMap { Grade(rawValue: $0.rating) }, at: entry.log.map(\.time),
      scheduler: entry.scheduler.scheduler)
    #expect(run.reviews.count == entry.log.count)
    for (ours, theirs) in zip(run.reviews, entry.log) {
      #expect(ours.time == theirs.time && ours.intervalSeconds == theirs.interval)
      #expect(relativeGap(ours.retrievability, theirs.retrievability) < 1e-13)
      #expect(relativeGap(ours.stability, theirs.stability) < 1e-13)
      #expect(relativeGap(ours.difficulty, theirs.difficulty) < 1e-13)
    }
  }

  @Test func `takes each review when it is due`() throws {
    let run = try WhatIf([.good, .good, .good])
    #expect(run.reviews.map(\.time) == [0, 600, 600 + 2 * 86_400])
    let late = try WhatIf([.good, .good, .good], at: [0, 600, 600 + 20 * 86_400])
    #expect(late.reviews[2].retrievability < run.reviews[2].retrievability)
    #expect(late.reviews[2].stability > run.reviews[2].stability)
  }

  @Test func `runs through a thousand grades`() throws {
    for grade in Grade.allCases {
      let run = try WhatIf(Array(repeating: grade, count: WhatIf.mostGrades))
      #expect(run.reviews.allSatisfy { $0.stability.isFinite && $0.intervalSeconds > 0 })
    }
  }

  @Test func `refuses what cannot be run`() {
    #expect(throws: WhatIfError.noGrades) { try WhatIf([]) }
    #expect(throws: WhatIfError.tooManyGrades(1001, most: 1000)) {
      try WhatIf(Array(repeating: .good, count: 1001))
    }
    #expect(throws: WhatIfError.timeCount(1, grades: 2)) { try WhatIf([.good, .good], at: [0]) }
  }

  static let latest: Int64 = 1_000_000_000_000
  static let outOfOrder: [(times: [Int64], position: Int, limits: ClosedRange<Int64>)] = [
    ([5, 6, 7], 0, 0...0), ([-1, 0, 1], 0, 0...0), ([0, 5, 4], 2, 5...latest),
    ([0, -5, 4], 1, 0...latest), ([0, 1, .max], 2, 1...latest),
  ]

  @Test(arguments: outOfOrder)
  func `refuses a time out of order`(times: [Int64], position: Int, limits: ClosedRange<Int64>) {
    let error = WhatIfError.time(position: position, seconds: times[position], limits: limits)
    #expect(throws: error) { try WhatIf([.good, .good, .good], at: times) }
  }
}
