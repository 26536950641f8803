public import Optimization

extension Vocabulary {
  /// The same words, and the calls of PyTorch, Keras, Optax, Transformers and timm.
  public var withFrameworks: Vocabulary { withFrameworks(metrics: nil) }

  /// The same, with the values that plateau controllers follow, one for each step.
  public func withFrameworks(metrics: [Double]?) -> Vocabulary {
    var all = self
    all.readers.append(FrameworkReader.reader(metrics: metrics))
    return all
  }

  /// Our own words, and the calls of the frameworks.
  public static let complete = Vocabulary.standard.withFrameworks
}

/// How the language reads the frameworks' calls.
enum FrameworkReader {
  static func reader(metrics: [Double]?) -> CallReader {
    CallReader(
      names: (FrameworkCatalog.all + FrameworkCatalog.optimizers).map { $0.fullName },
      reads: { FrameworkCatalog.call(named: $0) != nil },
      parts: { written throws(ExpressionError) in
        var parts: [ExpressionNode] = []
        try collectParts(of: written, within: nil, into: &parts)
        return parts.sorted { $0.range.lowerBound < $1.range.lowerBound }
      },
      value: { written, scope throws(ExpressionError) in
        switch try product(of: written, scope) {
        case .schedule(let schedule): return .schedule(AnySchedule(schedule))
        case .optimizer(let optimizer): return .optimizer(optimizer)
        case .plateau(let plateau):
          if let metrics {
            return .schedule(AnySchedule(PlateauRates(rates: plateau.rates(metrics))))
          }
          throw metricIsMissing(written)
        case .scheduler: throw metricIsMissing(written)
        }
      })
  }

  private static func metricIsMissing(_ written: ExpressionCall) -> ExpressionError {
    ExpressionError(
      range: written.calleeRange, message: "'\(written.callee.text)' follows a metric",
      hint: "its rate depends on the metric of each epoch; 'lrlearn plot' takes it as --metrics")
  }

  /// What a call makes; a PyTorch scheduler is given the rate of its optimizer.
  static func product(
    of written: ExpressionCall, _ scope: ExpressionScope, group: Int = 0
  ) throws(ExpressionError) -> FrameworkProduct {
    guard let call = FrameworkCatalog.call(named: written.callee) else {
      throw ExpressionError(range: written.calleeRange, message: "there is no such schedule")
    }
    let invocation = try ArgumentReader(scope: scope, group: group).invocation(call, written)
    do throws(FrameworkError) {
      let product = try invocation.make()
      var schedule: FrameworkSchedule
      switch product {
      case .scheduler(let scheduler): schedule = try scheduler.schedule(invocation.arguments)
      case .schedule(let rates): schedule = rates
      case .plateau, .optimizer: return product
      }
      schedule.call = invocation.written
      return .schedule(schedule)
    } catch {
      throw invocation.placed(error).inWords
    }
  }

  /// Checks names and keywords all the way down, and collects what the language shall check.
  private static func collectParts(
    of written: ExpressionCall, within framework: Framework?, into parts: inout [ExpressionNode]
  ) throws(ExpressionError) {
    guard let call = FrameworkCatalog.call(named: written.callee, within: framework) else {
      return parts.append(ExpressionNode(.call(written), range: written.calleeRange))
    }
    let binding = try CallBinding(call, written)
    for (parameter, argument) in zip(call.parameters, binding.matched) {
      guard let argument, parameter.kind != .optimizer, parameter.kind != .model else { continue }
      try collectParts(of: argument.value, within: call.framework, into: &parts)
    }
  }

  private static func collectParts(
    of node: ExpressionNode, within framework: Framework, into parts: inout [ExpressionNode]
  ) throws(ExpressionError) {
    switch node.kind {
    case .list(let items), .tuple(let items):
      for item in items { try collectParts(of: item, within: framework, into: &parts) }
    case .dictionary(let entries):
      for entry in entries {
        try collectParts(of: entry.key, within: framework, into: &parts)
        try collectParts(of: entry.value, within: framework, into: &parts)
      }
    case .call(let written):
      if FrameworkCatalog.call(named: written.callee, within: framework) != nil {
        try collectParts(of: written, within: framework, into: &parts)
      } else {
        parts.append(node)
      }
    case .function(let lambda): parts += try ExpressionFunction.freeNames(in: lambda)
    case .number, .name, .string, .truth, .nothing, .negation, .operation, .sequence, .comparison,
      .condition:
      parts.append(node)
    }
  }
}

extension FrameworkError {
  /// As an error of the expression, once it has a place.
  var inWords: ExpressionError {
    var hint: String?
    if !consequence.bytes.isEmpty { hint = consequence.text }
    return ExpressionError(
      range: place ?? 0..<0, message: "'\(parameter.text)' \(problem.text)", hint: hint)
  }
}
