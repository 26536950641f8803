/// Writes a node in the canonical spelling, with no more parentheses than needed.
struct Printer {
  private var bytes: [UInt8] = []
  private var isInFunction = false

  static func print(_ node: ExpressionNode) -> [UInt8] {
    var printer = Printer()
    printer.write(node, above: 0)
    return printer.bytes
  }

  private mutating func write(_ text: Name) { bytes.append(contentsOf: text.bytes) }

  /// Writes `node`, in parentheses when it binds less tightly than its surroundings.
  private mutating func write(_ node: ExpressionNode, above floor: Int) {
    guard node.kind.precedence < floor else { return write(node.kind) }
    write("(")
    write(node.kind)
    write(")")
  }

  private mutating func write(_ kind: ExpressionNode.Kind) {
    switch kind {
    case .number(let number): DecimalText.appendShortest(number, to: &bytes)
    case .name(let name): write(name)
    case .string(let content): write(quoted: content)
    case .truth(let truth): write(truth ? "True" : "False")
    case .nothing: write("None")
    case .list(let items):
      write("[")
      write(items)
      write("]")
    case .tuple(let items):
      write("(")
      write(items)
      write(items.count == 1 ? ",)" : ")")
    case .dictionary(let entries): write(entries)
    case .call(let call): write(call)
    case .negation(let operand):
      write("-")
      write(operand, above: 3)
    case .operation(.power, let base, let exponent):
      write(base, above: 5)
      write(isInFunction ? "**" : "^")
      write(exponent, above: 3)
    case .operation(let operation, let left, let right):
      write(left, above: operation.precedence)
      write(" ")
      write(operation.spelling)
      write(" ")
      write(right, above: operation.precedence + 1)
    case .sequence(let phases): write(phases)
    case .function(let lambda): write(lambda)
    case .comparison(let operation, let left, let right):
      write(left, above: 1)
      write(" ")
      write(operation.spelling)
      write(" ")
      write(right, above: 1)
    case .condition(let value, let test, let otherwise):
      write(value, above: 1)
      write(" if ")
      write(test, above: 1)
      write(" else ")
      write(otherwise, above: 1)
    }
  }

  private mutating func write(_ items: [ExpressionNode]) {
    for (index, item) in items.enumerated() {
      if index > 0 { write(", ") }
      write(item, above: 0)
    }
  }

  private mutating func write(_ entries: [ExpressionEntry]) {
    write("{")
    for (index, entry) in entries.enumerated() {
      if index > 0 { write(", ") }
      write(entry.key, above: 0)
      write(": ")
      write(entry.value, above: 0)
    }
    write("}")
  }

  private mutating func write(_ lambda: ExpressionLambda) {
    let wasInFunction = isInFunction
    isInFunction = true
    write("lambda ")
    write(lambda.parameter)
    write(": ")
    write(lambda.body, above: 0)
    isInFunction = wasInFunction
  }

  private mutating func write(_ call: ExpressionCall) {
    write(call.callee)
    write("(")
    for (index, argument) in call.arguments.enumerated() {
      if index > 0 { write(", ") }
      if let label = argument.label {
        write(label)
        write(": ")
      }
      write(argument.value, above: 0)
    }
    write(")")
  }

  private mutating func write(_ phases: [ExpressionPhase]) {
    for (index, phase) in phases.enumerated() {
      if index > 0 { write(" then ") }
      write(phase.schedule, above: 1)
      guard let length = phase.length else { continue }
      write(" for ")
      write(length, above: 1)
    }
  }

  private mutating func write(quoted content: [UInt8]) {
    write("\"")
    for byte in content {
      switch byte {
      case 0x0A: write("\\n")
      case 0x09: write("\\t")
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes.append(contentsOf: [0x5C, byte])
      default: bytes.append(byte)
      }
    }
    write("\"")
  }
}

extension ExpressionNode.Kind {
  /// The higher, the more tightly it binds: sequences 0, sums 1, products 2, signs 3, powers 4.
  fileprivate var precedence: Int {
    switch self {
    case .sequence, .function, .comparison, .condition: 0
    case .operation(let operation, _, _): operation.precedence
    case .negation: 3
    case .number(let number): number.sign == .minus ? 3 : 5
    case .name, .string, .truth, .nothing, .list, .tuple, .dictionary, .call: 5
    }
  }
}
