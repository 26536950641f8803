internal import Curriculum
internal import Optimization
internal import Practice

/// The course as the session of a page knows it: its lessons, questions and cards as lines of a script.
/// Of a question only what names it; its key stands on the page that asks it.
enum DeckLines {
  static func bytes(of index: CourseIndex) -> [UInt8] {
    var bytes = line("course", index.id)
    for lesson in index.lessons { bytes += line("lesson", lesson.id) }
    for entry in index.quizQuestions {
      let item = QuizItem(
        id: Name(entry.id.utf8), lesson: Name(entry.lesson.utf8),
        objective: Name(entry.objective.utf8), key: .choice(count: 1, right: 0))
      bytes += ScriptText.line(item) + [UInt8(ascii: "\n")]
    }
    for card in index.cards.map(\.deckCard) + index.quizQuestions.map(\.deckCard) {
      bytes += ScriptText.line(card) + [UInt8(ascii: "\n")]
    }
    return bytes
  }

  private static func line(_ word: String, _ name: String) -> [UInt8] {
    var line = Array(word.utf8)
    ScriptText.append(word: Array(name.utf8), to: &line)
    return line + [UInt8(ascii: "\n")]
  }
}
