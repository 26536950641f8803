public import Optimization
public import Plotting

// INTERFACE SKETCH: owned by the Demos work; one type a file.

/// A parameter that the learner can move.
public struct DemoParameter: Sendable {
  public let name: Name
  public let from: Double
  public let to: Double
  public let step: Double
  public var value: Double
  public init(name: Name, from: Double, to: Double, step: Double, value: Double) {
    (self.name, self.from, self.to, self.step, self.value) = (name, from, to, step, value)
  }
}

/// What a demo is given, as parsed from its YAML block.
public struct DemoInputs: Sendable {
  public var title: String
  public var schedules: [Expression]
  public var steps: Int
  public var unit: String          // "epoch", "step"
  public var seed: UInt64
  public var parameters: [DemoParameter]
  public init(title: String, schedules: [Expression] = [], steps: Int = 60, unit: String = "step", seed: UInt64 = 1, parameters: [DemoParameter] = []) {
    (self.title, self.schedules, self.steps, self.unit, self.seed, self.parameters) = (title, schedules, steps, unit, seed, parameters)
  }
}

public enum DemoError: Error, Sendable {
  /// `field` is the YAML key (or parameter) at fault; `range` the byte range inside a schedule's text when the fault is there.
  case bad(field: Name, message: String, hint: String?)
  case expression(index: Int, ExpressionError)
}

/// One kind of experiment: `schedule`, `descent`, `noise-floor`. A value in `DemoKind.all`, never a case of a switch.
public struct DemoKind: Sendable {
  public let name: Name
  public let summary: StaticString
  /// Parameters the kind understands besides those its schedules name, with their defaults.
  public let parameters: [DemoParameter]
  public let run: @Sendable (DemoInputs) -> Result<Figure, DemoError>
  public static let all: [DemoKind] = []
}

/// An experiment with its inputs.
public struct Demo: Sendable {
  public let kind: DemoKind
  public var inputs: DemoInputs
  /// Checks the inputs against the kind (parameters known, schedules evaluate).
  public init(kind: DemoKind, inputs: DemoInputs) throws(DemoError) { (self.kind, self.inputs) = (kind, inputs) }
  /// The same demo with one parameter moved; `.bad` names the accepted ones or the range.
  public func setting(_ name: Name, to value: Double) throws(DemoError) -> Demo { self }
  public func run() throws(DemoError) -> Figure { try kind.run(inputs).get() }
}
