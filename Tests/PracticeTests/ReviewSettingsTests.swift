import Practice
import Testing

struct `Settings of reviews` {
  private func changed(_ change: (inout ReviewSettings) -> Void) -> ReviewSettings {
    var settings = ReviewSettings()
    change(&settings)
    return settings
  }

  @Test func `are accepted as they come`() throws {
    try ReviewSettings().check()
  }

  @Test(arguments: [0, 20, 22])
  func `need twenty-one weights`(count: Int) {
    let settings = changed { $0.weights = Array(repeating: 1, count: count) }
    #expect(throws: SettingsError.weightCount(count, needed: 21)) { try settings.check() }
  }

  @Test(arguments: 0..<21)
  func `keep each weight within its limits`(position: Int) throws {
    let limits = ReviewSettings.weightLimits[position]
    for value in [limits.lowerBound, limits.upperBound] {
      try changed { $0.weights[position] = value }.check()
    }
    for value in [limits.lowerBound.nextDown, limits.upperBound.nextUp, .infinity, -.infinity] {
      let settings = changed { $0.weights[position] = value }
      let error = SettingsError.weight(position: position, value: value, limits: limits)
      #expect(throws: error) { try settings.check() }
    }
    #expect(throws: SettingsError.self) { try changed { $0.weights[position] = .nan }.check() }
  }

  @Test(arguments: [0.69, 1, 1.5, -1, .infinity])
  func `keep the retention within its limits`(retention: Double) {
    let settings = changed { $0.desiredRetention = retention }
    let error = SettingsError.retention(retention, limits: 0.7...0.99)
    #expect(throws: error) { try settings.check() }
  }

  @Test(arguments: [0, -1, 36_501, Int.max, Int.min])
  func `keep the longest interval within its limits`(days: Int) {
    let settings = changed { $0.maximumInterval = days }
    let error = SettingsError.maximumInterval(days, limits: 1...36_500)
    #expect(throws: error) { try settings.check() }
  }

  @Test(arguments: [0, -60, 2_592_001, Int64.max])
  func `keep each step within its limits`(seconds: Int64) {
    let learning = changed { $0.learningSteps = [60, seconds] }
    let relearning = changed { $0.relearningSteps = [seconds] }
    let limits: ClosedRange<Int64> = 1...2_592_000
    #expect(
      throws: SettingsError.step(
        position: 1, seconds: seconds, isRelearning: false, limits: limits)
    ) { try learning.check() }
    #expect(
      throws: SettingsError.step(position: 0, seconds: seconds, isRelearning: true, limits: limits)
    ) { try relearning.check() }
  }

  @Test func `take at most twenty steps`() {
    let settings = changed { $0.relearningSteps = Array(repeating: 60, count: 21) }
    #expect(throws: SettingsError.stepCount(21, most: 20)) { try settings.check() }
  }
}
