/// Where bytes go.
public enum OutputStream: Int32, Sendable {
  case standardOutput = 1
  case standardError = 2
}
