/// Finds which plain delimiters belong together, so that `(x)^2` raises all of `(x)`.
///
/// A delimiter without a partner is an operator like any other: `[0, 1)` pairs, `)` alone does not.
struct DelimiterPairs {
  /// For each token, the index of its closing partner.
  private var partners: [Int?]
  private var isClosing: [Bool]
  private var open: [(index: Int, closers: String)] = []

  init(_ tokens: [Token]) {
    partners = Array(repeating: nil, count: tokens.count)
    isClosing = Array(repeating: false, count: tokens.count)
    var index = 0
    while index < tokens.count {
      index += read(tokens[index].kind, at: index)
    }
  }

  func partner(of index: Int) -> Int? { partners[index] }

  /// Whether the token closes a pair.
  func isCloser(_ index: Int) -> Bool { isClosing[index] }

  /// Answers how many tokens were read.
  private mutating func read(_ kind: Token.Kind, at index: Int) -> Int {
    switch kind {
    case .openBrace: open.append((index, ""))
    case .closeBrace: closeGroup()
    case .column, .newRow: dropUnclosed()
    case .command("left"):
      open.append((index, ""))
      return 2
    case .command("right"):
      closeGroup()
      return 2
    case .command("begin"): open.append((index, ""))
    case .command("end"): closeGroup()
    case .command(let name): read(SymbolTable.commands[name], at: index)
    case .character(let character): read(SymbolTable.characters[character], at: index)
    case .superscript, .subscript, .prime: break
    }
    return 1
  }

  private mutating func read(_ symbol: Symbol?, at index: Int) {
    guard let symbol else { return }
    if symbol.kind == .opening {
      open.append((index, Self.closers(of: symbol.unicode)))
    } else if symbol.kind == .closing, let last = open.last, last.closers.contains(symbol.unicode) {
      partners[last.index] = index
      isClosing[index] = true
      open.removeLast()
    }
  }

  /// A group's own delimiters stay in the group.
  private mutating func closeGroup() {
    dropUnclosed()
    if !open.isEmpty { open.removeLast() }
  }

  private mutating func dropUnclosed() {
    while let last = open.last, !last.closers.isEmpty { open.removeLast() }
  }

  private static func closers(of opening: String) -> String {
    switch opening {
    case "(", "[": ")]"
    case "⌊": "⌋"
    case "⌈": "⌉"
    case "⟨": "⟩"
    case "{": "}"
    default: opening
    }
  }
}
