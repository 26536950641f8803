/// A day of the calendar, without a clock.
public struct CalendarDay: Sendable, Equatable {
  /// Days since 1 January 1970.
  public let number: Int64

  /// A day by its number.
  public init(number: Int64) { self.number = number }

  /// The learner's day at a moment: it begins at 4 in the morning.
  public init(of time: Int64, secondsFromGMT: Int64) {
    number = MomentWords.floorDay(time + secondsFromGMT - 4 * 3600)
  }

  /// So many days later.
  public func advanced(by days: Int) -> CalendarDay { CalendarDay(number: number + Int64(days)) }

  /// "Mon 23 Nov"
  public var shortText: String {
    let date = date
    return "\(weekday) \(date.day) \(Self.months[date.month - 1])"
  }

  /// "Mon"
  public var weekday: String { Self.weekdays[Int(((number % 7) + 11) % 7)] }

  private static let weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  /// - Source: Howard Hinnant, "chrono-compatible low-level date algorithms", `civil_from_days`.
  private var date: (month: Int, day: Int) {
    let shifted = number + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let year = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * year + year / 4 - year / 100)
    let part = (5 * dayOfYear + 2) / 153
    return (Int(part < 10 ? part + 3 : part - 9), Int(dayOfYear - (153 * part + 2) / 5 + 1))
  }
}
