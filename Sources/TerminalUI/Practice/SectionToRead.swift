import Curriculum
import Optimization

/// Which section of a lesson teaches an objective: the one that shares the most words with the objective and
/// the questions that show it, words that few sections hold counting more.
enum SectionToRead {
  /// The section's title; nil when none stands out.
  static func section(of lesson: Lesson, for objective: Name, questions: [Question]) -> String? {
    let sections = lesson.sections.compactMap { section -> (title: String, words: Set<String>)? in
      let text = text(of: section)
      return text.isEmpty
        ? nil : (section.title.plainText, words(section.title.plainText + " " + text))
    }
    guard sections.count > 1 else { return nil }
    let wanted = words(
      (lesson.objectives.first { Name($0.id.utf8) == objective }?.text ?? "") + " "
        + questions.filter { Name(($0.objective ?? "").utf8) == objective }
        .map { $0.title.plainText + " " + $0.explanation.plainText }.joined(separator: " "))
    let scores = sections.map { section in
      wanted.reduce(0.0) { sum, word in
        guard section.words.contains(word) else { return sum }
        let holders = sections.count { $0.words.contains(word) }
        return sum + (holders == sections.count ? 0 : 1 / Double(holders))
      } / Double(max(section.words.count, 30)).squareRoot()
    }
    guard let best = scores.indices.max(by: { scores[$0] < scores[$1] }), scores[best] > 0 else {
      return nil
    }
    let second = scores.indices.filter { $0 != best }.map { scores[$0] }.max() ?? 0
    return scores[best] >= 1.15 * second ? sections[best].title : nil
  }

  private static func text(of section: Section) -> String {
    let below = section.subsections.map { $0.title.plainText + " " + text(of: $0) }
    let own: String
    switch section.body {
    case .prose(let blocks), .mnemonic(let blocks): own = blocks.plainText
    case .quiz, .cards: return ""
    case .faq(let introduction, let entries):
      own =
        introduction.plainText
        + entries.map { " " + $0.question.plainText + " " + $0.answer.plainText }.joined()
    case .dialogue(let turns): own = turns.flatMap(\.blocks).plainText
    case .analogy(let analogy): own = (analogy.picture + analogy.limits).plainText
    case .worked(let example):
      own = (example.introduction + example.steps.flatMap { $0.solution + $0.why }).plainText
    }
    return ([own] + below).joined(separator: " ")
  }

  /// Words of four letters and more, in lower case.
  private static func words(_ text: String) -> Set<String> {
    Set(
      text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
        .filter { $0.utf8.count >= 4 })
  }
}
