public import Optimization

/// How far a learner is with a lesson.
public struct LessonProgress: Sendable, Equatable {
  /// An objective and what its questions say: "you can: …" when `isShown`.
  public struct Objective: Sendable, Equatable {
    /// Its id.
    public var objective: Name
    /// Its questions, those answered so that it counts, and those whose last answer was right.
    public var questions, asked, right: Int

    /// Every question of it was answered, and right when last asked.
    public var isShown: Bool { questions > 0 && right == questions }
  }

  /// The lesson.
  public let lesson: Name
  /// Whether it was read to its end.
  public let isRead: Bool
  /// Its questions, those answered so that it counts, and those whose last answer was right.
  public let questions, asked, right: Int
  /// In the order of their first questions; questions without an objective are left out.
  public let objectives: [Objective]

  /// The progress in `lesson`; of `items` only its own count.
  public init(_ lesson: Name, items: [QuizItem], history: History) {
    (self.lesson, isRead) = (lesson, history.hasRead(lesson))
    var total = Objective(objective: Name([]), questions: 0, asked: 0, right: 0)
    var objectives: [Objective] = []
    for item in items where item.lesson == lesson {
      let last = history.question(item.id)?.answers.last
      total.count(last)
      guard !item.objective.bytes.isEmpty else { continue }
      let known = objectives.firstIndex { $0.objective == item.objective }
      if known == nil {
        objectives.append(Objective(objective: item.objective, questions: 0, asked: 0, right: 0))
      }
      objectives[known ?? objectives.count - 1].count(last)
    }
    (questions, asked, right) = (total.questions, total.asked, total.right)
    self.objectives = objectives
  }

  /// Every objective is shown, or, where there are none, every question was right.
  public var isMastered: Bool {
    questions > 0
      && (objectives.isEmpty ? right == questions : objectives.allSatisfy { $0.isShown })
  }

  /// An objective was never asked about, or, where there are none, no question was answered.
  public var hasOpenQuiz: Bool {
    questions > 0 && (objectives.isEmpty ? asked == 0 : objectives.contains { $0.asked == 0 })
  }
}

extension LessonProgress.Objective {
  fileprivate mutating func count(_ answer: AnswerRecord?) {
    questions += 1
    asked += answer == nil ? 0 : 1
    right += answer?.isRight == true ? 1 : 0
  }
}
