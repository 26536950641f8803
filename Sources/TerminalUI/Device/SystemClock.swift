/// What time it is, as the system says.
public enum SystemClock {
  /// Unix seconds.
  public static var now: Int64 { Platform.now }

  /// Seconds east of Greenwich at a moment in Unix seconds.
  public static func secondsFromGMT(at seconds: Int64) -> Int64 {
    Platform.secondsFromGMT(at: seconds)
  }
}
