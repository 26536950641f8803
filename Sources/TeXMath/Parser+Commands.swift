extension Parser {
  /// A command whose name has just been read.
  mutating func command(_ name: String, _ token: Token) throws(TeXError) -> Node {
    if let symbol = SymbolTable.commands[name] { return .symbol(symbol) }
    if Functions.plain.contains(name) { return .function(name, hasLimits: false) }
    if Functions.withLimits.contains(name) { return .function(name, hasLimits: true) }
    if let space = Node.Space(rawValue: name) { return .space(space) }
    if let accent = Node.Accent(rawValue: name) {
      return .accent(accent, try argument(of: token))
    }
    if let face = Face(rawValue: name) { return try faced(face, token) }
    switch name {
    case "frac": return try fraction(.normal, token)
    case "tfrac": return try fraction(.text, token)
    case "dfrac": return try fraction(.display, token)
    case "sqrt": return try root(token)
    case "text": return .text(try plainText(token))
    case "operatorname": return .function(try operatorName(token), hasLimits: false)
    case "operatorname*": return .function(try operatorName(token), hasLimits: true)
    case "bmod": return .symbol(Symbol(command: name, unicode: "mod", ascii: "mod", kind: .binary))
    case "left": return try stretched(token)
    case "begin": return try environment(token)
    default: throw unknown(name, token)
    }
  }

  private mutating func fraction(
    _ style: Node.FractionStyle, _ token: Token
  ) throws(TeXError) -> Node {
    let numerator = try argument(of: token)
    return .fraction(numerator, try argument(of: token), style)
  }

  private mutating func root(_ token: Token) throws(TeXError) -> Node {
    guard current?.kind == .character("[") else {
      return .root(try argument(of: token), index: nil)
    }
    guard let close = pairs.partner(of: position), tokens[close].kind == .character("]") else {
      throw TeXError(range: tokens[position].range, message: "no ']' for the index of this root")
    }
    position += 1
    let index = try row(to: close)
    guard position == close else { throw unexpected(current ?? token) }
    position += 1
    return .root(try argument(of: token), index: index)
  }

  private mutating func faced(_ face: Face, _ token: Token) throws(TeXError) -> Node {
    let start = position
    let body = try argument(of: token)
    let range = tokens[start].range.lowerBound..<tokens[position - 1].range.upperBound
    guard let result = face.applied(to: body) else {
      throw TeXError(
        range: range, message: "\\\(face.rawValue) has no form of one of these letters")
    }
    return result.count == 1 ? result[0] : .row(result)
  }

  /// The text between the braces behind a command, with its spaces.
  private mutating func plainText(_ token: Token) throws(TeXError) -> String {
    guard let open = current, open.kind == .openBrace else { throw missingArgument(token) }
    position += 1
    var text = ""
    var last = open.range.upperBound
    while let next = current {
      text += String(decoding: source[last..<next.range.lowerBound], as: UTF8.self)
      last = next.range.upperBound
      position += 1
      switch next.kind {
      case .closeBrace: return text
      case .command(let name) where SymbolTable.escapes.contains(name): text += name
      case .command, .openBrace, .newRow:
        throw TeXError(
          range: next.range, message: "\\text holds plain text only; end it before this")
      case .character, .superscript, .subscript, .prime, .column:
        text += String(decoding: source[next.range], as: UTF8.self)
      }
    }
    throw TeXError(range: open.range, message: "no '}' for this '{'")
  }

  /// Letters, with `\,` for a space.
  private mutating func operatorName(_ token: Token) throws(TeXError) -> String {
    guard let open = current, open.kind == .openBrace else { throw missingArgument(token) }
    position += 1
    var name = ""
    while let next = current {
      position += 1
      switch next.kind {
      case .closeBrace where !name.isEmpty: return name
      case .character(let character): name += character == "~" ? " " : character
      case .command(","), .command(" "): name += " "
      case .command, .openBrace, .closeBrace, .superscript, .subscript, .prime, .column, .newRow:
        throw TeXError(range: next.range, message: "an operator's name is made of letters")
      }
    }
    throw TeXError(range: open.range, message: "no '}' for this '{'")
  }
}

extension SymbolTable {
  /// Characters that a backslash makes ordinary.
  static let escapes = ["%", "#", "&", "_", "$", "{", "}", " "]
}
