/// One line of the screen.
public struct Line: Sendable, Equatable {
  /// From left to right.
  public var runs: [StyledText]

  /// A line of runs; the default is an empty line.
  public init(_ runs: [StyledText] = []) { self.runs = runs }

  /// A line of one run.
  public init(_ text: String, _ style: Style = .plain) { runs = [StyledText(text, style)] }

  /// The words without their looks.
  public var text: String { runs.reduce(into: "") { $0 += $1.text } }

  /// Whether nothing is shown.
  public var isBlank: Bool { runs.allSatisfy { $0.text.allSatisfy { $0 == " " } } }
}
