/// The schedulers of PyTorch, one file each.
public enum Torch {
  /// Adding a call adds its file and one line here.
  static let calls: [FrameworkCall] = []
}
