/// What the terminal's text stands on.
public enum Background: Sendable, CaseIterable {
  case dark, light
}
