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
    case "text": return .text(Self.parts(raw(), by: UInt8(ascii: "|")))
    case "fill":
      var gaps: [[[UInt8]]] = []
      while !rest.isEmpty { gaps.append(Self.parts(raw(), by: UInt8(ascii: "|"))) }
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
    while !rest.isEmpty {
      let word = raw()
      let name = word.prefix { $0 != UInt8(ascii: "=") }
      let value = word.dropFirst(name.count + 1)
      switch Name(name) {
      case "answer": answer = Self.expression(Self.decoded(value))
      case "wrong":
        if let mistake = Self.expression(Self.decoded(value)) { mistakes.append(mistake) }
      default:
        let numbers = value.split(separator: UInt8(ascii: ",")).compactMap { number in
          Self.expression(Array(number)).flatMap { Self.number($0) }
        }
        variables.append(
          ParametricKey.Variable(name: Name(Self.decoded(name)), values: numbers))
      }
    }
    return answer.map { ParametricKey(variables: variables, answer: $0, mistakes: mistakes) }
  }
}
