/// What the terminal's text stands on.
public enum Background: Sendable, CaseIterable {
  case dark, light
  /// The terminal does not say: colours that can be read on both.
  case unknown
}
