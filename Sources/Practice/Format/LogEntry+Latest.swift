extension LogEntry {
  /// The last second of the year 9999: the latest that an entry can be.
  public static let latest: Int64 = 253_402_300_799
}
