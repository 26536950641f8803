public import Optimization
public import Plotting

/// An experiment with its inputs.
public struct Demo: Sendable {
  /// What kind of experiment it is.
  public let kind: DemoKind
  /// What it is given. Its parameters are those given, then the kind's own that were not.
  public var inputs: DemoInputs

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
    for role in DemoRole.allCases {
      let count = inputs.given[role].count
      if let fault = Demo.countFault(count, of: role, taken: kind.needs.count(of: role)) {
        throw fault
      }
    }
    try checkExpressions()
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

  /// The error for too few or too many expressions of a role.
  static func countFault(
    _ count: Int, of role: DemoRole, taken: ClosedRange<Int> = DemoNeeds().schedules
  ) -> DemoError? {
    guard !taken.contains(count) else { return nil }
    let (one, many) = (role.key.text, role.listKey.text)
    guard taken.upperBound > 0 else {
      return .bad(
        field: role.listKey, message: "this kind of demo takes no " + one, hint: "remove it")
    }
    guard count > 0 else {
      return .bad(
        field: role.listKey, message: "there is no " + one,
        hint: "add one, such as '"
          + String(decoding: Name(stringLiteral: role.example).bytes, as: UTF8.self) + "'")
    }
    let accepted =
      taken.count == 1
      ? DecimalText.whole(taken.lowerBound)
      : DecimalText.whole(taken.lowerBound) + " to " + DecimalText.whole(taken.upperBound)
    return .bad(
      field: role.listKey,
      message: count > taken.upperBound
        ? DecimalText.whole(count) + " " + many + " are too many for one figure"
        : DecimalText.whole(count) + " " + many + " are too few for this kind of demo",
      hint: "accepted: " + accepted)
  }

  /// Evaluates every expression once, so that running cannot fail for one.
  private func checkExpressions() throws(DemoError) {
    _ = try BoundExpression.all(inputs.given.schedules, inputs.bindings)
    for (index, optimizer) in inputs.optimizers.enumerated() {
      do throws(ExpressionError) {
        _ = try optimizer.optimizer(with: inputs.bindings)
      } catch {
        throw .expression(.optimizer, index: index, error)
      }
    }
    for (index, objective) in inputs.objectives.enumerated() {
      do throws(ExpressionError) {
        _ = try objective.objective(with: inputs.bindings)
      } catch {
        throw .expression(.objective, index: index, error)
      }
    }
  }

  private func checkParameters() throws(DemoError) {
    var accepted = kind.parameters.map { $0.name } + kind.accepts
    for expression in inputs.schedules + inputs.optimizers + inputs.objectives {
      for use in expression.freeNames where !accepted.contains(use.name) {
        accepted.append(use.name)
      }
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
        ? "this demo has none; an expression must name it" : "accepted: " + names)
  }
}
