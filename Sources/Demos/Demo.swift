public import Optimization
public import Plotting

/// An experiment with its inputs.
public struct Demo: Sendable {
  /// What kind of experiment it is.
  public let kind: DemoKind
  /// What it is given. Its parameters are those given, then the kind's own that were not.
  public var inputs: DemoInputs

  /// The most curves in one figure: as many as can be told apart without colour.
  static let mostSchedules = 6

  /// Checks the inputs against the kind.
  ///
  /// - Throws: `.bad` for `schedules` (none, too many), `steps`, or a parameter (unknown, twice, an
  ///   empty range, a value outside it); `.expression` for a schedule that cannot be evaluated.
  public init(kind: DemoKind, inputs: DemoInputs) throws(DemoError) {
    self.kind = kind
    self.inputs = inputs
    try checkParameters()
    for own in kind.parameters where !inputs.parameters.contains(where: { $0.name == own.name }) {
      self.inputs.parameters.append(own)
    }
    try Demo.checkCount(of: inputs.schedules)
    _ = try BoundExpression.all(inputs.schedules, self.inputs.bindings)
    if let fault = kind.fault(self.inputs) { throw fault }
  }

  /// Every parameter that can be set, with its present value: the kind's and the schedules' own.
  public var parameters: [DemoParameter] { inputs.parameters }

  /// The same demo with one parameter moved; `.bad` names the accepted ones or the range.
  public func setting(_ name: Name, to value: Double) throws(DemoError) -> Demo {
    guard let index = inputs.parameters.firstIndex(where: { $0.name == name }) else {
      throw Demo.unknown(name, accepted: inputs.parameters.map { $0.name })
    }
    let parameter = inputs.parameters[index]
    guard value >= parameter.from, value <= parameter.to else {
      throw parameter.outOfRange(value)
    }
    var moved = inputs
    moved.parameters[index].value = value
    return try Demo(kind: kind, inputs: moved)
  }

  /// Runs the experiment.
  public func run() throws(DemoError) -> Figure { try kind.run(inputs).get() }

  /// Refuses no schedules, or more than can be told apart.
  static func checkCount(of schedules: [Expression]) throws(DemoError) {
    guard !schedules.isEmpty else {
      throw .bad(
        field: "schedules", message: "there is no schedule",
        hint: "add one, such as 'step(0.1, by: 0.5, every: 10)'")
    }
    guard schedules.count <= mostSchedules else {
      throw .bad(
        field: "schedules",
        message: DecimalText.whole(schedules.count) + " schedules are too many for one figure",
        hint: "accepted: 1 to " + DecimalText.whole(mostSchedules))
    }
  }

  private func checkParameters() throws(DemoError) {
    var accepted = kind.parameters.map { $0.name }
    for schedule in inputs.schedules {
      for use in schedule.freeNames where !accepted.contains(use.name) { accepted.append(use.name) }
    }
    for (index, parameter) in inputs.parameters.enumerated() {
      guard accepted.contains(parameter.name) else {
        throw Demo.unknown(parameter.name, accepted: accepted)
      }
      guard !inputs.parameters[..<index].contains(where: { $0.name == parameter.name }) else {
        throw .bad(
          field: parameter.name, message: "'" + parameter.name.text + "' is given twice",
          hint: "remove one")
      }
      if let fault = parameter.fault { throw fault }
    }
  }

  private static func unknown(_ name: Name, accepted: [Name]) -> DemoError {
    let ranked = name.nearest(in: accepted)
    let names = EnglishText.list(ranked.map { "'" + $0.text + "'" })
    return .bad(
      field: name, message: "there is no parameter '" + name.text + "'",
      hint: ranked.isEmpty
        ? "this demo has none; a schedule must name it" : "accepted: " + names)
  }
}
