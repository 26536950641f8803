internal import Frameworks
internal import Markdown
internal import Optimization

extension PageBuilder {
  /// The worked number that `code` is; nil, without a word, when it is only code.
  mutating func workedNumber(_ code: String, at range: SourceRange) -> WorkedNumber? {
    guard let text = WorkedNumberText(code) else { return nil }
    let place = EmbeddedText(inline: code, of: file, in: range)
    guard let step = text.step else {
      guard let value = text.arithmeticValue else { return nil }
      check(text, against: value, place)
      return WorkedNumber(text: code, value: value)
    }
    do throws(ExpressionError) {
      let value = try Expression(parsing: text.expression, vocabulary: .complete).schedule().rate(
        at: step)
      check(text, against: value, place)
      return WorkedNumber(text: code, value: value)
    } catch {
      let (low, high) = (error.range.lowerBound, error.range.upperBound)
      let start = text.left.lowerBound
      report.add(.badExpression(error), at: place.range((start + low)..<(start + high)))
      return nil
    }
  }

  /// Reports a value that the core does not reproduce to the digits printed.
  private mutating func check(
    _ text: WorkedNumberText, against computed: Double, _ place: EmbeddedText
  ) {
    let written = String(decoding: text.bytes[text.right], as: UTF8.self)
    let difference = abs(computed - text.value)
    let isNear = difference <= text.halfUnit * (1 + 1e-9)
    let isEqual = isNear && difference <= 1e-9 * max(abs(computed), abs(text.value))
    guard !(text.isExact ? isEqual : isNear) else { return }
    if isNear {
      report.add(.roundedNumber(written, computed), at: place.range(text.sign))
    } else {
      let finding = Finding.wrongNumber(written, computed, isExact: text.isExact)
      report.add(finding, at: place.range(text.right))
    }
  }
}

extension WorkedNumberText {
  /// What the left side comes to, when it is arithmetic and more than one number.
  fileprivate var arithmeticValue: Double? {
    guard Double(expression) == nil else { return nil }
    do throws(ExpressionError) {
      let expression = try Expression(parsing: expression)
      guard expression.freeNames.isEmpty else { return nil }
      return try expression.number()
    } catch {
      return nil
    }
  }
}

extension Finding {
  static func badExpression(_ error: ExpressionError) -> Finding {
    Finding("bad-expression", error.message, notes: error.hint.map { [$0] } ?? [])
  }

  static func wrongNumber(_ written: String, _ computed: Double, isExact: Bool) -> Finding {
    let places = PrintedNumber(Array(written.utf8)[...])?.places ?? 0
    let isShort = isExact || places < 0 || places > 15
    let text = isShort ? computed.shortText : DecimalText.fixed(computed, places: places)
    return Finding(
      "wrong-number", "is \(written), the core computes \(computed.shortText)", replacement: text)
  }

  static func roundedNumber(_ written: String, _ computed: Double) -> Finding {
    Finding(
      "wrong-number", "\(written) is rounded, the core computes \(computed.shortText)",
      replacement: "≈")
  }
}

extension Double {
  /// As authors may write it: 12 significant digits at most.
  fileprivate var shortText: String { DecimalText.significant(self, digits: 12) }
}
