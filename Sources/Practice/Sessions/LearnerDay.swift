/// The days of a learner: from 4 in the morning to 4 in the morning of a place on the globe.
///
/// Who learns at midnight still does so on the evening before.
struct LearnerDay {
  /// Seconds east of Greenwich.
  let secondsFromGMT: Int64

  static let seconds: Int64 = 86_400
  private static let start: Int64 = 4 * 3600

  init(secondsFromGMT: Int64) {
    self.secondsFromGMT = min(max(secondsFromGMT, -Self.seconds), Self.seconds)
  }

  init(_ options: ReviewOptions) { self.init(secondsFromGMT: options.secondsFromGMT) }

  /// The number of the day in which `time` lies.
  func day(of time: Int64) -> Int64 {
    let local = History.moment(time) + secondsFromGMT - Self.start
    return local >= 0 ? local / Self.seconds : (local + 1) / Self.seconds - 1
  }

  /// When the day begins, in Unix seconds.
  func begin(of day: Int64) -> Int64 { day * Self.seconds + Self.start - secondsFromGMT }
}
