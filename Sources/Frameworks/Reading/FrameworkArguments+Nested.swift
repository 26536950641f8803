public import Optimization

// Dictionaries, lambdas and nested schedules.

extension FrameworkArguments {
  /// The pairs of a dictionary of numbers, or of a list of pairs, in the order written.
  public func pairs(_ name: Name) throws(FrameworkError) -> [(key: Double, value: Double)] {
    guard case .dictionary(let entries) = self[name].kind else {
      throw FrameworkError(name, "must be a dictionary such as {30: 0.1, 60: 0.5}")
    }
    var pairs: [(key: Double, value: Double)] = []
    for entry in entries {
      guard case .number(let key) = entry.key.kind, case .number(let value) = entry.value.kind
      else {
        throw FrameworkError(
          name, "must hold numbers, as {30: 0.1, 60: 0.5} does", at: entry.key.range)
      }
      pairs.append((key, value))
    }
    return pairs
  }

  /// The entries of a dictionary with texts as keys, such as keyword arguments; none for `None`.
  public func keywords(
    _ name: Name
  ) throws(FrameworkError) -> [(name: Name, value: FrameworkValue, range: ExpressionRange)] {
    try Self.keywords(self[name], of: name)
  }

  /// Each dictionary of a list, as keyword arguments.
  public func keywordLists(
    _ name: Name
  ) throws(FrameworkError) -> [[(name: Name, value: FrameworkValue, range: ExpressionRange)]] {
    guard case .list(let items) = self[name].kind else {
      throw FrameworkError(name, "must be a list of dictionaries")
    }
    var lists: [[(name: Name, value: FrameworkValue, range: ExpressionRange)]] = []
    for item in items { lists.append(try Self.keywords(item, of: name)) }
    return lists
  }

  private static func keywords(
    _ value: FrameworkValue, of name: Name
  ) throws(FrameworkError) -> [(name: Name, value: FrameworkValue, range: ExpressionRange)] {
    if case .nothing = value.kind { return [] }
    guard case .dictionary(let entries) = value.kind else {
      throw FrameworkError(name, "must be a dictionary", at: value.range)
    }
    var keywords: [(name: Name, value: FrameworkValue, range: ExpressionRange)] = []
    for entry in entries {
      guard case .text(let bytes) = entry.key.kind else {
        throw FrameworkError(name, "must have texts as keys", at: entry.key.range)
      }
      keywords.append((Name(bytes), entry.value, entry.key.range))
    }
    return keywords
  }

  /// A lambda.
  public func function(_ name: Name) throws(FrameworkError) -> ExpressionFunction {
    guard case .function(let function) = self[name].kind else {
      throw FrameworkError(name, "must be a lambda such as 'lambda epoch: 0.95 ** epoch'")
    }
    return function
  }

  /// The nested calls of a list, not yet made.
  public func invocations(_ name: Name) throws(FrameworkError) -> [FrameworkInvocation] {
    guard case .list(let items) = self[name].kind else {
      throw FrameworkError(name, "must be a list of schedules")
    }
    var invocations: [FrameworkInvocation] = []
    for (index, item) in items.enumerated() {
      guard case .call(let invocation) = item.kind else {
        throw FrameworkError(name, item: index, "must be a list of schedules")
      }
      invocations.append(invocation)
    }
    return invocations
  }

  /// The learning rate that the optimizer was made with; an error that asks for `lr` without one.
  public func optimizerRate() throws(FrameworkError) -> Double {
    guard !isNone("lr") else {
      throw FrameworkError(
        "", "does not know the learning rate of its optimizer; add it as 'lr=0.1'", at: calleeRange)
    }
    let rate = try groupNumber("lr")
    try checkRate(rate, "lr", then: "an optimizer raises a ValueError")
    return rate
  }
}
