public import Optimization
public import Plotting

/// An experiment with its inputs.
public struct Demo: Sendable {
  /// What kind of experiment it is.
  public let kind: DemoKind
  /// What it is given.
  public var inputs: DemoInputs

  /// Checks the inputs against the kind: parameters are known and in range, schedules evaluate.
  public init(kind: DemoKind, inputs: DemoInputs) throws(DemoError) {
    (self.kind, self.inputs) = (kind, inputs)
  }

  /// Every parameter that can be set, with its present value: the kind's and the schedules' own.
  public var parameters: [DemoParameter] { inputs.parameters }

  /// The same demo with one parameter moved; `.bad` names the accepted ones or the range.
  public func setting(_ name: Name, to value: Double) throws(DemoError) -> Demo { self }

  /// Runs the experiment.
  public func run() throws(DemoError) -> Figure { try kind.run(inputs).get() }
}
