/// Turns tokens into nodes by recursive descent, with a bound on the depth.
struct Parser {
  private var lexer: Lexer
  private var token: Token
  /// Where the token before the current one ended.
  private var lastEnd = 0
  private var depth = 0

  /// Deep enough for every sensible expression, shallow enough for a browser's stack.
  static let depthLimit = 64
  /// The height of the tree; each operator of a long sum adds one.
  static let heightLimit = 256
  /// The count of phases that follow each other.
  static let phaseLimit = 256

  /// The node that `bytes` spell.
  static func parse(_ bytes: [UInt8]) throws(ExpressionError) -> ExpressionNode {
    var parser = try Parser(bytes)
    let node = try parser.sequence()
    guard case .end = parser.token.kind else { throw parser.unexpected("the end") }
    return node
  }

  private init(_ bytes: [UInt8]) throws(ExpressionError) {
    lexer = Lexer(bytes)
    token = try lexer.next()
  }

  private mutating func advance() throws(ExpressionError) {
    lastEnd = token.range.upperBound
    token = try lexer.next()
  }

  private mutating func take(_ symbol: UInt8) throws(ExpressionError) -> Bool {
    guard token.isSymbol(symbol) else { return false }
    try advance()
    return true
  }

  private func isWord(_ word: Name) -> Bool {
    guard case .name = token.kind, token.range.count == word.bytes.count else { return false }
    return lexer.bytes[token.range].elementsEqual(word.bytes)
  }

  private func unexpected(_ wanted: StaticString) -> ExpressionError {
    if case .end = token.kind {
      let expected =
        lexer.bytes.allSatisfy { $0.isSpace } ? "this is empty" : "something is missing here"
      return ExpressionError(range: token.range, message: expected, hint: "expected \(wanted.text)")
    }
    return ExpressionError(
      range: token.range, message: "unexpected \(quoted(token.range))",
      hint: "expected \(wanted.text)")
  }

  private func quoted(_ range: ExpressionRange) -> String {
    let shown = lexer.bytes[range].prefix(40)
    return "'" + String(decoding: shown, as: UTF8.self) + (shown.count < range.count ? "…'" : "'")
  }
}

// MARK: - Sequences and arithmetic

