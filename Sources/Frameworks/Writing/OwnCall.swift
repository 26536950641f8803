internal import Optimization

/// A framework's call that is written back as it was given.
struct OwnCall {
  let call: FrameworkCall
  let written: ExpressionCall

  /// - Returns: nil when `written` is no call of the target's framework.
  init?(_ written: ExpressionCall?, of target: CodeTarget) {
    guard let written, let call = FrameworkCatalog.call(named: written.callee),
      call.framework == target.framework
    else { return nil }
    (self.call, self.written) = (call, written)
  }

  /// The names of the calls in it, each once, in order.
  var names: [String] {
    var names: [Name] = []
    Self.collect(written, into: &names)
    return PythonText.sorted(names).map { $0.text }
  }

  private static func collect(_ written: ExpressionCall, into names: inout [Name]) {
    guard let call = FrameworkCatalog.call(named: written.callee) else { return }
    names.append(call.name)
    for argument in written.arguments {
      guard case .list(let items) = argument.value.kind else { continue }
      for case .call(let inner) in items.map({ $0.kind }) { collect(inner, into: &names) }
    }
  }

  /// The `lr` that it was given; nil when the scheduler sets the rate itself.
  var rate: Double? {
    for argument in written.arguments where argument.label == "lr" {
      if case .number(let number) = argument.value.kind { return number }
    }
    return nil
  }
}

extension CodeTarget {
  /// Whose calls the target is written in; nil for Swift.
  fileprivate var framework: Framework? {
    switch self {
    case .pytorch: .torch
    case .keras: .keras
    case .optax: .optax
    case .transformers: .transformers
    case .swift: nil
    }
  }
}
