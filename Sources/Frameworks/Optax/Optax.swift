/// The schedules of Optax, one file each.
public enum Optax {
  /// Adding a call adds its file and one line here.
  static let calls: [FrameworkCall] = []
}
