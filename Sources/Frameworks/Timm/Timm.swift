/// The schedules of timm, one file each.
public enum Timm {
  /// Adding a call adds its file and one line here.
  static let calls: [FrameworkCall] = []
}
