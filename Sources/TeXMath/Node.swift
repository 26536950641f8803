/// A formula as a tree; a row of nodes stands side by side.
indirect enum Node: Sendable, Equatable {
  case number(String)
  case symbol(Symbol)
  /// An upright name of one or more letters, from `\mathrm`.
  case word(String)
  /// A named function; with limits, its scripts stand below and above it in display.
  case function(String, hasLimits: Bool)
  case text(String)
  case space(Space)
  case row([Node])
  /// Delimiters around a row; nil for the empty delimiter `.`.
  case fenced(Symbol?, [Node], Symbol?, isStretchy: Bool)
  case fraction([Node], [Node], FractionStyle)
  case root([Node], index: [Node]?)
  case scripts(Node?, sub: [Node]?, sup: [Node]?, primes: Int)
  case accent(Accent, [Node])
  case grid(GridKind, [[[Node]]])

  /// The size of a fraction: as its surroundings, small, or as in display.
  enum FractionStyle: Sendable { case normal, text, display }

  /// What stands above a symbol.
  enum Accent: String, Sendable, CaseIterable { case hat, bar, tilde, vec, dot, ddot, overline }

  /// Rows and columns, by environment name.
  enum GridKind: String, Sendable, CaseIterable {
    case cases, aligned, matrix, pmatrix, bmatrix, vmatrix
  }

  /// Room asked for by the author.
  enum Space: String, Sendable, CaseIterable {
    case negative = "!"
    case thin = ","
    case medium = ":"
    case thick = ";"
    case word = " "
    case quad
    case qquad
  }
}

extension Node {
  /// What a node does to the room around it.
  var kind: Symbol.Kind {
    switch self {
    case .symbol(let symbol): symbol.kind
    case .scripts(let base, _, _, _): base?.kind ?? .letter
    case .number, .word, .text, .space, .row, .fenced, .fraction, .root, .accent, .grid: .letter
    case .function: .upright
    }
  }

  /// A function's name, with or without scripts: its argument follows.
  var isFunction: Bool {
    switch self {
    case .function: true
    case .scripts(let base, _, _, _): base?.isFunction ?? false
    case .number, .symbol, .word, .text, .space, .row, .fenced, .fraction, .root, .accent, .grid:
      false
    }
  }

  /// Whether scripts stand below and above in display.
  var hasLimits: Bool {
    switch self {
    case .function(_, let hasLimits): hasLimits
    case .symbol(let symbol): symbol.kind == .big
    case .number, .word, .text, .space, .row, .fenced, .fraction, .root, .scripts, .accent, .grid:
      false
    }
  }
}
