internal import Optimization

// The way back: an invocation as a call of the language, with all values worked out.

extension FrameworkInvocation {
  /// The call with its full name and a keyword for each argument that was given; nil when a lambda
  /// in it needs the value of another name.
  var written: ExpressionCall? {
    var written: [ExpressionArgument] = []
    for parameter in call.parameters
    where arguments.isGiven(parameter.name) && parameter.kind != .optimizer {
      guard let value = node(of: arguments[parameter.name], for: parameter) else { return nil }
      written.append(ExpressionArgument(label: parameter.name, value: value))
    }
    return ExpressionCall(call.fullName, written)
  }

  /// The value for `parameter`: of a list with an item for each group, that of the group drawn.
  private func node(
    of value: FrameworkValue, for parameter: FrameworkParameter
  ) -> ExpressionNode? {
    guard case .list(let items) = value.kind else { return value.node }
    switch parameter.kind {
    case .rate, .number, .whole, .function:
      return arguments.group < items.count ? items[arguments.group].node : nil
    case .truth, .choice, .text, .numbers, .dictionary, .dictionaries, .schedules, .optimizer,
      .model:
      return value.node
    }
  }
}

extension FrameworkValue {
  /// The value as the language writes it.
  fileprivate var node: ExpressionNode? {
    switch kind {
    case .number(let number): return ExpressionNode(.number(number))
    case .truth(let truth): return ExpressionNode(.truth(truth))
    case .nothing: return ExpressionNode(.nothing)
    case .text(let bytes): return ExpressionNode(.string(bytes))
    case .list(let items):
      var nodes: [ExpressionNode] = []
      for item in items {
        guard let node = item.node else { return nil }
        nodes.append(node)
      }
      return ExpressionNode(.list(nodes))
    case .dictionary(let entries):
      var nodes: [ExpressionEntry] = []
      for entry in entries {
        guard let key = entry.key.node, let value = entry.value.node else { return nil }
        nodes.append(ExpressionEntry(key: key, value: value))
      }
      return ExpressionNode(.dictionary(nodes))
    case .function(let function):
      do throws(ExpressionError) {
        guard try ExpressionFunction.freeNames(in: function.lambda).isEmpty else { return nil }
      } catch {
        return nil
      }
      return ExpressionNode(.function(function.lambda))
    case .call(let invocation): return invocation.written.map { ExpressionNode(.call($0)) }
    case .optimizer: return nil
    }
  }
}
