extension MathMLWriter {
  /// Text with the characters escaped that mean something in markup.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      // What XML has no form for, even escaped.
      case "\u{0}"..."\u{8}", "\u{B}", "\u{C}", "\u{E}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}":
        result += "\u{FFFD}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// Spaces at the ends of a text element would be dropped.
  static func hardSpaces(_ text: String) -> String {
    let head = text.prefix { $0 == " " }
    let tail = text.dropFirst(head.count).reversed().prefix { $0 == " " }
    let middle = text.dropFirst(head.count).dropLast(tail.count)
    let hard = "\u{A0}"
    return String(repeating: hard, count: head.count) + middle
      + String(repeating: hard, count: tail.count)
  }

  /// One letter is slanted unless it is said to be upright; longer names are upright.
  static func identifier(_ text: String, isUpright: Bool) -> String {
    let isSingle = text.unicodeScalars.count == 1
    return "<mi\(isSingle && isUpright ? " mathvariant=\"normal\"" : "")>\(escaped(text))</mi>"
  }

  static func symbol(_ symbol: Symbol) -> String {
    let text = escaped(symbol.unicode)
    return switch symbol.kind {
    case .letter: identifier(symbol.unicode, isUpright: false)
    case .upright: identifier(symbol.unicode, isUpright: true)
    case .binary, .relation, .big, .integral: "<mo>\(text)</mo>"
    case .punctuation: "<mo separator=\"true\">\(text)</mo>"
    case .opening, .closing: "<mo stretchy=\"false\">\(text)</mo>"
    case .ordinary: ordinary(symbol.unicode, text)
    }
  }

  /// An operator in braces of its own asks for no room: `10{,}000`.
  static func braced(_ nodes: [Node]) -> String? {
    guard nodes.count == 1, case .symbol(let symbol) = nodes[0] else { return nil }
    switch symbol.kind {
    case .binary, .relation, .punctuation:
      return "<mo lspace=\"0\" rspace=\"0\">\(escaped(symbol.unicode))</mo>"
    case .letter, .upright, .ordinary, .big, .integral, .opening, .closing: return nil
    }
  }

  private static func ordinary(_ unicode: String, _ text: String) -> String {
    switch unicode {
    case "…", "⋯", "⋮", "∠", "%", "#", "$", "&", "_", "@": "<mi mathvariant=\"normal\">\(text)</mi>"
    case ".", "/": "<mo lspace=\"0\" rspace=\"0\">\(text)</mo>"
    case "|", "‖": "<mo lspace=\"0\" rspace=\"0\" stretchy=\"false\">\(text)</mo>"
    default: "<mo stretchy=\"false\">\(text)</mo>"
    }
  }

  func grid(_ kind: Node.GridKind, _ rows: [[[Node]]]) -> String {
    let writer = MathMLWriter(isDisplay: kind == .aligned)
    let body = rows.map { row in
      let cells = row.enumerated().map { column, cell in
        "<mtd\(kind.style(ofColumn: column))>\(writer.row(cell))</mtd>"
      }
      return "<mtr>\(cells.joined())</mtr>"
    }
    let table =
      "<mtable\(kind == .aligned ? " displaystyle=\"true\"" : "")>\(body.joined())</mtable>"
    let (left, right) = kind.fences
    let open = left.isEmpty ? "" : "<mo form=\"prefix\" stretchy=\"true\">\(left)</mo>"
    let close = right.isEmpty ? "" : "<mo form=\"postfix\" stretchy=\"true\">\(right)</mo>"
    return open.isEmpty && close.isEmpty ? table : "<mrow>\(open)\(table)\(close)</mrow>"
  }
}

extension Node.GridKind {
  /// What stands around the rows.
  var fences: (String, String) {
    switch self {
    case .cases: ("{", "")
    case .aligned, .matrix: ("", "")
    case .pmatrix: ("(", ")")
    case .bmatrix: ("[", "]")
    case .vmatrix: ("|", "|")
    }
  }

  /// MathML Core has no `columnalign`: the page's stylesheet aligns these classes.
  fileprivate func style(ofColumn column: Int) -> String {
    switch self {
    case .cases: " class=\"tex-left\""
    case .aligned: column % 2 == 0 ? " class=\"tex-right\"" : " class=\"tex-left\""
    case .matrix, .pmatrix, .bmatrix, .vmatrix: ""
    }
  }
}

extension Node.Space {
  /// In widths of an M.
  var em: String {
    switch self {
    case .negative: "-0.1667"
    case .thin: "0.1667"
    case .medium: "0.2222"
    case .thick: "0.2778"
    case .word: "0.25"
    case .quad: "1"
    case .qquad: "2"
    }
  }
}

extension Node.Accent {
  /// The mark as an operator above.
  var mark: String {
    switch self {
    case .hat: "^"
    case .bar, .overline: "‾"
    case .tilde: "~"
    case .vec: "→"
    case .dot: "˙"
    case .ddot: "¨"
    }
  }

  /// The mark as a combining character; nil where it must span more than one letter.
  var combining: String? {
    switch self {
    case .hat: "\u{302}"
    case .bar: "\u{304}"
    case .tilde: "\u{303}"
    case .vec: "\u{20D7}"
    case .dot: "\u{307}"
    case .ddot: "\u{308}"
    case .overline: nil
    }
  }
}
