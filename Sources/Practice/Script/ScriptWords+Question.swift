import Optimization

extension ScriptWords {
  mutating func question() -> QuizItem? {
    let (id, lesson, objective, mix) = (next(), next(), next(), next())
    guard !id.bytes.isEmpty, let hints = integer(), let key = key() else { return nil }
    return QuizItem(
      id: id, lesson: lesson, objective: objective, mix: mix, key: key, hintCount: hints)
  }

  private mutating func key() -> AnswerKey? {
    switch next() {
    case "choice":
      guard let count = integer(), let right = integer(), right < count else { return nil }
      return .choice(count: count, right: right)
    case "multiple": return .multiple(integers().map { $0 == 1 })
    case "numeric":
      guard let value = number(), let tolerance = number() else { return nil }
      let unit = next().bytes
      var mistakes: [Double] = []
      while let mistake = number() { mistakes.append(mistake) }
      return .numeric(value: value, tolerance: tolerance, unit: unit, mistakes: mistakes)
    case "text": return .text(Self.parts(next().bytes, by: UInt8(ascii: "|")))
    case "fill":
      var gaps: [[[UInt8]]] = []
      while let gap = nextIfAny() { gaps.append(Self.parts(gap.bytes, by: UInt8(ascii: "|"))) }
      return .fill(gaps)
    case "order": return integer().map { .order(count: $0) }
    case "match": return integer().map { .match(count: $0) }
    case "parametric": return parametric().map { .parametric($0) }
    default: return nil
    }
  }

  /// `NAME=NUMBER,NUMBER` for variables, then `answer=EXPRESSION`, then `wrong=EXPRESSION` …
  private mutating func parametric() -> ParametricKey? {
    var variables: [ParametricKey.Variable] = []
    var (answer, mistakes): (Expression?, [Expression]) = (nil, [])
    while let word = nextIfAny() {
      let name = Name(word.bytes.prefix { $0 != UInt8(ascii: "=") })
      let text = Array(word.bytes.dropFirst(name.bytes.count + 1))
      switch name {
      case "answer": answer = Self.expression(text)
      case "wrong": if let mistake = Self.expression(text) { mistakes.append(mistake) }
      default:
        var values = ScriptWords(text.map { $0 == UInt8(ascii: ",") ? UInt8(ascii: " ") : $0 }[...])
        var numbers: [Double] = []
        while let number = values.number() { numbers.append(number) }
        variables.append(ParametricKey.Variable(name: name, values: numbers))
      }
    }
    return answer.map { ParametricKey(variables: variables, answer: $0, mistakes: mistakes) }
  }
}
