/// When a blank stands between two neighbours on a line.
enum Spacing {
  /// The kind of each node where it stands: a binary operator without a left or right neighbour
  /// is a sign.
  static func kinds(_ nodes: [Node]) -> [Symbol.Kind] {
    var kinds: [Symbol.Kind] = []
    for (index, node) in nodes.enumerated() {
      var kind = node.kind
      if kind == .binary {
        let isFirst = index == 0 || nodes[index - 1].isFunction || !canEnd(kinds[index - 1])
        if isFirst || index + 1 == nodes.count { kind = .ordinary }
      }
      kinds.append(kind)
    }
    return kinds
  }

  private static func canEnd(_ kind: Symbol.Kind) -> Bool {
    switch kind {
    case .letter, .upright, .ordinary, .closing: true
    case .binary, .relation, .punctuation, .big, .integral, .opening: false
    }
  }

  /// Whether a blank belongs between `left` and `right`.
  static func isNeeded(
    _ left: (node: Node, kind: Symbol.Kind), _ right: (node: Node, kind: Symbol.Kind),
    isCompact: Bool
  ) -> Bool {
    if case .space = left.node { return false }
    if case .space = right.node { return false }
    if right.node.startsWithNumber, left.node.endsLikeALetter { return true }
    if left.node.isFunction { return right.kind != .closing && !right.node.isFence }
    if right.node.isFunction || right.kind == .big || right.kind == .integral {
      switch left.kind {
      case .letter, .upright, .closing, .big, .integral: return true
      case .binary, .relation, .punctuation: return !isCompact
      case .ordinary, .opening: return false
      }
    }
    if left.kind == .big || left.kind == .integral { return true }
    if isCompact { return false }
    if left.kind == .punctuation { return true }
    let spaced: [Symbol.Kind] = [.relation, .binary]
    return spaced.contains(left.kind) || spaced.contains(right.kind)
  }
}

extension Node {
  /// Whether it brings its own delimiters.
  var isFence: Bool {
    switch self {
    case .fenced(let left, _, _, _): left != nil
    case .scripts(let base, _, _, _): base?.isFence ?? false
    case .symbol(let symbol):
      symbol.kind == .opening || symbol.unicode == "/" || symbol.unicode == "!"
    case .number, .word, .function, .text, .space, .row, .fraction, .root, .accent, .grid: false
    }
  }

  /// A number behind a letter is a factor, not a part of its name.
  fileprivate var startsWithNumber: Bool {
    switch self {
    case .number: true
    case .scripts(let base, _, _, _): base?.startsWithNumber ?? false
    case .symbol, .word, .function, .text, .space, .row, .fenced, .fraction, .root, .accent, .grid:
      false
    }
  }

  fileprivate var endsLikeALetter: Bool {
    switch self {
    case .symbol(let symbol): symbol.kind == .letter || symbol.kind == .upright
    case .scripts(let base, _, _, _): base?.endsLikeALetter ?? false
    case .word, .accent: true
    case .number, .function, .text, .space, .row, .fenced, .fraction, .root, .grid: false
    }
  }

  /// Whether it is one piece that needs no parentheses to be raised or divided.
  var isAtomic: Bool {
    switch self {
    case .number, .symbol, .word, .text, .space, .accent, .function: true
    case .fenced(_, _, let right, _): right != nil
    case .row(let nodes): nodes.count == 1 && nodes[0].isAtomic
    case .grid(let kind, _): !kind.fences.1.isEmpty
    case .scripts, .fraction, .root: false
    }
  }
}
