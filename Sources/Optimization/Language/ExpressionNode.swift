/// One part of an expression: what it is and where it stands.
///
/// Two nodes are equal when they say the same; their ranges do not count.
public struct ExpressionNode: Sendable {
  /// What stands here.
  public indirect enum Kind: Equatable, Sendable {
    /// A number; a minus sign before the digits is part of it.
    case number(Double)
    /// A word that is no call, such as `pi` or a demo's parameter; it may hold dots.
    case name(Name)
    /// The bytes of a quoted text, escapes resolved.
    case string([UInt8])
    /// `True` or `False`.
    case truth(Bool)
    /// `None`.
    case nothing
    /// `[a, b]`.
    case list([ExpressionNode])
    /// `(a, b)`; one element is written `(a,)`.
    case tuple([ExpressionNode])
    /// `{key: value}`.
    case dictionary([ExpressionEntry])
    /// `callee(arguments)`.
    case call(ExpressionCall)
    /// `-a`, where `a` is no number.
    case negation(ExpressionNode)
    /// `a + b` and its kin.
    case operation(ArithmeticOperator, ExpressionNode, ExpressionNode)
    /// `a then b for 20 then c`; at least two phases.
    case sequence([ExpressionPhase])
    /// `lambda epoch: 0.95 ** epoch`.
    case function(ExpressionLambda)
    /// `a < b` and its kin, in a lambda.
    case comparison(TruthOperator, ExpressionNode, ExpressionNode)
    /// `a if b else c`, in a lambda.
    case condition(ExpressionNode, test: ExpressionNode, otherwise: ExpressionNode)
  }

  /// What stands here.
  public let kind: Kind
  /// UTF-8 byte offsets into the text, end exclusive.
  public let range: ExpressionRange
  /// Nodes from here to the deepest leaf; the parser bounds it, so recursion over nodes is safe.
  let height: Int

  /// A node; programs that build expressions need no range.
  public init(_ kind: Kind, range: ExpressionRange = 0..<0) {
    (self.kind, self.range) = (kind, range)
    var height = 0
    kind.forEachChild { height = max(height, $0.height) }
    if case .function(let lambda) = kind { height = lambda.body.height }
    self.height = height + 1
  }
}

extension ExpressionNode.Kind {
  /// Calls `visit` with each node directly below, in the order written; a lambda has none.
  func forEachChild(_ visit: (ExpressionNode) -> Void) {
    switch self {
    case .number, .name, .string, .truth, .nothing, .function: break
    case .list(let items), .tuple(let items): for item in items { visit(item) }
    case .dictionary(let entries):
      for entry in entries {
        visit(entry.key)
        visit(entry.value)
      }
    case .call(let call): for argument in call.arguments { visit(argument.value) }
    case .negation(let operand): visit(operand)
    case .operation(_, let left, let right), .comparison(_, let left, let right):
      visit(left)
      visit(right)
    case .condition(let value, let test, let otherwise):
      visit(value)
      visit(test)
      visit(otherwise)
    case .sequence(let phases):
      for phase in phases {
        visit(phase.schedule)
        if let length = phase.length { visit(length) }
      }
    }
  }
}

extension ExpressionNode: Equatable {
  /// Compares what the nodes say, not where they stand.
  public static func == (left: ExpressionNode, right: ExpressionNode) -> Bool {
    left.kind == right.kind
  }
}

extension ExpressionNode {
  /// Calls `visit` with each node directly below, in the order written; a lambda has none.
  public func forEachChild(_ visit: (ExpressionNode) -> Void) { kind.forEachChild(visit) }

  /// Reads `text` by the grammar alone: calls and labels may be anything.
  public init(parsing text: String) throws(ExpressionError) {
    self = try Parser.parse(Array(text.utf8))
  }

  /// The canonical spelling: parsed again, it gives an equal node.
  public var canonicalText: String { String(decoding: Printer.print(self), as: UTF8.self) }
}
