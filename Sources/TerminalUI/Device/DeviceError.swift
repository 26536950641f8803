/// Why bytes could not be written.
public enum DeviceError: Error, Sendable, Equatable {
  /// The reader went away, as in `lrlearn lesson | head`: end quietly.
  case closedPipe
  /// The system's error number.
  case failed(code: Int32)
}

extension DeviceError {
  /// What the system says about it, such as "No space left on device".
  public var reason: String {
    switch self {
    case .closedPipe: "the reader went away"
    case .failed(let code): Platform.reason(code)
    }
  }
}
