/// The argument of `--color`.
public enum ColorChoice: String, Sendable, CaseIterable {
  /// Colours at a terminal that can show them, unless `NO_COLOR` is set.
  case auto
  /// Colours even into a pipe.
  case always
  /// No colours.
  case never
}
