import Optimization
import Testing

/// Makes expressions of every construct, at random but always the same.
struct ExpressionGenerator {
  var random: SplitMix64

  private mutating func below(_ count: Int) -> Int { Int(random.next() % UInt64(count)) }

  mutating func node(depth: Int) -> ExpressionNode {
    if depth == 0 { return leaf() }
    switch below(8) {
    case 0: return ExpressionNode(.list(nodes(depth)))
    case 1: return ExpressionNode(.tuple(nodes(depth)))
    case 2:
      let entry = ExpressionEntry(key: node(depth: depth - 1), value: node(depth: depth - 1))
      return ExpressionNode(.dictionary([entry]))
    case 3: return negation(of: node(depth: depth - 1))
    case 4: return sequence(depth)
    case 5: return call(depth)
    default:
      let operations: [ArithmeticOperator] = [.sum, .difference, .product, .quotient, .power]
      let operation = operations[below(5)]
      return ExpressionNode(
        .operation(operation, node(depth: depth - 1), node(depth: depth - 1)))
    }
  }

  private mutating func nodes(_ depth: Int) -> [ExpressionNode] {
    (0..<below(4)).map { _ in node(depth: depth - 1) }
  }

  /// A minus before a number is part of the number.
  private func negation(of node: ExpressionNode) -> ExpressionNode {
    if case .number(let number) = node.kind { return ExpressionNode(.number(-number)) }
    return ExpressionNode(.negation(node))
  }

  private mutating func sequence(_ depth: Int) -> ExpressionNode {
    var phases = (0...below(2)).map { _ in
      ExpressionPhase(
        node(depth: depth - 1), length: below(2) == 0 ? node(depth: depth - 1) : nil)
    }
    phases.append(ExpressionPhase(node(depth: depth - 1)))
    return ExpressionNode(.sequence(phases))
  }

  private mutating func call(_ depth: Int) -> ExpressionNode {
    let arguments = nodes(depth).map { value in
      ExpressionArgument(label: below(2) == 0 ? "label" : nil, value: value)
    }
    return ExpressionNode(.call(ExpressionCall("f.g_1", arguments)))
  }

  private mutating func leaf() -> ExpressionNode {
    switch below(7) {
    case 0: return ExpressionNode(.truth(below(2) == 0))
    case 1: return ExpressionNode(.nothing)
    case 2: return ExpressionNode(.string(Array("a\"b\\c\nd\t'é".utf8)))
    case 3: return ExpressionNode(.name("x"))
    case 4: return ExpressionNode(.number(-Double(below(100)) / 8))
    default:
      let number = Double(bitPattern: random.next()).magnitude
      return ExpressionNode(.number(number.isFinite ? number : 0.1))
    }
  }
}

struct `The canonical text` {
  @Test func `parsed again gives an equal expression`() throws {
    var generator = ExpressionGenerator(random: SplitMix64(seed: 42))
    for _ in 0..<5000 {
      let node = generator.node(depth: 4)
      let text = node.canonicalText
      guard let again = try? ExpressionNode(parsing: text) else {
        Issue.record("not read: \(text)")
        continue
      }
      if again != node || again.canonicalText != text { Issue.record("read differently: \(text)") }
    }
  }

  @Test(arguments: [
    ("step( 0.10 ,by=.5,every=1_0, )", "step(0.1, by: 0.5, every: 10)"),
    ("(1+2)*3", "(1 + 2) * 3"), ("1+(2*3)", "1 + 2 * 3"), ("1-(2-3)", "1 - (2 - 3)"),
    ("(-2)^2", "(-2)^2"), ("-2^2", "-2^2"), ("-x^2", "-x^2"), ("(-x)^2", "(-x)^2"),
    ("2^-x", "2^-x"), ("(2^3)^2", "(2^3)^2"), ("2**3**2", "2^3^2"), ("- -x", "--x"),
    ("1e-7*1E+3", "1e-7 * 1000"), ("true", "True"), ("'a\"b'", "\"a\\\"b\""),
    ("0.1 for 5 then (0.2 for 5 then 0.3)", "0.1 for 5 then (0.2 for 5 then 0.3)"),
    ("( 0.1 for 5 then 0.2 )", "0.1 for 5 then 0.2"), ("(1,)", "(1,)"), ("()", "()"),
    ("{'a':1,}", "{\"a\": 1}"), ("[1,2,]", "[1, 2]"),
  ])
  func `is tidy`(text: String, canonical: String) throws {
    #expect(try Expression(parsing: text).canonicalText == canonical)
  }

  @Test func `keeps the text as given beside it`() throws {
    #expect(try Expression(parsing: " 1+1 ").text == " 1+1 ")
  }

  @Test func `free names are told with their places`() throws {
    let expression = try Expression(parsing: "step(peak, by: factor, every: 2 * pi * peak)")
    let names = expression.freeNames
    #expect(names.map(\.name.text) == ["peak", "factor", "peak"])
    #expect(names.map(\.range) == [5..<9, 15..<21, 39..<43])
  }
}
