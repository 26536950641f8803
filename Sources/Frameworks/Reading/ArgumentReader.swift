internal import Optimization

/// Turns written arguments into values.
struct ArgumentReader {
  let scope: ExpressionScope
  var group = 0

  /// The call with its arguments, nested calls included, none of them made yet.
  func invocation(
    _ call: FrameworkCall, _ written: ExpressionCall
  ) throws(ExpressionError) -> FrameworkInvocation {
    let binding = try CallBinding(call, written)
    var arguments = FrameworkArguments(calleeRange: written.calleeRange, group: group)
    for (parameter, argument) in zip(call.parameters, binding.matched) {
      if let argument {
        let value = try value(of: argument.value, for: parameter, in: call.framework)
        arguments.set(parameter.name, to: value)
        if parameter.kind == .optimizer {
          takeSettings(from: argument.value, for: call, into: &arguments)
        }
      } else if let text = parameter.defaultValue, !arguments.isGiven(parameter.name) {
        let node = try ExpressionNode(parsing: text.asText)
        let value = try value(of: node, for: parameter, in: call.framework)
        arguments.set(parameter.name, to: value, isGiven: false)
      }
    }
    return FrameworkInvocation(call, arguments)
  }

  /// The rate in `SGD(params, lr=0.1)`, where the optimizer is made in place, and what else the call
  /// wants to know of its optimizer.
  private func takeSettings(
    from node: ExpressionNode, for call: FrameworkCall, into arguments: inout FrameworkArguments
  ) {
    guard case .call(let optimizer) = node.kind else { return }
    for argument in optimizer.arguments {
      guard let label = argument.label,
        call.parameters.contains(where: { $0.isKeywordOnly && $0.name == label })
      else { continue }
      let range = argument.value.range
      if case .number(let number) = argument.value.kind {
        arguments.set(label, to: FrameworkValue(.number(number), at: range))
      } else if case .truth(let truth) = argument.value.kind {
        arguments.set(label, to: FrameworkValue(.truth(truth), at: range))
      }
    }
  }

  private func value(
    of node: ExpressionNode, for parameter: FrameworkParameter, in framework: Framework
  ) throws(ExpressionError) -> FrameworkValue {
    if parameter.kind == .optimizer || parameter.kind == .model {
      return FrameworkValue(.optimizer, at: node.range)
    }
    return try value(of: node, in: framework)
  }

  func value(
    of node: ExpressionNode, in framework: Framework
  ) throws(ExpressionError) -> FrameworkValue {
    switch node.kind {
    case .list(let items), .tuple(let items):
      var values: [FrameworkValue] = []
      for item in items { values.append(try value(of: item, in: framework)) }
      return FrameworkValue(.list(values), at: node.range)
    case .dictionary(let entries):
      var values: [FrameworkEntry] = []
      for entry in entries {
        let key = try value(of: entry.key, in: framework)
        values.append(FrameworkEntry(key: key, value: try value(of: entry.value, in: framework)))
      }
      return FrameworkValue(.dictionary(values), at: node.range)
    case .call(let written):
      if let call = FrameworkCatalog.call(named: written.callee, within: framework) {
        return FrameworkValue(.call(try invocation(call, written)), at: node.range)
      }
      return try plain(node)
    case .function(let function):
      return FrameworkValue(.function(scope.bound(function)), at: node.range)
    case .number, .name, .string, .truth, .nothing, .negation, .operation, .sequence,
      .comparison, .condition:
      return try plain(node)
    }
  }

  /// A value of the language itself, such as `2 * 0.1`.
  private func plain(_ node: ExpressionNode) throws(ExpressionError) -> FrameworkValue {
    switch try scope.value(of: node) {
    case .number(let number): return FrameworkValue(.number(number), at: node.range)
    case .truth(let truth): return FrameworkValue(.truth(truth), at: node.range)
    case .nothing: return FrameworkValue(.nothing, at: node.range)
    case .text(let bytes): return FrameworkValue(.text(bytes), at: node.range)
    case .optimizer, .objective:
      throw ExpressionError(
        range: node.range, message: "an optimizer or an objective of ours cannot stand here",
        hint: "write the framework's own")
    case .list, .schedule:
      throw ExpressionError(
        range: node.range, message: "one of our schedules cannot stand in a framework's call",
        hint: "write the framework's own, or join them with 'then'")
    }
  }
}
