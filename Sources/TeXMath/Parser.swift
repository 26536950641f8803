/// Reads tokens into nodes by recursive descent of bounded depth.
struct Parser {
  let source: [UInt8]
  let tokens: [Token]
  let pairs: DelimiterPairs
  var position = 0
  private var depth = 0

  init(_ source: [UInt8]) throws(TeXError) {
    self.source = source
    tokens = tokenize(source)
    pairs = DelimiterPairs(tokens)
  }

  var current: Token? { position < tokens.count ? tokens[position] : nil }

  /// The whole source.
  mutating func formula() throws(TeXError) -> [Node] {
    let nodes = try row()
    guard let token = current else { return nodes }
    throw unexpected(token)
  }

  /// Nodes up to a token that ends a row, or to the token at `end`.
  mutating func row(to end: Int? = nil) throws(TeXError) -> [Node] {
    try enter()
    defer { depth -= 1 }
    var nodes: [Node] = []
    while let token = current, position < end ?? tokens.count {
      switch token.kind {
      case .closeBrace, .column, .newRow, .command("right"), .command("end"): return nodes
      default: nodes.append(try scripted())
      }
    }
    return nodes
  }

  /// Counts a level of nesting.
  private mutating func enter() throws(TeXError) {
    depth += 1
    guard depth > TeXFormula.depthLimit else { return }
    let start = current?.range.lowerBound ?? source.count
    throw TeXError(
      range: start..<min(start + 1, source.count),
      message: "nested deeper than \(TeXFormula.depthLimit) levels; write the parts apart")
  }

  /// A node with the scripts behind it.
  private mutating func scripted() throws(TeXError) -> Node {
    var base: Node?
    if let kind = current?.kind, kind != .superscript, kind != .subscript, kind != .prime {
      base = try atom()
    }
    var (sub, sup): ([Node]?, [Node]?) = (nil, nil)
    var primes = 0
    while let token = current {
      switch token.kind {
      case .prime where sup == nil:
        primes += 1
        position += 1
      case .prime: throw TeXError(range: token.range, message: "write the prime before '^'")
      case .superscript:
        guard sup == nil else { throw doubled(token) }
        sup = try script()
      case .subscript:
        guard sub == nil else { throw doubled(token) }
        sub = try script()
      default:
        return assemble(base, sub, sup, primes)
      }
    }
    return assemble(base, sub, sup, primes)
  }

  private func assemble(_ base: Node?, _ sub: [Node]?, _ sup: [Node]?, _ primes: Int) -> Node {
    if let base, sub == nil, sup == nil, primes == 0 { return base }
    return .scripts(base, sub: sub, sup: sup, primes: primes)
  }

  private mutating func script() throws(TeXError) -> [Node] {
    let mark = tokens[position]
    position += 1
    return try argument(of: mark)
  }

  /// What a command or script applies to: a group in braces, or the next single thing.
  mutating func argument(of owner: Token) throws(TeXError) -> [Node] {
    guard let token = current, !pairs.isCloser(position) else { throw missingArgument(owner) }
    switch token.kind {
    case .openBrace: return try group()
    case .closeBrace, .column, .newRow, .superscript, .subscript, .prime, .command("right"),
      .command("end"):
      throw missingArgument(owner)
    case .character(let character):
      position += 1
      return [try node(character, token)]
    case .command:
      try enter()
      defer { depth -= 1 }
      return [try atom()]
    }
  }

  /// What stands between braces.
  mutating func group() throws(TeXError) -> [Node] {
    let open = tokens[position]
    position += 1
    let nodes = try row()
    guard let token = current else {
      throw TeXError(range: open.range, message: "no '}' for this '{'")
    }
    guard token.kind == .closeBrace else { throw unexpected(token) }
    position += 1
    return nodes
  }
}
