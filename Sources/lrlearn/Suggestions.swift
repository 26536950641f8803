import Curriculum
import Optimization
import Practice
import TerminalUI

extension Learner {
  /// The one best next thing in words, with the command for it.
  var suggestion: TerminalRenderer.Suggestion {
    switch next {
    case .review(let due, let new):
      return .init(words: Self.review(due: due, new: new), command: "lrlearn flashcards")
    case .quiz(let lesson):
      return .init(
        words: "see what you kept of “\(title(lesson))”", command: "lrlearn quiz \(lesson.text)")
    case .lesson(let lesson): return reading(lesson)
    case .mixedQuiz:
      return .init(words: "a quiz across your lessons", command: "lrlearn quiz --mixed")
    case .rest(let until):
      let when = MomentWords.when(until, from: now, secondsFromGMT: secondsFromGMT)
      return .init(words: "nothing more for now; the next card is due \(when).", command: "")
    case .nothing: return .init(words: "this course has nothing to practise yet.", command: "")
    }
  }

  /// The lesson to read next; nil when all were read.
  var nextLesson: CourseIndex.LessonEntry? {
    index.lessons.first { !history.hasRead(Name($0.id.utf8)) }
  }

  private func reading(_ lesson: Name) -> TerminalRenderer.Suggestion {
    let entry = index.lessons.first { Name($0.id.utf8) == lesson }
    let minutes = entry.map { $0.minutes > 0 ? " (\($0.minutes) min)" : "" } ?? ""
    return .init(
      words: "read “\(title(lesson))”\(minutes)", command: "lrlearn lesson \(lesson.text)")
  }

  func title(_ lesson: Name) -> String {
    index.lessons.first { Name($0.id.utf8) == lesson }?.title ?? lesson.text
  }

  private static func review(due: Int, new: Int) -> String {
    let begin = new == 0 ? "" : MomentWords.count(new, "new card")
    if due == 0 { return "begin \(begin)" }
    let repeated = "review " + MomentWords.count(due, "card")
    return begin.isEmpty ? repeated : repeated + " and begin \(begin)"
  }
}
