/// A style of letters, by command name.
enum Face: String, Sendable, CaseIterable {
  case mathbb, mathbf, mathrm, mathcal

  /// The nodes in this style, or nil when Unicode lacks one of the letters.
  func applied(to nodes: [Node]) -> [Node]? {
    if self == .mathrm { return upright(nodes) }
    var result: [Node] = []
    for node in nodes {
      guard let styled = applied(to: node) else { return nil }
      result.append(styled)
    }
    return result
  }

  private func applied(to node: Node) -> Node? {
    switch node {
    case .symbol(let symbol) where symbol.kind == .letter || symbol.kind == .upright:
      guard let letter = letter(symbol.unicode) else { return nil }
      return .symbol(
        Symbol(command: symbol.command, unicode: letter, ascii: symbol.ascii, kind: .upright))
    case .number(let digits):
      let letters = digits.map { letter(String($0)) }
      guard letters.allSatisfy({ $0 != nil }) else { return nil }
      let unicode = letters.compactMap(\.self).joined()
      return .symbol(Symbol(command: digits, unicode: unicode, ascii: digits, kind: .upright))
    case .row(let nodes): return applied(to: nodes).map { .row($0) }
    case .scripts(let base?, let sub, let sup, let primes):
      return applied(to: base).map { .scripts($0, sub: sub, sup: sup, primes: primes) }
    default: return node
    }
  }

  /// Letters side by side become one name.
  private func upright(_ nodes: [Node]) -> [Node] {
    var result: [Node] = []
    for node in nodes {
      switch node {
      case .symbol(let symbol) where symbol.kind == .letter && symbol.command == symbol.unicode:
        if case .word(let word)? = result.last {
          result[result.count - 1] = .word(word + symbol.unicode)
        } else {
          result.append(.word(symbol.unicode))
        }
      case .row(let nodes): result.append(.row(upright(nodes)))
      case .scripts(let base?, let sub, let sup, let primes):
        let base = upright([base])
        result.append(
          .scripts(base.count == 1 ? base[0] : .row(base), sub: sub, sup: sup, primes: primes))
      default: result.append(node)
      }
    }
    return result
  }

  /// The letter in Unicode's block of mathematical letters, where some stand elsewhere.
  private func letter(_ text: String) -> String? {
    guard let scalar = text.unicodeScalars.first else { return nil }
    if let exception = exceptions[text] { return exception }
    let (upper, lower, digit): (UInt32, UInt32, UInt32?) =
      switch self {
      case .mathbb: (0x1D538, 0x1D552, 0x1D7D8)
      case .mathcal: (0x1D49C, 0x1D4B6, nil)
      case .mathbf, .mathrm: (0x1D400, 0x1D41A, 0x1D7CE)
      }
    let value: UInt32? =
      switch scalar {
      case "A"..."Z": upper + scalar.value - 0x41
      case "a"..."z": lower + scalar.value - 0x61
      case "0"..."9": digit.map { $0 + scalar.value - 0x30 }
      case "α"..."ω" where self == .mathbf: 0x1D6C2 + scalar.value - 0x3B1
      case "Α"..."Ω" where self == .mathbf: 0x1D6A8 + scalar.value - 0x391
      default: nil
      }
    return value.flatMap(Unicode.Scalar.init).map { String($0) }
  }

  private var exceptions: [String: String] {
    switch self {
    case .mathbb:
      ["C": "ℂ", "H": "ℍ", "N": "ℕ", "P": "ℙ", "Q": "ℚ", "R": "ℝ", "Z": "ℤ"]
    case .mathcal:
      [
        "B": "ℬ", "E": "ℰ", "F": "ℱ", "H": "ℋ", "I": "ℐ", "L": "ℒ", "M": "ℳ", "R": "ℛ", "e": "ℯ",
        "g": "ℊ", "o": "ℴ",
      ]
    case .mathbf: ["∇": "𝛁", "∂": "𝛛", "ϵ": "𝛜", "ϑ": "𝛝", "ϕ": "𝛟"]
    case .mathrm: [:]
    }
  }
}
