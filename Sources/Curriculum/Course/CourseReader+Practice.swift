extension CourseReader {
  /// The card named `id`; nil when the index has none, or its page cannot be read.
  public func flashcard(_ id: String) -> Checked<Flashcard>? {
    let found = flashcards([id])
    return found.value.first.map { Checked(value: $0, diagnostics: found.diagnostics) }
  }

  /// The cards named `ids`, in that order; those that are not found are left out.
  ///
  /// Each page that holds one of them is parsed once, other pages not at all.
  public func flashcards(_ ids: [String]) -> Checked<[Flashcard]> {
    var pages: [String: [Flashcard]] = [:]
    var output = Checked<[Flashcard]>(value: [])
    for id in ids {
      guard let (path, lesson) = home(ofCard: id) else { continue }
      if pages[path] == nil, let page = practice(at: path) {
        pages[path] =
          page.value.cards(lesson) + page.value.questions.map { $0.flashcard(lesson: lesson) }
        output.diagnostics += page.diagnostics
      }
      if let card = pages[path]?.first(where: { $0.id == id }) { output.value.append(card) }
    }
    return output
  }

  /// The questions of a lesson's quiz, then those of its terms; nil when the index has no such
  /// lesson, or its file cannot be read.
  public func questions(ofLesson id: String) -> Checked<[Question]>? {
    guard let lesson = lesson(id) else { return nil }
    var output = Checked(value: lesson.value.questions, diagnostics: lesson.diagnostics)
    var paths: [String] = []
    for entry in index.quizQuestions where entry.lesson == id && entry.path != lesson.value.path {
      if !paths.contains(entry.path) { paths.append(entry.path) }
    }
    for page in paths.compactMap({ practice(at: $0) }) {
      output.value += page.value.questions
      output.diagnostics += page.diagnostics
    }
    return output
  }

  /// The page that holds a card, and the lesson that brings it up.
  private func home(ofCard id: String) -> (path: String, lesson: String)? {
    if let entry = index.cards.first(where: { $0.id == id }) { return (entry.path, entry.lesson) }
    guard id.hasPrefix("question:") else { return nil }
    let question = id.dropFirst("question:".count)
    return index.quizQuestions.first { $0.id == question }.map { ($0.path, $0.lesson) }
  }

  /// What a page has to practise.
  private func practice(at path: String) -> Checked<PagePractice>? {
    guard let (kind, id) = PageKind.page(at: path) else { return nil }
    switch kind {
    case .lesson:
      return lesson(id).map { page in
        let lesson = page.value
        let practice = PagePractice(questions: lesson.questions) { _ in lesson.flashcards }
        return Checked(value: practice, diagnostics: page.diagnostics)
      }
    case .term:
      return term(id).map { page in
        let term = page.value
        let practice = PagePractice(questions: term.questions) { term.flashcards(lesson: $0) }
        return Checked(value: practice, diagnostics: page.diagnostics)
      }
    case .faq: return nil
    }
  }
}

/// The questions of a page, and its cards for the lesson that brings them up.
private struct PagePractice: Sendable {
  let questions: [Question]
  let cards: @Sendable (String) -> [Flashcard]
}
