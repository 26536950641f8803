extension Parser {
  /// One thing without its scripts.
  mutating func atom() throws(TeXError) -> Node {
    let token = tokens[position]
    switch token.kind {
    case .openBrace: return .row(try group())
    case .character(let character):
      if let number = number() { return .number(number) }
      if let close = pairs.partner(of: position) { return try fenced(to: close) }
      position += 1
      return try node(character, token)
    case .command(let name):
      if let close = pairs.partner(of: position) { return try fenced(to: close) }
      position += 1
      return try command(name, token)
    case .closeBrace, .column, .newRow, .superscript, .subscript, .prime: throw unexpected(token)
    }
  }

  /// A letter, digit or operator that is typed as it is.
  func node(_ character: String, _ token: Token) throws(TeXError) -> Node {
    if character == "~" { return .space(.word) }
    if let symbol = SymbolTable.characters[character] { return .symbol(symbol) }
    guard let scalar = character.unicodeScalars.first else { throw unexpected(token) }
    if ("0"..."9").contains(scalar) { return .number(character) }
    guard scalar.properties.isAlphabetic else {
      let hint = character == "$" ? "; leave the dollar signs out" : ""
      throw TeXError(
        range: token.range, message: "'\(character)' is not supported in formulas\(hint)")
    }
    return .symbol(Symbol(command: character, unicode: character, ascii: character, kind: .letter))
  }

  /// Digits with at most one point between them.
  private mutating func number() -> String? {
    var text = ""
    var hasPoint = false
    var end = position
    while end < tokens.count, case .character(let character) = tokens[end].kind {
      let isPart = isDigit(at: end)
      guard isPart || character == "." && !hasPoint && isDigit(at: end + 1) else {
        break
      }
      // Spaces end a number.
      if end > position, tokens[end].range.lowerBound != tokens[end - 1].range.upperBound { break }
      text += character
      hasPoint = hasPoint || !isPart
      end += 1
    }
    guard !text.isEmpty else { return nil }
    position = end
    return text
  }

  private func isDigit(at index: Int) -> Bool {
    guard index < tokens.count, case .character(let character) = tokens[index].kind else {
      return false
    }
    return character.utf8.count == 1 && ("0"..."9").contains(character)
  }

  /// Plain delimiters and what they hold.
  private mutating func fenced(to close: Int) throws(TeXError) -> Node {
    let opening = tokens[position]
    position += 1
    let body = try row(to: close)
    guard position == close else { throw unexpected(current ?? opening) }
    position += 1
    return .fenced(symbol(opening), body, symbol(tokens[close]), isStretchy: false)
  }

  private func symbol(_ token: Token) -> Symbol? {
    switch token.kind {
    case .command(let name): SymbolTable.commands[name]
    case .character(let character): SymbolTable.characters[character]
    case .openBrace, .closeBrace, .superscript, .subscript, .prime, .column, .newRow: nil
    }
  }

  /// `\left( … \right)`
  mutating func stretched(_ left: Token) throws(TeXError) -> Node {
    let opening = try delimiter(after: left)
    let body = try row()
    guard let token = current, token.kind == .command("right") else {
      throw TeXError(
        range: left.range, message: "no \\right for this \\left; write '\\right.' for none")
    }
    position += 1
    let closing = try delimiter(after: token)
    return .fenced(opening, body, closing, isStretchy: true)
  }

  private mutating func delimiter(after owner: Token) throws(TeXError) -> Symbol? {
    guard let token = current else {
      throw TeXError(range: owner.range, message: "no delimiter behind this; write '.' for none")
    }
    position += 1
    if token.kind == .character(".") { return nil }
    switch token.kind {
    case .command(let name):
      if let found = SymbolTable.delimiter(name, isCommand: true) { return found }
    case .character(let name):
      if let found = SymbolTable.delimiter(name, isCommand: false) { return found }
    case .openBrace, .closeBrace, .superscript, .subscript, .prime, .column, .newRow: break
    }
    throw TeXError(
      range: token.range, message: "this is no delimiter; write '(', '[', '\\{' or '.'")
  }
}
