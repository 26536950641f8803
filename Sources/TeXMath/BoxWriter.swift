/// Lays nodes out in two dimensions.
struct BoxWriter {
  private let linear = LinearWriter(isASCII: false)

  func box(_ nodes: [Node]) -> Box {
    let kinds = Spacing.kinds(nodes)
    var boxes: [Box] = []
    for (index, node) in nodes.enumerated() {
      if index > 0 {
        let (left, right) = ((nodes[index - 1], kinds[index - 1]), (node, kinds[index]))
        let isFraction = nodes[index - 1].isFraction || node.isFraction && !left.0.isFence
        if Spacing.isNeeded(left, right, isCompact: false)
          || isFraction && !node.isSpace && right.1 != .closing && right.1 != .punctuation
            && !nodes[index - 1].isSpace && kinds[index - 1] != .ordinary
        {
          boxes.append(Box(" "))
        }
      }
      boxes.append(box(node))
    }
    return boxes.isEmpty ? Box("") : Box.beside(boxes)
  }

  private func box(_ node: Node) -> Box {
    switch node {
    case .number, .symbol, .word, .function, .text, .space: return Box(linear.text([node]))
    case .row(let nodes): return box(nodes)
    case .fenced(let left, let body, let right, _):
      return fenced(left?.unicode ?? "", box(body), right?.unicode ?? "")
    case .fraction(let numerator, let denominator, _):
      return fraction(box(numerator), box(denominator))
    case .root(let body, let index): return root(body, index)
    case .scripts(let base, let sub, let sup, let primes): return scripts(base, sub, sup, primes)
    case .accent(let accent, let body):
      let inner = box(body)
      guard inner.height > 1 else { return Box(linear.accented(accent, body)) }
      return Box.stacked([Box(accent.mark), inner], standing: 1)
    case .grid(let kind, let rows): return grid(kind, rows)
    }
  }

  private func fraction(_ numerator: Box, _ denominator: Box) -> Box {
    let width = max(1, numerator.width, denominator.width)
    // The rule of a fraction is longer than those of the fractions in it.
    let inner = String(repeating: "─", count: width)
    let isNested = (numerator.lines + denominator.lines).contains(inner)
    let rule = Box(isNested ? "─\(inner)─" : inner)
    return Box.stacked([numerator, rule, denominator], standing: 1)
  }

  private func root(_ body: [Node], _ index: [Node]?) -> Box {
    let inner = box(body)
    guard inner.height > 1 || body.count > 1 else { return Box(linear.root(body, index)) }
    let bar = " " + String(repeating: "_", count: inner.width)
    // A stroke that rises to the bar, one line after another.
    let strokes = (0..<inner.height).map { line in
      let rise = inner.height - 1 - line
      return (line == inner.height - 1 ? "╲" : " ") + String(repeating: " ", count: rise) + "╱"
    }
    let left = Box(strokes, baseline: inner.baseline, alignment: .left)
    let sign = Box.stacked([Box(""), left], standing: 1, alignment: .left)
    let roof = Box.stacked(
      [Box(bar), Box.beside([Box(" "), inner])], standing: 1, alignment: .left)
    let result = Box.beside([sign, roof])
    guard let index else { return result }
    let degree = Box(linear.text(index, isCompact: true))
    return raised(degree, before: result)
  }

  /// A root's degree stands above its hook.
  private func raised(_ degree: Box, before root: Box) -> Box {
    var degree = degree
    degree.baseline = degree.height - 1 + root.baseline - (root.height - 2)
    return Box.beside([degree, root])
  }

  private func scripts(_ base: Node?, _ sub: [Node]?, _ sup: [Node]?, _ primes: Int) -> Box {
    if primes == 0, let base, base.hasLimits { return limits(box(base), sub, sup) }
    let inner = base.map { box($0) } ?? Box("")
    let line = linear.text([.scripts(.text(""), sub: sub, sup: sup, primes: primes)])
    // A subscript of one character may keep its underscore: a line of its own costs more.
    let isShort = !line.contains("_") || CellWidth.of(line) == 2 && sup == nil
    if inner.height == 1, !line.contains("^"), isShort {
      return Box.beside([inner, Box(line)])
    }
    var marks = Box(LinearWriter.primes(primes))
    if inner.height > 1 { marks.baseline += inner.baseline }
    return Box.beside([inner, marks, column(beside: inner, sub, sup)])
  }

  /// Superscript above the top line of the base, subscript below its last; small letters stand
  /// beside a tall base's own lines.
  private func column(beside base: Box, _ sub: [Node]?, _ sup: [Node]?) -> Box {
    var (high, low) = (sup.map(small), sub.map(small))
    var lines = Array(repeating: "", count: base.height)
    if base.height > 1, let text = letters(high, ScriptLetters.superscripts) {
      lines[0] = text
      high = nil
    }
    if base.height > 1, let text = letters(low, ScriptLetters.subscripts) {
      lines[lines.count - 1] = text
      low = nil
    }
    let parts = [high, Box(lines, baseline: base.baseline), low].compactMap(\.self)
    return Box.stacked(parts, standing: high == nil ? 0 : 1, alignment: .left)
  }

  private func letters(_ box: Box?, _ table: [Unicode.Scalar: Unicode.Scalar]) -> String? {
    guard let box, box.height == 1 else { return nil }
    return ScriptLetters.map(box.lines[0], table)
  }

  /// A script: without blanks when it is one line.
  private func small(_ nodes: [Node]) -> Box {
    let box = box(nodes)
    return box.height == 1 ? Box(linear.text(nodes, isCompact: true)) : box
  }

  private func limits(_ base: Box, _ sub: [Node]?, _ sup: [Node]?) -> Box {
    let high = sup.map(small)
    let low = sub.map(small)
    let parts = [high, base, low].compactMap(\.self)
    return Box.stacked(parts, standing: high == nil ? 0 : 1)
  }
}
