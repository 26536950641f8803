internal import Markdown

extension PageBuilder {
  /// `Answer: 0.025 ± 0.001 unit` and `Mistake: 0.05 — one halving was forgotten` lines.
  mutating func numeric(_ blocks: [Block]) -> Question.Answer? {
    var answer: NumericLine?
    var mistakes: [Question.NumericMistake] = []
    for line in answerLines(blocks) {
      if let text = line.words(behind: "Answer:") {
        if answer != nil { report.add(.secondAnswer, at: line.range) }
        answer = NumericLine(text)
        if answer == nil { report.add(.badNumber(text), at: line.range) }
      } else if let text = line.words(behind: "Mistake:") {
        if let mistake = mistake(text) {
          mistakes.append(mistake)
        } else {
          report.add(.badMistake, at: line.range)
        }
      } else {
        report.add(.oddAnswerLine, at: line.range)
      }
    }
    guard let answer else { return nil }
    for mistake in mistakes where abs(mistake.value - answer.value) <= answer.tolerance {
      report.add(.rightMistake, at: place(blocks[0].range))
    }
    return .numeric(
      value: answer.value, tolerance: answer.tolerance, unit: answer.unit, mistakes: mistakes)
  }

  /// `Answer: warm-up | warmup`.
  mutating func text(_ blocks: [Block]) -> Question.Answer? {
    var accepted: [String] = []
    for line in answerLines(blocks) {
      guard let words = line.words(behind: "Answer:") else {
        report.add(.oddAnswerLine, at: line.range)
        continue
      }
      accepted += alternatives(words)
    }
    if accepted.isEmpty { report.add(.noAnswer(.text), at: place(blocks[0].range)) }
    return accepted.isEmpty ? nil : .text(accepted: accepted)
  }

  private func mistake(_ text: String) -> Question.NumericMistake? {
    for dash in [" — ", " – ", " - "] {
      guard let range = Array(text.utf8).firstOffset(of: Array(dash.utf8)) else { continue }
      let number = String(decoding: Array(text.utf8)[..<range], as: UTF8.self).trimmed
      let name = String(decoding: Array(text.utf8)[(range + dash.utf8.count)...], as: UTF8.self)
      guard let value = PrintedNumber(Array(number.utf8)[...])?.value, !name.trimmed.isEmpty
      else { return nil }
      return Question.NumericMistake(value: value, name: name.trimmed)
    }
    return nil
  }

  /// The lines of the paragraphs of an answer part.
  private func answerLines(_ blocks: [Block]) -> [AnswerLine] {
    var lines: [AnswerLine] = []
    for block in blocks {
      guard case .paragraph(let inlines) = block.kind else { continue }
      for part in inlines.split(whereSeparator: { $0.isBreak }) {
        guard let first = part.first, let last = part.last else { continue }
        let text = Array(part).plainText.trimmed
        lines.append(AnswerLine(text: text, range: place(first.range.union(last.range))))
      }
    }
    return lines
  }
}

/// `a | b`: the words between the bars.
func alternatives(_ words: String) -> [String] {
  words.split(separator: "|").map(\.trimmed).filter { !$0.isEmpty }
}

/// One line of an answer part.
private struct AnswerLine {
  let text: String
  let range: SourceRange

  func words(behind label: String) -> String? {
    text.hasPrefix(label) ? String(text.dropFirst(label.count)).trimmed : nil
  }
}

/// `0.025 ± 0.001 unit`; without a tolerance, half a unit of the last digit.
private struct NumericLine {
  let value: Double
  let tolerance: Double
  let unit: String

  init?(_ text: String) {
    let words = text.split(separator: " ").map(String.init)
    guard let first = words.first, let number = PrintedNumber(Array(first.utf8)[...]) else {
      return nil
    }
    value = number.value
    guard words.count > 1, words[1] == "±" || words[1] == "+-" || words[1] == "+/-" else {
      (tolerance, unit) = (number.halfUnit, words.dropFirst().joined(separator: " "))
      return
    }
    guard words.count > 2, let spread = PrintedNumber(Array(words[2].utf8)[...]), spread.value >= 0
    else { return nil }
    (tolerance, unit) = (spread.value, words.dropFirst(3).joined(separator: " "))
  }
}

extension Inline {
  fileprivate var isBreak: Bool {
    switch kind {
    case .softBreak, .lineBreak: true
    case .text, .code, .emphasis, .strong, .strikethrough, .link, .image, .html,
      .footnoteReference:
      false
    }
  }
}

extension Finding {
  static func badNumber(_ text: String) -> Finding {
    Finding(
      "quiz-shape", "'\(text)' is no numeric answer", notes: ["write `Answer: 0.025 ± 0.001`"])
  }

  static let secondAnswer = Finding("quiz-shape", "there is a second `Answer:` here")

  static let badMistake = Finding(
    "quiz-shape", "a mistake is a number, a dash and a name",
    notes: ["write `Mistake: 0.05 — one halving was forgotten`"])

  static let oddAnswerLine = Finding(
    "quiz-shape", "this line of the answer is neither `Answer:` nor `Mistake:`",
    notes: ["put a blank line between the answer and the explanation"])

  static let rightMistake = Finding(
    "quiz-shape", "a mistake has the value of the right answer")
}
