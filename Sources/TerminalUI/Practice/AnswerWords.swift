import Curriculum
import Optimization
import Practice

/// The sentence about an answer: what was said, and what is right.
struct AnswerWords {
  /// A piece of the sentence.
  enum Piece {
    case words(String)
    /// What somebody typed, or should have.
    case quoted(String)
    case content([ContentInline])
  }

  let shown: ShownQuestion
  let ascii: Bool

  init(_ shown: ShownQuestion, ascii: Bool) { (self.shown, self.ascii) = (shown, ascii) }

  /// What follows "Right".
  func rightRemark(_ response: Response, _ outcome: Outcome) -> [Piece] {
    guard let bytes = Self.single(response) else { return [.words(".")] }
    let said = String(decoding: bytes, as: UTF8.self)
    if outcome.slip == .spelling {
      return [.words("; it is spelled "), .quoted(nearest(to: said)), .words(".")]
    }
    return shown.wantsNumber
      ? [.words(": "), .quoted(rightNumber), .words(".")]
      : [.words(": "), .quoted(said), .words(".")]
  }

  /// The whole sentence about an answer that is not right.
  func wrongRemark(_ response: Response, _ outcome: Outcome) -> [Piece] {
    if let bytes = Self.single(response) {
      return typed(String(decoding: bytes, as: UTF8.self), outcome)
    }
    switch response {
    case .unknown: return unknown
    case .choice(let place): return choice(place)
    case .choices: return [.words(share(outcome, of: "choices") + ".")]
    case .typed: return []
    case .gaps: return [.words(share(outcome, of: "gaps") + ".")]
    case .order: return [.words(share(outcome, of: "are in order", verb: "") + ".")]
    case .pairs: return [.words(share(outcome, of: "pairs") + ".")]
    }
  }

  /// What was typed, where one thing was.
  private static func single(_ response: Response) -> [UInt8]? {
    switch response {
    case .typed(let bytes): bytes
    case .gaps(let gaps): gaps.count == 1 ? gaps[0] : nil
    case .choice, .choices, .order, .pairs, .unknown: nil
    }
  }

  /// "2 of 3 pairs are right"
  private func share(_ outcome: Outcome, of things: String, verb: String = " are right") -> String {
    let right = outcome.parts.count { $0 }
    guard !outcome.parts.isEmpty else { return "Not right" }
    return "\(right) of \(outcome.parts.count) \(things)\(verb)"
  }

  private func choice(_ place: Int) -> [Piece] {
    let choices = shown.choices
    guard choices.indices.contains(place) else { return unknown }
    let said = choices[place].text
    guard let right = choices.first(where: \.isRight)?.text else { return [] }
    if Self.isValue(said), Self.isValue(right) {
      return [.words("You said ")] + quoted(said) + [.words("; it is ")] + quoted(right)
        + [.words(".")]
    }
    return [.words("You said ")] + quoted(said) + [.words(". The answer is ")] + quoted(right)
      + [.words(".")]
  }

  private func typed(_ said: String, _ outcome: Outcome) -> [Piece] {
    let trimmed = Self.trimmed(said)
    if shown.wantsNumber {
      switch outcome.slip {
      case .notANumber:
        return [
          .words("“"), .quoted(trimmed), .words("” is no number; it is "), .quoted(rightNumber),
          .words("."),
        ]
      case .unit:
        return [
          .words("The number is right, the unit is not: it is "), .quoted(rightNumber), .words("."),
        ]
      case .spelling, nil: break
      }
      var pieces: [Piece] = [
        .words("You said "), .quoted(trimmed), .words("; it is "), .quoted(rightNumber),
      ]
      if let name = mistakeName(outcome) { pieces.append(.words(": " + name)) }
      return pieces + [.words(".")]
    }
    return [
      .words("You said “"), .quoted(trimmed), .words("”; the answer is “"),
      .quoted(accepted.first ?? ""), .words("”."),
    ] + others
  }

  private var unknown: [Piece] {
    switch shown.question.answer {
    case .choice, .plot, .multiple, .parametric:
      let right = shown.choices.filter(\.isRight)
      if shown.choices.isEmpty { return [.words("It is "), .quoted(rightNumber), .words(".")] }
      guard let first = right.first else { return [] }
      if right.count == 1 {
        let isValue = Self.isValue(first.text)
        return [.words(isValue ? "It is " : "The answer is ")] + quoted(first.text) + [.words(".")]
      }
      return [.words("The answers are ")] + listed(right.map { quoted($0.text) }) + [.words(".")]
    case .numeric: return [.words("It is "), .quoted(rightNumber), .words(".")]
    case .text: return [.words("The answer is “"), .quoted(accepted.first ?? ""), .words("”.")]
    case .fill(let gaps):
      let words = gaps.map { [Piece.words("“"), .quoted($0.first ?? ""), .words("”")] }
      return [.words("In the gaps stand ")] + listed(words) + [.words(".")]
    case .order(let items):
      return [.words("The order is ")] + listed(items.map { quoted($0) }) + [.words(".")]
    case .match(let pairs):
      let arrow = Piece.words(ascii ? " -> " : " → ")
      return listed(pairs.map { [.content($0.left), arrow, .content($0.right)] }, with: "; ")
        + [.words(".")]
    }
  }

  private func listed(_ items: [[Piece]], with separator: String = ", ") -> [Piece] {
    Array(items.joined(separator: [.words(separator)]))
  }

  /// Words that are right where text is typed.
  private var accepted: [String] {
    switch shown.question.answer {
    case .text(let accepted): accepted
    case .fill(let gaps): gaps.first ?? []
    case .choice, .multiple, .numeric, .order, .match, .plot, .parametric: []
    }
  }

  private var others: [Piece] {
    let rest = accepted.dropFirst()
    return rest.isEmpty ? [] : [.words(" Also: \(rest.joined(separator: ", ")).")]
  }
}