extension Parser {
  /// `a for 20 then b then c`
  private mutating func sequence() throws(ExpressionError) -> ExpressionNode {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.depthLimit else {
      throw ExpressionError(
        range: token.range, message: "this is nested too deeply",
        hint: "at most 64 levels of brackets are read")
    }
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
  private mutating func arithmetic(above floor: Int) throws(ExpressionError) -> ExpressionNode {
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
    guard case .symbol(let symbol) = token.kind else { return nil }
    return ArithmeticOperator.infix.first { $0.symbol == symbol }
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

// MARK: - Values

extension Parser {
  private mutating func primary() throws(ExpressionError) -> ExpressionNode {
    let range = token.range
    switch token.kind {
    case .number(let value):
      try advance()
      return ExpressionNode(.number(value), range: range)
    case .string(let bytes):
      try advance()
      return ExpressionNode(.string(bytes), range: range)
    case .name: return try word()
    case .symbol(UInt8(ascii: "(")): return try parenthesis()
    case .symbol(UInt8(ascii: "[")):
      try advance()
      let items = try items(until: UInt8(ascii: "]"), opened: range)
      return ExpressionNode(.list(items), range: range.lowerBound..<lastEnd)
    case .symbol(UInt8(ascii: "{")):
      try advance()
      let entries = try entries(opened: range)
      return ExpressionNode(.dictionary(entries), range: range.lowerBound..<lastEnd)
    case .symbol, .end: throw unexpected("a number or a schedule")
    }
  }

  private mutating func word() throws(ExpressionError) -> ExpressionNode {
    let range = token.range
    if isWord("then") || isWord("for") { throw unexpected("a number or a schedule") }
    let constant: ExpressionNode.Kind? =
      isWord("True") || isWord("true")
      ? .truth(true)
      : isWord("False") || isWord("false") ? .truth(false) : isWord("None") ? .nothing : nil
    let name = Name(lexer.bytes[range])
    try advance()
    if let constant { return ExpressionNode(constant, range: range) }
    guard token.isSymbol(UInt8(ascii: "(")) else {
      return ExpressionNode(.name(name), range: range)
    }
    let arguments = try arguments()
    let call = ExpressionCall(name, at: range, arguments)
    return ExpressionNode(.call(call), range: range.lowerBound..<lastEnd)
  }

  /// `(a)` is `a`; `(a,)`, `(a, b)` and `()` are tuples.
  private mutating func parenthesis() throws(ExpressionError) -> ExpressionNode {
    let opened = token.range
    try advance()
    if try take(UInt8(ascii: ")")) {
      return ExpressionNode(.tuple([]), range: opened.lowerBound..<lastEnd)
    }
    let first = try sequence()
    if try take(UInt8(ascii: ")")) {
      return ExpressionNode(first.kind, range: opened.lowerBound..<lastEnd)
    }
    try separator(until: UInt8(ascii: ")"), opened: opened)
    let rest = try items(until: UInt8(ascii: ")"), opened: opened)
    return ExpressionNode(.tuple([first] + rest), range: opened.lowerBound..<lastEnd)
  }

  private mutating func items(
    until close: UInt8, opened: ExpressionRange
  ) throws(ExpressionError) -> [ExpressionNode] {
    var items: [ExpressionNode] = []
    while try !take(close) {
      try expectMore(before: close, opened: opened)
      items.append(try sequence())
      try separator(until: close, opened: opened)
    }
    return items
  }

  private mutating func entries(opened: ExpressionRange) throws(ExpressionError)
    -> [ExpressionEntry]
  {
    var entries: [ExpressionEntry] = []
    while try !take(UInt8(ascii: "}")) {
      try expectMore(before: UInt8(ascii: "}"), opened: opened)
      let key = try sequence()
      guard try take(UInt8(ascii: ":")) else { throw unexpected("':' and a value") }
      entries.append(ExpressionEntry(key: key, value: try sequence()))
      try separator(until: UInt8(ascii: "}"), opened: opened)
    }
    return entries
  }

  /// A comma, or the closing bracket, which stays.
  private mutating func separator(
    until close: UInt8, opened: ExpressionRange
  ) throws(ExpressionError) {
    if try take(UInt8(ascii: ",")) { return }
    if token.isSymbol(close) { return }
    try expectMore(before: close, opened: opened)
    throw unexpected("',' or a closing bracket")
  }

  private func expectMore(
    before close: UInt8, opened: ExpressionRange
  ) throws(ExpressionError) {
    guard case .end = token.kind else { return }
    throw ExpressionError(
      range: opened, message: "this bracket is never closed",
      hint: "expected '\(String(decoding: [close], as: UTF8.self))' at the end")
  }

  private mutating func arguments() throws(ExpressionError) -> [ExpressionArgument] {
    let opened = token.range
    try advance()
    var arguments: [ExpressionArgument] = []
    while try !take(UInt8(ascii: ")")) {
      try expectMore(before: UInt8(ascii: ")"), opened: opened)
      arguments.append(try argument())
      try separator(until: UInt8(ascii: ")"), opened: opened)
    }
    return arguments
  }

  private mutating func argument() throws(ExpressionError) -> ExpressionArgument {
    if case .name = token.kind {
      let before = self
      let range = token.range
      try advance()
      if token.isSymbol(UInt8(ascii: ":")) || token.isSymbol(UInt8(ascii: "=")) {
        try advance()
        let label = Name(lexer.bytes[range])
        return ExpressionArgument(label: label, at: range, value: try sequence())
      }
      self = before
    }
    let value = try sequence()
    return ExpressionArgument(label: nil, at: value.range, value: value)
  }
}
