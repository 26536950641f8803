/// Which way a metric improves.
public enum PlateauMode: Sendable, Equatable {
  /// Down, as a loss does.
  case minimum
  /// Up, as an accuracy does.
  case maximum
}
