/// Writes nodes as MathML Core. Every text is escaped.
struct MathMLWriter {
  /// Whether limits stand above and below.
  let isDisplay: Bool

  private var inner: MathMLWriter { MathMLWriter(isDisplay: false) }

  /// A row as exactly one element.
  func row(_ nodes: [Node]) -> String {
    nodes.count == 1 ? node(nodes[0]) : "<mrow>\(contents(nodes))</mrow>"
  }

  private func contents(_ nodes: [Node]) -> String {
    let kinds = Spacing.kinds(nodes)
    var result = ""
    for (index, current) in nodes.enumerated() {
      if current.isFunction, index > 0, nodes[index - 1].isArgument { result += Self.thinSpace }
      if case .symbol(let symbol) = current, symbol.kind == .binary, kinds[index] == .ordinary {
        result += "<mo form=\"prefix\">\(Self.escaped(symbol.unicode))</mo>"
      } else {
        result += node(current)
      }
      if current.isFunction, index + 1 < nodes.count, nodes[index + 1].isArgument {
        // The invisible operator of application; a name needs room before its argument.
        result += "<mo>\u{2061}</mo>"
        let next = nodes[index + 1]
        if !next.isFence, !next.isFunction { result += Self.thinSpace }
      }
    }
    return result
  }

  private static let thinSpace = "<mspace width=\"0.1667em\"></mspace>"

  private func node(_ node: Node) -> String {
    switch node {
    case .number(let text): "<mn>\(text)</mn>"
    case .symbol(let symbol): Self.symbol(symbol)
    case .word(let text): Self.identifier(text, isUpright: true)
    case .function(let name, let hasLimits):
      hasLimits && !isDisplay
        ? "<mi>\(Self.escaped(name))</mi>" : Self.identifier(name, isUpright: true)
    case .text(let text): "<mtext>\(Self.escaped(Self.hardSpaces(text)))</mtext>"
    case .space(let space): "<mspace width=\"\(space.em)em\"></mspace>"
    case .row(let nodes): Self.braced(nodes) ?? row(nodes)
    case .fenced(let left, let body, let right, let isStretchy):
      "<mrow>\(fence(left, isStretchy, "prefix"))\(row(body))\(fence(right, isStretchy, "postfix"))</mrow>"
    case .fraction(let numerator, let denominator, let style):
      fraction(numerator, denominator, style)
    case .root(let body, nil): "<msqrt>\(row(body))</msqrt>"
    case .root(let body, let index?): "<mroot>\(row(body))\(inner.row(index))</mroot>"
    case .scripts(let base, let sub, let sup, let primes): scripts(base, sub, sup, primes)
    case .accent(let accent, let body):
      "<mover accent=\"true\">\(row(body))<mo stretchy=\"\(accent == .overline)\">\(accent.mark)</mo></mover>"
    case .grid(let kind, let rows): grid(kind, rows)
    }
  }

  private func fraction(
    _ numerator: [Node], _ denominator: [Node], _ style: Node.FractionStyle
  ) -> String {
    let (attribute, writer) =
      switch style {
      case .normal: ("", inner)
      case .text: (" displaystyle=\"false\"", inner)
      case .display: (" displaystyle=\"true\"", inner)
      }
    return "<mfrac\(attribute)>\(writer.row(numerator))\(writer.row(denominator))</mfrac>"
  }

  private func scripts(_ base: Node?, _ sub: [Node]?, _ sup: [Node]?, _ primes: Int) -> String {
    let body = base.map { node($0) } ?? "<mrow></mrow>"
    let low = sub.map { inner.row($0) }
    let high = superscript(sup, primes)
    let isStacked = isDisplay && primes == 0 && base?.hasLimits == true
    let (over, under, both) =
      isStacked ? ("mover", "munder", "munderover") : ("msup", "msub", "msubsup")
    return switch (low, high) {
    case (nil, nil): body
    case (let low?, nil): "<\(under)>\(body)\(low)</\(under)>"
    case (nil, let high?): "<\(over)>\(body)\(high)</\(over)>"
    case (let low?, let high?): "<\(both)>\(body)\(low)\(high)</\(both)>"
    }
  }

  private func superscript(_ sup: [Node]?, _ primes: Int) -> String? {
    guard primes > 0 else { return sup.map { inner.row($0) } }
    let marks = "<mo>\(String(repeating: "′", count: primes))</mo>"
    return sup.map { "<mrow>\(marks)\(inner.row($0))</mrow>" } ?? marks
  }

  private func fence(_ symbol: Symbol?, _ isStretchy: Bool, _ form: String) -> String {
    guard let symbol else { return "" }
    let text = Self.escaped(symbol.unicode)
    return "<mo form=\"\(form)\" stretchy=\"\(isStretchy)\">\(text)</mo>"
  }
}

extension Node {
  /// Whether a function before it applies to it.
  fileprivate var isArgument: Bool {
    if isSpace { return false }
    return switch kind {
    case .letter, .upright, .opening, .big, .integral: true
    case .ordinary, .binary, .relation, .punctuation, .closing: false
    }
  }
}
