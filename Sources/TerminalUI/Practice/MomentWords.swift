import Practice

/// Moments and numbers of things in words: "in 10 minutes", "tomorrow", "2 cards".
public enum MomentWords {
  private static let day: Int64 = 86_400

  /// When, seen from now: "now", "in 10 minutes", "tomorrow", "in 5 days". `secondsFromGMT` says where days
  /// begin: at 4 in the morning.
  public static func when(_ time: Int64, from now: Int64, secondsFromGMT: Int64) -> String {
    if time <= now { return "now" }
    let days =
      CalendarDay(of: time, secondsFromGMT: secondsFromGMT).number
      - CalendarDay(of: now, secondsFromGMT: secondsFromGMT).number
    if days == 0 { return "in " + IntervalWords.text(time - now) }
    return days == 1 ? "tomorrow" : "in " + IntervalWords.text(days * day)
  }

  /// "1 card", "2 cards"
  public static func count(_ number: Int, _ thing: String) -> String {
    number == 1 ? "1 \(thing)" : "\(number) \(thing)s"
  }

  static func floorDay(_ seconds: Int64) -> Int64 {
    seconds >= 0 ? seconds / day : (seconds - day + 1) / day
  }
}
