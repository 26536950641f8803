/// Writes the words of a `Recipe`.
struct RecipeWriter {
  private let vocabulary: Vocabulary
  private var bytes: [UInt8] = []

  /// The recipe of an expression; nil when it has none: it needs a framework, or is at fault.
  static func recipe(of node: ExpressionNode, _ vocabulary: Vocabulary) -> Recipe? {
    var writer = RecipeWriter(vocabulary: vocabulary)
    return writer.write(node) ? Recipe(writer.bytes, vocabulary: vocabulary) : nil
  }

  private init(vocabulary: Vocabulary) { self.vocabulary = vocabulary }

  private mutating func add(_ mark: Name, _ rest: [UInt8] = []) -> Bool {
    if !bytes.isEmpty { bytes.append(UInt8(ascii: " ")) }
    bytes += mark.bytes + rest
    return true
  }

  private mutating func add(_ number: Double) -> Bool {
    var digits: [UInt8] = []
    DecimalText.appendShortest(number, to: &digits)
    return add("", digits)
  }

  private mutating func add(call name: Name, _ count: Int) -> Bool {
    add(name, Array((":" + DecimalText.whole(count)).utf8))
  }

  private mutating func write(_ node: ExpressionNode) -> Bool {
    switch node.kind {
    case .number(let number): add(number)
    case .name(let name): write(name)
    case .string(let text):
      text.allSatisfy { $0 > 0x20 && $0 != UInt8(ascii: ";") } && add("'", text)
    case .truth(let truth): add(truth ? "T" : "F")
    case .nothing: add("N")
    case .list(let items), .tuple(let items): write(items) && add(call: "", items.count)
    case .call(let call): write(call)
    case .negation(let operand): write(operand) && add("n")
    case .operation(.floorQuotient, _, _), .operation(.remainder, _, _): false
    case .operation(let operation, let left, let right):
      write(left) && write(right) && add(operation.spelling)
    case .sequence(let phases): write(phases)
    case .dictionary, .function, .comparison, .condition: false
    }
  }

  private mutating func write(_ nodes: [ExpressionNode]) -> Bool {
    for node in nodes where !write(node) { return false }
    return true
  }

  private mutating func write(_ name: Name) -> Bool {
    if let constant = vocabulary.constant(named: name) { return add(constant) }
    guard vocabulary.objective(named: name) != nil else { return add("=", name.bytes) }
    return write(ExpressionCall(name, []))
  }

  private mutating func write(_ call: ExpressionCall) -> Bool {
    if vocabulary.function(named: call.callee) != nil {
      return write(call.arguments.map { $0.value }) && add(call: call.callee, call.arguments.count)
    }
    guard let signature = vocabulary.signature(named: call.callee) else { return false }
    do throws(ExpressionError) {
      for (parameter, argument) in zip(signature.parameters, try signature.match(call)) {
        var node = argument?.value
        if node == nil, let text = parameter.defaultValue {
          node = try Parser.parse(Name(stringLiteral: text).bytes)
        }
        guard let node, write(node) else { return false }
      }
    } catch {
      return false
    }
    return add(call: call.callee, signature.parameters.count)
  }

  private mutating func write(_ phases: [ExpressionPhase]) -> Bool {
    for (index, phase) in phases.enumerated() {
      guard write(phase.schedule) else { return false }
      guard index < phases.count - 1 else { continue }
      guard phase.length.map({ write($0) }) ?? add("e") else { return false }
    }
    for _ in phases.dropFirst() { _ = add("t") }
    return true
  }
}

extension Expression {
  /// What a page needs of it; nil when a page cannot evaluate it: it calls a framework.
  public var recipe: Recipe? { RecipeWriter.recipe(of: root, vocabulary) }
}
