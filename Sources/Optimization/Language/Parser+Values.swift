// Numbers, words, brackets and calls.

extension Parser {
  mutating func primary() throws(ExpressionError) -> ExpressionNode {
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
    case .symbol, .arithmetic, .comparison, .end: throw unexpected("a number or a schedule")
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
    let isFunction = isWord("lambda")
    try advance()
    if isFunction { return try function(from: range.lowerBound) }
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
