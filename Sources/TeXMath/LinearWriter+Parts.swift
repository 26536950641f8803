extension LinearWriter {
  func fraction(_ numerator: [Node], _ denominator: [Node], isCompact: Bool) -> String {
    let (top, bottom) = (text(numerator, isCompact: true), text(denominator, isCompact: true))
    if !isASCII, let vulgar = Self.vulgar["\(top)/\(bottom)"] { return vulgar }
    return grouped(numerator, isFactor: false) + "/" + grouped(denominator, isFactor: true)
  }

  /// `nodes` in parentheses unless they are read as one thing beside a slash.
  private func grouped(_ nodes: [Node], isFactor: Bool) -> String {
    let piece = text(nodes)
    if nodes.count == 1, nodes[0].isAtomic || nodes[0].isScripts { return piece }
    let isProduct = zip(nodes, Spacing.kinds(nodes)).allSatisfy { node, kind in
      !node.isFunction && !node.isFraction && (kind == .letter || kind == .upright)
    }
    let isDifferential = nodes.count == 2 && nodes[0].isDifferential
    return isProduct && (!isFactor || isDifferential) && !nodes.isEmpty ? piece : "(\(piece))"
  }

  func isVulgar(_ piece: String) -> Bool { Self.vulgar.values.contains(piece) }

  private static let vulgar = [
    "1/2": "½", "1/3": "⅓", "2/3": "⅔", "1/4": "¼", "3/4": "¾", "1/5": "⅕", "1/8": "⅛",
    "1/10": "⅒",
  ]

  /// A fraction that touches a neighbour would be misread: `(a/b)x`.
  func needsParentheses(
    _ node: Node, at index: Int, in nodes: [Node], _ kinds: [Symbol.Kind]
  ) -> Bool {
    guard node.isFraction else { return false }
    let touching: [Symbol.Kind] = [
      .letter, .upright, .opening, .closing, .big, .integral,
    ]
    let before = index > 0 && touching.contains(kinds[index - 1]) && !nodes[index - 1].isSpace
    let after =
      index + 1 < nodes.count && touching.contains(kinds[index + 1]) && !nodes[index + 1].isSpace
    let isAfterSlash = index > 0 && nodes[index - 1].isFence && kinds[index - 1] == .ordinary
    return before || after || isAfterSlash
  }

  func root(_ body: [Node], _ index: [Node]?) -> String {
    let piece = text(body)
    let isSingle = body.count == 1 && (body[0].isAtomic || body[0].isIndexed)
    if isASCII {
      return index.map { "root(\(text($0)), \(piece))" } ?? "sqrt(\(piece))"
    }
    let group = isSingle ? piece : "(\(piece))"
    guard let index else { return "√" + group }
    let degree = text(index, isCompact: true)
    switch degree {
    case "2": return "√" + group
    case "3": return "∛" + group
    case "4": return "∜" + group
    default:
      if let small = ScriptLetters.map(degree, ScriptLetters.superscripts) {
        return small + "√" + group
      }
      return "root(\(degree), \(piece))"
    }
  }

  func accented(_ accent: Node.Accent, _ body: [Node]) -> String {
    let piece = text(body)
    if !isASCII, piece.unicodeScalars.count == 1, let mark = accent.combining {
      return piece + mark
    }
    if !isASCII, accent == .overline || accent == .bar, !piece.isEmpty {
      return piece.unicodeScalars.map { "\($0)\u{305}" }.joined()
    }
    return "\(accent.rawValue)(\(piece))"
  }

  func grid(_ kind: Node.GridKind, _ rows: [[[Node]]]) -> String {
    let lines = rows.map { row in
      var line = ""
      var gap = ""
      for (index, cell) in row.enumerated() {
        let piece = text(cell)
        let next = separator(kind, index, cell)
        if next.utf8.count > gap.utf8.count { gap = next }
        guard !piece.isEmpty else { continue }
        if !line.isEmpty { line += gap }
        gap = ""
        line += piece
      }
      return line
    }
    let body = lines.joined(separator: "; ")
    switch kind {
    case .cases: return "{ \(body) }"
    case .aligned: return body
    case .matrix: return "(\(body))"
    case .pmatrix, .bmatrix, .vmatrix: return kind.fences.0 + body + kind.fences.1
    }
  }

  /// Lines that line up are one text on both sides of the first column mark.
  private func separator(_ kind: Node.GridKind, _ column: Int, _ cell: [Node]) -> String {
    guard kind == .aligned else { return " " }
    if column.isMultiple(of: 2) { return "  " }
    return cell.first?.kind == .relation ? " " : ""
  }

  /// Names of several letters need a blank between them and other letters.
  func runsTogether(_ left: Node, _ written: String, _ right: Node, _ piece: String) -> Bool {
    guard let before = written.utf8.last, let after = piece.utf8.first else { return false }
    let isLetterOrDigit: (UInt8) -> Bool = { byte in
      (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
    }
    guard isLetterOrDigit(before), isLetterOrDigit(after) else { return false }
    if left.isText || right.isText { return false }
    return isName(left) || isName(right)
  }

  private func isName(_ node: Node) -> Bool {
    switch node {
    case .symbol(let symbol): (isASCII ? symbol.ascii : symbol.unicode).unicodeScalars.count > 1
    case .word(let word): word.unicodeScalars.count > 1
    case .function: true
    case .scripts(let base, let sub, let sup, _):
      (base.map(isName) ?? false) || (isASCII && (sub != nil || sup != nil))
    case .root, .fraction, .accent: isASCII
    case .row(let nodes): nodes.contains(where: isName)
    case .number, .text, .space, .fenced, .grid: false
    }
  }
}

extension Node {
  var isFraction: Bool { if case .fraction = self { true } else { false } }
  var isSpace: Bool { if case .space = self { true } else { false } }
  var isText: Bool { if case .text = self { true } else { false } }
  /// The d of `dx`.
  var isDifferential: Bool {
    switch self {
    case .word(let word): word == "d"
    case .symbol(let symbol): symbol.unicode == "d" || symbol.unicode == "∂"
    case .number, .function, .text, .space, .row, .fenced, .fraction, .root, .scripts, .accent,
      .grid:
      false
    }
  }
  /// A letter with a subscript and no superscript.
  var isIndexed: Bool {
    if case .scripts(let base?, _?, nil, 0) = self { base.isAtomic } else { false }
  }
  var isScripts: Bool { if case .scripts = self { true } else { false } }
}

extension Node.Space {
  /// The nearest number of blanks.
  var text: String {
    switch self {
    case .negative: ""
    case .thin, .medium, .thick, .word: " "
    case .quad: "  "
    case .qquad: "    "
    }
  }
}
