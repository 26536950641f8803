public import Demos
public import Markdown

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
