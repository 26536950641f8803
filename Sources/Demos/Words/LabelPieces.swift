internal import Optimization

/// The canonical text of an expression where `$name$` stands for the value of a name.
enum LabelPieces {
  private static let mark = UInt8(ascii: "$")

  /// The text with the values put in.
  static func text(_ pieces: [UInt8], _ bindings: Bindings) -> String {
    var bytes: [UInt8] = []
    var isName = false
    for piece in pieces[...].parts(at: mark, keepsEmpty: true) {
      if isName {
        DecimalText.appendShortest(bindings[Name(piece)] ?? .nan, to: &bytes)
      } else {
        bytes += piece
      }
      isName.toggle()
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The pieces of `expression`; nil when a sample of values shows that they would not give its label,
  /// as where a negative number needs parentheses.
  static func pieces(of expression: Expression, _ parameters: [DemoParameter]) -> [UInt8]? {
    let source = expression.canonicalBytes
    guard !source.contains(mark), !source.contains(0x0A),
      let names = names(source, expression.vocabulary)
    else { return nil }
    var bytes: [UInt8] = []
    var copied = 0
    for use in names {
      bytes += source[copied..<use.range.lowerBound] + [mark] + use.name.bytes + [mark]
      copied = use.range.upperBound
    }
    bytes += source[copied...]
    return isRight(bytes, for: expression, parameters) ? bytes : nil
  }

  private static func names(
    _ source: [UInt8], _ vocabulary: Vocabulary
  ) -> [(name: Name, range: ExpressionRange)]? {
    do throws(ExpressionError) {
      return try Expression(parsing: source, vocabulary: vocabulary).freeNames
    } catch {
      return nil
    }
  }

  private static func isRight(
    _ pieces: [UInt8], for expression: Expression, _ parameters: [DemoParameter]
  ) -> Bool {
    parameters.indices.allSatisfy { index in
      let moved = parameters[index]
      return [moved.value, moved.from, moved.to, moved.from + moved.step].allSatisfy { value in
        var values = parameters.map { (name: $0.name, value: $0.value) }
        values[index].value = value
        let label = expression.label(Bindings(values))
        return text(pieces, Bindings(values)).utf8.elementsEqual(label.utf8)
      }
    }
  }
}
