internal import Optimization
public import Practice

extension Question {
  /// The question as a session knows it; `lesson` is the one that it belongs to.
  public func quizItem(lesson: String) -> QuizItem {
    QuizItem(
      id: Name(id.utf8), lesson: Name(lesson.utf8), objective: Name((objective ?? "").utf8),
      mix: Name((mix ?? "").utf8), key: answer.key, hintCount: hints.count)
  }
}

extension Question.Answer {
  /// What is right, over plain values.
  fileprivate var key: AnswerKey {
    switch self {
    case .choice(let choices), .plot(_, let choices):
      .choice(count: choices.count, right: choices.firstIndex(where: \.isRight) ?? 0)
    case .multiple(let choices): .multiple(choices.map(\.isRight))
    case .numeric(let value, let tolerance, let unit, let mistakes):
      .numeric(
        value: value, tolerance: tolerance, unit: Array(unit.utf8), mistakes: mistakes.map(\.value))
    case .text(let accepted): .text(accepted.map { Array($0.utf8) })
    case .fill(let gaps): .fill(gaps.map { gap in gap.map { Array($0.utf8) } })
    case .order(let items): .order(count: items.count)
    case .match(let pairs): .match(count: pairs.count)
    case .parametric(let answer):
      .parametric(
        ParametricKey(
          variables: answer.variables.map {
            ParametricKey.Variable(name: $0.name, values: $0.domain.values)
          }, answer: Formula(answer.answer),
          mistakes: answer.mistakes.map { Formula($0.expression) }))
    }
  }
}

extension ParametricAnswer.Variable.Domain {
  /// Every value, in order; at most 10,000. Sums such as 0.1 + 2 · 0.1 are rounded to 12 digits, so
  /// that people see 0.3.
  public var values: [Double] {
    switch self {
    case .choices(let values): return values
    case .range(let from, let to, let step):
      let count = min(((to - from) / step + 1e-9).rounded(.down), 9_999)
      guard count.isFinite, count >= 0 else { return [from] }
      return (0...Int(count)).map { index in
        let value = from + Double(index) * step
        return Double(DecimalText.significant(value, digits: 12)) ?? value
      }
    }
  }
}
