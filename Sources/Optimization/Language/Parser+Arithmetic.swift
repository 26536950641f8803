// Sequences, sums, products, signs and powers.

extension Parser {
  /// `a for 20 then b then c`
  mutating func sequence() throws(ExpressionError) -> ExpressionNode {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.depthLimit else {
      throw ExpressionError(
        range: token.range, message: "this is nested too deeply",
        hint: "at most 64 levels of brackets are read")
    }
    if isInFunction { return try condition() }
    let first = try phase()
    guard isWord("then") else {
      guard let length = first.length else { return first.schedule }
      throw ExpressionError(
        range: length.range, message: "a length is given, but nothing follows",
        hint: "write '\(quotedLength(length)) then …', or leave it out")
    }
    var phases = [first]
    while isWord("then") {
      guard phases.count < Self.phaseLimit else {
        throw ExpressionError(
          range: token.range, message: "too many phases", hint: "at most 256 may follow each other")
      }
      try advance()
      phases.append(try phase())
    }
    if let length = phases.last?.length {
      throw ExpressionError(
        range: length.range, message: "the last phase has no length", hint: "leave out 'for' here")
    }
    let range = first.schedule.range.lowerBound..<lastEnd
    return ExpressionNode(.sequence(phases), range: range)
  }

  private func quotedLength(_ length: ExpressionNode) -> String {
    "for " + String(decoding: lexer.bytes[length.range].prefix(20), as: UTF8.self)
  }

  private mutating func phase() throws(ExpressionError) -> ExpressionPhase {
    let schedule = try arithmetic(above: 0)
    guard isWord("for") else { return ExpressionPhase(schedule) }
    try advance()
    return ExpressionPhase(schedule, length: try arithmetic(above: 0))
  }

  /// Operators that bind more tightly than `floor`, by precedence climbing.
  mutating func arithmetic(above floor: Int) throws(ExpressionError) -> ExpressionNode {
    var left = try signed()
    while let found = currentOperator, found.precedence > floor {
      guard left.height < Self.heightLimit else {
        throw ExpressionError(
          range: token.range, message: "this formula is too long",
          hint: "at most 255 operators may follow each other")
      }
      try advance()
      let right = try arithmetic(above: found.precedence)
      let range = left.range.lowerBound..<lastEnd
      left = ExpressionNode(.operation(found, left, right), range: range)
    }
    return left
  }

  private var currentOperator: ArithmeticOperator? {
    switch token.kind {
    case .arithmetic(let operation): return operation
    case .symbol(UInt8(ascii: "+")): return .sum
    case .symbol(UInt8(ascii: "-")): return .difference
    case .symbol(UInt8(ascii: "*")): return .product
    case .symbol(UInt8(ascii: "/")): return .quotient
    case .symbol, .number, .name, .string, .comparison, .end: return nil
    }
  }

  /// Minus signs, then a power: `-2^2` is −4, `2^-1` is ½.
  private mutating func signed() throws(ExpressionError) -> ExpressionNode {
    let start = token.range.lowerBound
    var signs = 0
    while token.isSymbol(UInt8(ascii: "-")) || token.isSymbol(UInt8(ascii: "+")) {
      if token.isSymbol(UInt8(ascii: "-")) { signs += 1 }
      guard signs <= Self.depthLimit else { throw unexpected("a number") }
      try advance()
    }
    var node = try power()
    for _ in 0..<signs {
      let range = start..<node.range.upperBound
      if case .number(let value) = node.kind {
        node = ExpressionNode(.number(-value), range: range)
      } else {
        node = ExpressionNode(.negation(node), range: range)
      }
    }
    return node
  }

  private mutating func power() throws(ExpressionError) -> ExpressionNode {
    let base = try primary()
    guard try take(UInt8(ascii: "^")) else { return base }
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.depthLimit else { throw unexpected("fewer powers of powers") }
    let exponent = try signed()
    let range = base.range.lowerBound..<lastEnd
    return ExpressionNode(.operation(.power, base, exponent), range: range)
  }
}
