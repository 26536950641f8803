internal import Optimization

/// An expression with the values of its parameters put in.
struct BoundExpression {
  /// The expression with numbers in place of the parameters' names: `step(0.1, by: 0.5, every: 10)`.
  let label: String
  /// Whether it is a plain number, a constant rate.
  let isNumber: Bool
  /// What it describes.
  let schedule: AnySchedule

  init(_ expression: DemoExpression, _ bindings: Bindings) throws(ExpressionError) {
    schedule = try expression.schedule(with: bindings)
    label = expression.label(bindings)
    isNumber = expression.isNumber(bindings)
  }

  /// The expressions in order, or the first error with its index.
  static func all(
    _ expressions: [DemoExpression], _ bindings: Bindings
  ) throws(DemoError) -> [BoundExpression] {
    var bound: [BoundExpression] = []
    for (index, expression) in expressions.enumerated() {
      do throws(ExpressionError) {
        bound.append(try BoundExpression(expression, bindings))
      } catch {
        throw .expression(index: index, error)
      }
    }
    return bound
  }
}

extension Expression {
  /// The canonical text with numbers in place of the parameters' names.
  func label(_ bindings: Bindings) -> String {
    let source = Array(text.utf8)
    var bytes: [UInt8] = []
    var copied = 0
    for use in freeNames {
      guard let value = bindings[use.name], copied <= use.range.lowerBound,
        use.range.upperBound <= source.count
      else { continue }
      bytes += source[copied..<use.range.lowerBound]
      if value < 0 { bytes.append(UInt8(ascii: "(")) }
      DecimalText.appendShortest(value, to: &bytes)
      if value < 0 { bytes.append(UInt8(ascii: ")")) }
      copied = use.range.upperBound
    }
    bytes += source[copied...]
    do throws(ExpressionError) {
      return try Expression(parsing: bytes, vocabulary: vocabulary).canonicalText
    } catch {
      return canonicalText
    }
  }

  /// Whether it is a plain number, perhaps that of a parameter.
  func isNumber(_ bindings: Bindings) -> Bool {
    switch root.kind {
    case .number: true
    case .name(let name): bindings[name] != nil
    case .string, .truth, .nothing, .list, .tuple, .dictionary, .call, .negation, .operation,
      .sequence, .function, .comparison, .condition:
      false
    }
  }
}
