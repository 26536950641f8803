/// The schedules of Transformers, one file each.
public enum Transformers {
  /// Adding a call adds its file and one line here.
  static let calls: [FrameworkCall] = []
}
