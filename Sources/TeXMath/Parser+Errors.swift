extension Parser {
  func unexpected(_ token: Token) -> TeXError {
    let message =
      switch token.kind {
      case .closeBrace: "no '{' for this '}'"
      case .column, .newRow: "columns and rows need an environment such as \\begin{aligned}"
      case .command("right"): "no \\left for this \\right"
      case .command("end"): "no \\begin for this \\end"
      case .command, .character, .openBrace, .superscript, .subscript, .prime:
        "this is not expected here"
      }
    return TeXError(range: token.range, message: message)
  }

  func missingArgument(_ owner: Token) -> TeXError {
    let text = String(decoding: source[owner.range], as: UTF8.self)
    return TeXError(range: owner.range, message: "'\(text)' needs something behind it, in braces")
  }

  func doubled(_ token: Token) -> TeXError {
    let text = String(decoding: source[token.range], as: UTF8.self)
    return TeXError(range: token.range, message: "a second '\(text)'; put the base in braces")
  }

  func unknown(_ name: String, _ token: Token) -> TeXError {
    let near = Suggestion.nearest(to: name, among: Vocabulary.commands)
    let hint = near.map { "; did you mean \\\($0)?" } ?? ""
    return TeXError(range: token.range, message: "\\\(name) is not supported\(hint)")
  }
}
