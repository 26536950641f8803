import Optimization

/// A span of time in words, in the unit that says most: "10 minutes", "2 days", "5 months".
public enum IntervalWords {
  /// `seconds` rounded to a whole number of seconds, minutes, hours, days (below 60), months (below
  /// 24; of 30.4375 days), or to a tenth of a year; "no time" for 0 and less.
  public static func text(_ seconds: Int64) -> String {
    guard seconds > 0 else { return "no time" }
    let minutes = whole(seconds, of: 60)
    let hours = whole(seconds, of: 3600)
    let days = whole(seconds, of: 86_400)
    let months = whole(seconds, of: 2_629_800)
    if seconds < 60 { return text(seconds, "second") }
    if minutes < 60 { return text(minutes, "minute") }
    if hours < 24 { return text(hours, "hour") }
    if days < 60 { return text(days, "day") }
    if months < 24 { return text(months, "month") }
    let tenths = whole(seconds, of: 3_155_760)
    if tenths % 10 == 0 { return text(tenths / 10, "year") }
    return DecimalText.fixed(Double(tenths) / 10, places: 1) + " years"
  }

  /// Halves are rounded up.
  private static func whole(_ seconds: Int64, of unit: Int64) -> Int64 {
    seconds / unit + (seconds % unit * 2 >= unit ? 1 : 0)
  }

  private static func text(_ count: Int64, _ unit: String) -> String {
    DecimalText.whole(Int(clamping: count)) + " " + unit + (count == 1 ? "" : "s")
  }
}
