/// Why bytes could not be written.
public enum DeviceError: Error, Sendable, Equatable {
  /// The reader went away, as in `lrlearn lesson | head`: end quietly.
  case closedPipe
  /// The system's error number.
  case failed(code: Int32)
}
