public import Demos
public import Markdown
internal import Optimization

/// An experiment in a page, with the guess to make before it runs.
public struct DemoBlock: Sendable {
  /// Unique in the course.
  public var id: String
  /// The checked experiment.
  public var demo: Demo
  /// Asked before the outcome is shown, when there is one.
  public var prediction: Prediction?
  /// Its place in the file.
  public var range: SourceRange

  /// What the experiment is called.
  public var title: String { demo.inputs.title }

  /// An experiment with its id and guess.
  public init(
    id: String, demo: Demo, prediction: Prediction? = nil,
    range: SourceRange = .fileStart
  ) {
    (self.id, self.demo, self.prediction, self.range) = (id, demo, prediction, range)
  }
}

extension DemoBlock {
  /// The schedules as they are written, when they are too long for the figure to show them; else
  /// none.
  public var longCalls: [String] {
    let calls = demo.inputs.schedules.map(\.text)
    return calls.contains { $0.utf8.count > ComparisonFigure.longestLabel } ? calls : []
  }

  /// `longCalls` on lines of at most `width` bytes where that can be had, with an empty one between.
  public func callText(width: Int, indent: Int = 4) -> String? {
    guard !longCalls.isEmpty else { return nil }
    return longCalls.map {
      CallLayout.lines(of: $0, width: width, indent: indent).joined(separator: "\n") + "\n"
    }.joined(separator: "\n")
  }
}
