internal import Demos
internal import Optimization

extension CourseIndex {
  /// The index of a course whose pages have been read.
  init(of course: Course, _ file: CourseFile, _ references: [Reference]) {
    (id, title, summary, licence) = (file.id, file.title, file.summary, file.licence)
    (authors, repository, units) = (file.authors, file.repository, file.units)
    self.references = references
    for lesson in course.lessons {
      lessons.append(
        LessonEntry(
          id: lesson.id, title: lesson.title, summary: lesson.summary, path: lesson.path,
          minutes: lesson.minutes))
      add(lesson.faqEntries, lesson.demos, on: lesson.path, .lesson, lesson.id)
    }
    for term in course.terms {
      terms.append(
        TermEntry(
          id: term.id, term: term.term, path: term.path, aliases: term.aliases,
          abbreviation: term.abbreviation, summary: term.definition.plainText, tags: term.tags))
      add(term.faqEntries, term.demos, on: term.path, .term, term.id)
    }
    for page in course.faqPages {
      faqPages.append(FAQPageEntry(id: page.id, title: page.title, path: page.path))
      add(page.entries, page.demos, on: page.path, .faq, page.id)
    }
  }

  private mutating func add(
    _ entries: [FAQEntry], _ blocks: [DemoBlock], on path: String, _ kind: PageKind, _ page: String
  ) {
    for entry in entries {
      questions.append(
        QuestionEntry(
          id: entry.id, question: entry.question.plainText, path: path,
          owner: kind.target(page, anchor: entry.id)))
    }
    for block in blocks {
      demos.append(
        DemoEntry(
          id: block.id, title: block.title, kind: block.demo.kind.name.text, path: path,
          owner: kind.target(page, anchor: block.id)))
    }
  }
}
