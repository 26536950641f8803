/// What is piped into the program.
public enum StandardInput {
  /// All bytes up to the end of the input.
  public static func bytes() -> [UInt8] {
    var bytes: [UInt8] = []
    while true {
      switch Platform.read(0) {
      case .bytes(let more): bytes += more
      case .interrupted: continue
      case .ended: return bytes
      }
    }
  }
}
