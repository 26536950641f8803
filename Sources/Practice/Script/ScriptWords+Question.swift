import Optimization

extension ScriptWords {
  mutating func question() -> QuizItem? {
    let (id, lesson, objective, mix) = (next(), next(), next(), next())
    guard !id.bytes.isEmpty, let hints = integer(), let key = key() else { return nil }
    return QuizItem(
      id: id, lesson: lesson, objective: objective, mix: mix, key: key, hintCount: hints)
  }

  /// A question of which nobody asks but where it belongs: its key is not read.
  mutating func unasked() -> QuizItem? {
    let (id, lesson, objective, mix) = (next(), next(), next(), next())
    guard !id.bytes.isEmpty, let hints = integer(), !rest.isEmpty else { return nil }
    return QuizItem(
      id: id, lesson: lesson, objective: objective, mix: mix, key: .text([]), hintCount: hints)
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

  /// `NAME=NUMBER,NUMBER` for variables, then `answer=FORMULA`, then `wrong=FORMULA` …
  private mutating func parametric() -> ParametricKey? {
    var variables: [ParametricKey.Variable] = []
    var (answer, mistakes): (Formula?, [Formula]) = (nil, [])
    while !rest.isEmpty {
      let word = raw()
      let name = word.prefix { $0 != UInt8(ascii: "=") }
      let value = word.dropFirst(name.count + 1)
      switch Name(name) {
      case "answer": answer = Formula(Self.decoded(value))
      case "wrong": mistakes.append(Formula(Self.decoded(value)))
      default:
        var numbers: [Double] = []
        for part in Self.parts(value, by: UInt8(ascii: ",")) {
          if let number = Self.number(part[...]) { numbers.append(number) }
        }
        variables.append(
          ParametricKey.Variable(name: Name(Self.decoded(name)), values: numbers))
      }
    }
    let example = Bindings(variables.map { (name: $0.name, value: $0.values.first ?? 0) })
    guard let answer, answer.value(with: example) != nil else { return nil }
    return ParametricKey(variables: variables, answer: answer, mistakes: mistakes)
  }
}
