extension CourseIndex {
  /// Adds what can be practised: the cards and questions of each lesson and of the terms that it is
  /// the first to link to, then those of terms that no lesson links to.
  mutating func addPractice(of course: Course, linkedTerms: [String: [String]]) {
    var terms: [String: Term] = [:]
    for term in course.terms { terms[term.id] = term }
    for lesson in course.lessons {
      add(lesson.flashcards, lesson.questions, of: lesson.id, on: lesson.path)
      for id in linkedTerms[lesson.id] ?? [] {
        if let term = terms.removeValue(forKey: id) { add(term, of: lesson.id) }
      }
    }
    for term in course.terms where terms[term.id] != nil { add(term, of: "") }
  }

  private mutating func add(_ term: Term, of lesson: String) {
    add(term.flashcards(lesson: lesson), term.questions, of: lesson, on: term.path)
  }

  private mutating func add(
    _ flashcards: [Flashcard], _ questions: [Question], of lesson: String, on path: String
  ) {
    for card in flashcards {
      cards.append(
        CardEntry(id: card.id, lesson: lesson, path: path, fingerprint: card.fingerprint))
    }
    for question in questions {
      quizQuestions.append(
        QuizQuestionEntry(
          id: question.id, lesson: lesson, objective: question.objective ?? "",
          kind: question.kind, mix: question.mix ?? "", path: path,
          fingerprint: question.flashcard(lesson: lesson).fingerprint))
    }
  }
}
