public import Optimization

extension Expression {
  /// What works in this expression, but not as one would think; in the order of the text.
  ///
  /// - Parameters:
  ///   - steps: how many steps are looked at; nil when that is not known.
  ///   - metrics: what plateau controllers follow; nil when that is not known.
  public func warnings(
    steps: Int? = nil, metrics: [Double]? = nil, bindings: Bindings = Bindings()
  ) -> [ScheduleWarning] {
    let scope = ExpressionScope(vocabulary: vocabulary, bindings: bindings)
    var collector = WarningCollector(reader: ArgumentReader(scope: scope), metrics: metrics)
    collector.visit(root, steps: steps)
    return collector.warnings
  }
}

/// Walks through an expression and asks every call for its traps.
private struct WarningCollector {
  let reader: ArgumentReader
  let metrics: [Double]?
  var warnings: [ScheduleWarning] = []

  mutating func visit(_ node: ExpressionNode, steps: Int?) {
    guard case .call(let written) = node.kind,
      let call = FrameworkCatalog.call(named: written.callee)
    else {
      var children: [ExpressionNode] = []
      node.forEachChild { children.append($0) }
      // A schedule inside others runs for steps of its own, which are not known here.
      for child in children { visit(child, steps: nil) }
      return
    }
    do throws(ExpressionError) {
      ask(try reader.invocation(call, written), steps: steps)
    } catch {
      // What cannot be read is an error of its own.
      return
    }
  }

  private mutating func ask(_ invocation: FrameworkInvocation, steps: Int?) {
    let arguments = invocation.arguments
    let context = FrameworkTrap.Context(arguments, steps: steps, metrics: metrics)
    for trap in invocation.call.traps where trap.happens(context) {
      warnings.append(
        ScheduleWarning(
          id: trap.id, range: arguments.range(of: trap.parameter), message: trap.message.asText,
          reason: trap.reason.asText))
    }
    for parameter in invocation.call.parameters { visit(arguments[parameter.name]) }
  }

  /// Nested calls: their steps are not those of the whole, so only what always happens is said.
  private mutating func visit(_ value: FrameworkValue) {
    switch value.kind {
    case .call(let invocation): ask(invocation, steps: 0)
    case .list(let items): for item in items { visit(item) }
    case .dictionary(let entries): for entry in entries { visit(entry.value) }
    case .number, .truth, .nothing, .text, .function, .optimizer: break
    }
  }
}

extension FrameworkArguments {
  /// Where an argument stands; the name of the call when it was not written.
  func range(of name: Name) -> ExpressionRange {
    place(of: FrameworkError(name, ""))
  }
}
