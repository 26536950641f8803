// INTERFACE SKETCH: owned by the Optimization work; keep these public names, add what is needed.

/// One parameter of a schedule, as the help, the docs and the sliders show it.
public struct ParameterDescriptor: Sendable {
  public let name: Name            // the label in the expression language, e.g. `every`; first one may be unlabelled
  public let isLabelled: Bool
  public let meaning: StaticString // "steps between two drops"
  public let unit: StaticString    // "steps", "learning rate", "factor"
  public let range: StaticString   // "> 0", "0…1"
  public let defaultValue: StaticString? // as written in the language; nil when required
}

/// A step and the rate which the schedule must have there.
public struct WorkedValue: Sendable { public let step: Int; public let rate: Double }

/// Everything there is to know about one schedule; the parser, the help, the docs and the tests read it.
public struct ScheduleDescriptor: Sendable {
  public let name: Name              // `step`, `cosine` …
  public let title: StaticString     // "Step decay"
  public let summary: StaticString   // one sentence
  public let formula: StaticString   // "η(t) = peak · factor^⌊t / every⌋"
  public let parameters: [ParameterDescriptor]
  public let source: StaticString
  public let example: StaticString   // "step(0.1, by: 0.5, every: 10)"
  public let worked: [WorkedValue]   // values of the example
}

/// All schedules of our own language.
public enum ScheduleCatalog {
  public static let all: [ScheduleDescriptor] = []
}
