/// Writes nodes on one line, in Unicode or in ASCII.
struct LinearWriter {
  let isASCII: Bool

  /// - Parameter isCompact: without blanks around operators, as in scripts.
  func text(_ nodes: [Node], isCompact: Bool = false) -> String {
    let kinds = Spacing.kinds(nodes)
    var result = ""
    for (index, node) in nodes.enumerated() {
      var piece = text(node, isCompact: isCompact)
      let isWrapped = needsParentheses(node, at: index, in: nodes, kinds) && !isVulgar(piece)
      if isWrapped { piece = "(\(piece))" }
      if index > 0 {
        let left = (nodes[index - 1], kinds[index - 1])
        let isApplied = isWrapped && left.0.isFunction && !left.0.hasLimits
        let isNeeded =
          !isApplied && Spacing.isNeeded(left, (node, kinds[index]), isCompact: isCompact)
        if isNeeded || runsTogether(nodes[index - 1], result, node, piece) { result += " " }
      }
      result += piece
    }
    return result
  }

  /// ASCII, with `?` for what has no ASCII form.
  func asciiText(_ nodes: [Node]) -> String {
    var result = ""
    for scalar in text(nodes).unicodeScalars {
      result.unicodeScalars.append(scalar.isASCII ? scalar : "?")
    }
    return result
  }

  private func text(_ node: Node, isCompact: Bool) -> String {
    switch node {
    case .number(let text), .word(let text), .text(let text), .function(let text, _): return text
    case .symbol(let symbol): return isASCII ? symbol.ascii : symbol.unicode
    case .space(let space): return space.text
    case .row(let nodes): return text(nodes, isCompact: isCompact)
    case .fenced(let left, let body, let right, _):
      let opening = left.map { isASCII ? $0.ascii : $0.unicode } ?? ""
      let closing = right.map { isASCII ? $0.ascii : $0.unicode } ?? ""
      return opening + text(body, isCompact: isCompact) + closing
    case .fraction(let numerator, let denominator, _):
      return fraction(numerator, denominator, isCompact: isCompact)
    case .root(let body, let index): return root(body, index)
    case .scripts(let base, let sub, let sup, let primes):
      return scripts(base, sub, sup, primes, isCompact: isCompact)
    case .accent(let accent, let body): return accented(accent, body)
    case .grid(let kind, let rows): return grid(kind, rows)
    }
  }

  private func scripts(
    _ base: Node?, _ sub: [Node]?, _ sup: [Node]?, _ primes: Int, isCompact: Bool
  ) -> String {
    var result = ""
    if let base {
      let piece = text(base, isCompact: isCompact)
      result = base.isAtomic ? piece : "(\(piece))"
    }
    result += isASCII ? String(repeating: "'", count: primes) : Self.primes(primes)
    if let sub { result += script(sub, "_", ScriptLetters.subscripts) }
    if let sup { result += script(sup, "^", ScriptLetters.superscripts) }
    return result
  }

  /// One to three primes have a character of their own.
  static func primes(_ count: Int) -> String {
    switch count {
    case 2: "″"
    case 3: "‴"
    default: String(repeating: "′", count: count)
    }
  }

  private func script(
    _ nodes: [Node], _ mark: String, _ table: [Unicode.Scalar: Unicode.Scalar]
  ) -> String {
    let piece = text(nodes, isCompact: true)
    if !isASCII, let small = ScriptLetters.map(piece, table) { return small }
    let isPlain = nodes.count == 1 && nodes[0].isAtomic && !piece.contains(" ")
    return mark + (isPlain ? piece : "(\(piece))")
  }
}
