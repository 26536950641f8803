// `lambda epoch: 0.5 if epoch % 10 == 0 else 1`, by the grammar of Python.

extension Parser {
  /// What stands behind the word `lambda`.
  mutating func function(from start: Int) throws(ExpressionError) -> ExpressionNode {
    guard case .name = token.kind else { throw unexpected("the name of the lambda's parameter") }
    let parameter = Name(lexer.bytes[token.range])
    try advance()
    if token.isSymbol(UInt8(ascii: ",")) {
      throw ExpressionError(
        range: token.range, message: "a lambda of more than one parameter",
        hint: "a schedule's function gets one number, the epoch or the step")
    }
    guard token.isSymbol(UInt8(ascii: ":")) else { throw unexpected("':' and what it computes") }
    let wasInFunction = isInFunction
    isInFunction = true
    defer { isInFunction = wasInFunction }
    try advance()
    let body = try sequence()
    let lambda = ExpressionLambda(parameter: parameter, body: body)
    return ExpressionNode(.function(lambda), range: start..<lastEnd)
  }

  /// `a if b else c`
  mutating func condition() throws(ExpressionError) -> ExpressionNode {
    let value = try disjunction()
    guard isWord("if") else { return value }
    try advance()
    let test = try disjunction()
    guard isWord("else") else { throw unexpected("'else' and another value") }
    try advance()
    let otherwise = try sequence()
    let range = value.range.lowerBound..<lastEnd
    return ExpressionNode(.condition(value, test: test, otherwise: otherwise), range: range)
  }

  private mutating func disjunction() throws(ExpressionError) -> ExpressionNode {
    var left = try conjunction()
    while isWord("or") {
      try advance()
      left = try join(.or, left, try conjunction())
    }
    return left
  }

  private mutating func conjunction() throws(ExpressionError) -> ExpressionNode {
    var left = try inversion()
    while isWord("and") {
      try advance()
      left = try join(.and, left, try inversion())
    }
    return left
  }

  /// `not a` is `False if a else True`.
  private mutating func inversion() throws(ExpressionError) -> ExpressionNode {
    let start = token.range.lowerBound
    var count = 0
    while isWord("not") {
      count += 1
      guard count <= 8 else { throw unexpected("a value") }
      try advance()
    }
    var node = try comparison()
    for _ in 0..<count {
      guard node.height < Self.heightLimit else { throw unexpected("a shorter formula") }
      let (no, yes) = (ExpressionNode(.truth(false)), ExpressionNode(.truth(true)))
      node = ExpressionNode(
        .condition(no, test: node, otherwise: yes), range: start..<node.range.upperBound)
    }
    return node
  }

  /// `a < b < c` is `a < b and b < c`.
  private mutating func comparison() throws(ExpressionError) -> ExpressionNode {
    var left = try arithmetic(above: 0)
    var joined: ExpressionNode?
    while case .comparison(let found) = token.kind {
      try advance()
      let right = try arithmetic(above: 0)
      let pair = try join(found, left, right)
      joined = if let before = joined { try join(.and, before, pair) } else { pair }
      left = right
    }
    return joined ?? left
  }

  private func join(
    _ operation: TruthOperator, _ left: ExpressionNode, _ right: ExpressionNode
  ) throws(ExpressionError) -> ExpressionNode {
    guard max(left.height, right.height) < Self.heightLimit else {
      throw ExpressionError(
        range: token.range, message: "this formula is too long",
        hint: "at most 255 operators may follow each other")
    }
    let range = left.range.lowerBound..<right.range.upperBound
    return ExpressionNode(.comparison(operation, left, right), range: range)
  }
}
