// INTERFACE SKETCH: owned by the TerminalUI work; one type a file.

/// What a run of cells means; the palette gives it a look for the terminal's colours.
public enum Style: Sendable, Equatable { case plain }

/// A run of text in one style, at most one hyperlink.
public struct StyledText: Sendable, Equatable { public var text: String; public var style: Style; public var link: String? }

/// One line of the screen.
public struct Line: Sendable, Equatable { public var runs: [StyledText] }
