/// Turns tokens into nodes by recursive descent, with a bound on the depth.
struct Parser {
  private(set) var lexer: Lexer
  private(set) var token: Token
  /// Where the token before the current one ended.
  private(set) var lastEnd = 0
  var depth = 0
  /// Whether a lambda is read, by the grammar of Python.
  var isInFunction: Bool {
    get { lexer.isInFunction }
    set { lexer.isInFunction = newValue }
  }

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

  mutating func advance() throws(ExpressionError) {
    lastEnd = token.range.upperBound
    token = try lexer.next()
  }

  mutating func take(_ symbol: UInt8) throws(ExpressionError) -> Bool {
    guard token.isSymbol(symbol) else { return false }
    try advance()
    return true
  }

  func isWord(_ word: Name) -> Bool {
    guard case .name = token.kind, token.range.count == word.bytes.count else { return false }
    return lexer.bytes[token.range].elementsEqual(word.bytes)
  }

  func unexpected(_ wanted: StaticString) -> ExpressionError {
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
