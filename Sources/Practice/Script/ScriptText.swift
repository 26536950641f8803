import Optimization

/// Writes words of a script, so that `SessionScript` reads the same words back.
public enum ScriptText {
  /// Appends a space and the word: spaces, controls, `|` and `%` as `%20` and the like, `-` for nothing.
  public static func append(word: [UInt8], to line: inout [UInt8]) {
    line.append(UInt8(ascii: " "))
    if word.isEmpty { line.append(UInt8(ascii: "-")) }
    appendEncoded(word, to: &line)
  }

  /// The question as a line of a script, without its end.
  public static func line(_ item: QuizItem) -> [UInt8] {
    var line = Name("question").bytes
    for name in [item.id, item.lesson, item.objective, item.mix] {
      append(word: name.bytes, to: &line)
    }
    append(item.hintCount, to: &line)
    append(item.key, to: &line)
    return line
  }

  /// The card as a line of a script, without its end.
  public static func line(_ card: DeckCard) -> [UInt8] {
    var line = Name("card").bytes
    append(word: card.id.bytes, to: &line)
    append(word: card.lesson.bytes, to: &line)
    line.append(UInt8(ascii: " "))
    line.append(whole: UInt64(card.fingerprint))
    return line
  }

  private static func append(_ key: AnswerKey, to line: inout [UInt8]) {
    line.append(UInt8(ascii: " "))
    switch key {
    case .choice(let count, let right):
      line += Name("choice").bytes
      append(count, to: &line)
      append(right, to: &line)
    case .multiple(let right):
      line += Name("multiple").bytes
      for isRight in right { append(isRight ? 1 : 0, to: &line) }
    case .numeric(let value, let tolerance, let unit, let mistakes):
      line += Name("numeric").bytes
      append(value, to: &line)
      append(tolerance, to: &line)
      append(word: unit, to: &line)
      for mistake in mistakes { append(mistake, to: &line) }
    case .text(let accepted):
      line += Name("text").bytes
      append(alternatives: accepted, to: &line)
    case .fill(let gaps):
      line += Name("fill").bytes
      for gap in gaps { append(alternatives: gap, to: &line) }
    case .order(let count):
      line += Name("order").bytes
      append(count, to: &line)
    case .match(let count):
      line += Name("match").bytes
      append(count, to: &line)
    case .parametric(let key):
      line += Name("parametric").bytes
      append(key, to: &line)
    }
  }

  private static func append(_ key: ParametricKey, to line: inout [UInt8]) {
    for variable in key.variables {
      line.append(UInt8(ascii: " "))
      append(name: variable.name, to: &line)
      for (place, value) in variable.values.enumerated() {
        line.append(UInt8(ascii: place == 0 ? "=" : ","))
        DecimalText.appendShortest(value, to: &line)
      }
    }
    append(key.answer, as: "answer=", to: &line)
    for mistake in key.mistakes { append(mistake, as: "wrong=", to: &line) }
  }

  /// `answer` and `wrong` would begin an expression: their first letter is encoded.
  private static func append(name: Name, to line: inout [UInt8]) {
    guard name == "answer" || name == "wrong" else { return appendEncoded(name.bytes, to: &line) }
    let first: Name = name == "answer" ? "%61" : "%77"
    line += first.bytes
    line += name.bytes.dropFirst()
  }

  private static func append(_ formula: Formula, as name: Name, to line: inout [UInt8]) {
    line.append(UInt8(ascii: " "))
    line += name.bytes
    appendEncoded(formula.bytes, to: &line)
  }

  private static func append(alternatives: [[UInt8]], to line: inout [UInt8]) {
    line.append(UInt8(ascii: " "))
    if alternatives.allSatisfy({ $0.isEmpty }), alternatives.count < 2 {
      line.append(UInt8(ascii: "-"))
    }
    for (place, words) in alternatives.enumerated() {
      if place > 0 { line.append(UInt8(ascii: "|")) }
      appendEncoded(words, to: &line)
    }
  }

  static func append(_ number: Int, to line: inout [UInt8]) {
    line.append(UInt8(ascii: " "))
    DecimalText.appendWhole(number, to: &line)
  }

  private static func append(_ number: Double, to line: inout [UInt8]) {
    line.append(UInt8(ascii: " "))
    DecimalText.appendShortest(number, to: &line)
  }

  /// `-` alone is encoded too, since it stands for nothing.
  private static func appendEncoded(_ word: [UInt8], to line: inout [UInt8]) {
    let digits = Name("0123456789ABCDEF").bytes
    for byte in word {
      let isPlain =
        byte > 32 && byte != 127 && byte != UInt8(ascii: "%") && byte != UInt8(ascii: "|")
      if isPlain, word.count > 1 || byte != UInt8(ascii: "-") {
        line.append(byte)
      } else {
        line += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
  }
}
