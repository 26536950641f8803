import Curriculum
import Optimization
import Practice

extension AnswerWords {
  /// The right number with its unit.
  var rightNumber: String {
    switch shown.question.answer {
    case .numeric(let value, _, let unit, _):
      return DecimalText.shortest(value) + (unit.isEmpty ? "" : " " + unit)
    case .parametric: return shown.answerNumber
    case .choice, .multiple, .text, .fill, .order, .match, .plot: return ""
    }
  }

  /// "one halving was forgotten"
  func mistakeName(_ outcome: Outcome) -> String? {
    guard let place = outcome.mistake else { return nil }
    let names: [String]
    switch shown.question.answer {
    case .numeric(_, _, _, let mistakes): names = mistakes.map(\.name)
    case .parametric(let answer): names = answer.mistakes.map(\.name)
    case .choice, .multiple, .text, .fill, .order, .match, .plot: names = []
    }
    guard names.indices.contains(place) else { return nil }
    return names[place].hasSuffix(".") ? String(names[place].dropLast()) : names[place]
  }

  /// A choice inside a sentence: a value as it is, words in quotation marks.
  func quoted(_ text: [ContentInline]) -> [Piece] {
    let text = Self.withoutStop(text)
    return Self.isValue(text)
      ? [.content(text)] : [.words("“"), .content(text), .words("”")]
  }

  /// Whether a text is a number or a single word, so that "it is" may stand before it.
  static func isValue(_ inlines: [ContentInline]) -> Bool {
    let text = inlines.plainText
    guard let first = text.unicodeScalars.first else { return true }
    if ("0"..."9").contains(first) || "-−+.".unicodeScalars.contains(first) { return true }
    return !text.utf8.contains(0x20) && !first.properties.isUppercase
  }

  static func trimmed(_ text: String) -> String {
    var text = Substring(text)
    while text.first?.isWhitespace == true { text = text.dropFirst() }
    while text.last?.isWhitespace == true { text = text.dropLast() }
    return String(text)
  }

  private static func withoutStop(_ inlines: [ContentInline]) -> [ContentInline] {
    guard let last = inlines.last, case .text(let text) = last.kind, text.hasSuffix(".") else {
      return inlines
    }
    return inlines.dropLast() + [ContentInline(.text(String(text.dropLast())), last.range)]
  }

  /// The accepted word that begins most like what was typed.
  func nearest(to said: String) -> String {
    let words: [String]
    switch shown.question.answer {
    case .text(let accepted): words = accepted
    case .fill(let gaps): words = gaps.first ?? []
    case .choice, .multiple, .numeric, .order, .match, .plot, .parametric: words = []
    }
    return nearestNames(to: said.lowercased(), among: words).first ?? words.first ?? said
  }
}
