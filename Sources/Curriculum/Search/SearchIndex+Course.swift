public import Search

extension SearchIndex {
  /// What a reader of `course` can search, in the terminal and on the site.
  ///
  /// Documents are lessons, glossary terms, pages of questions, and, in their pages, the sections of
  /// lessons, the questions that people ask, and the demos. Nothing of a quiz or of a card is in it,
  /// nor what a prediction comes to: a search tells no outcome. Terms are known by their aliases and
  /// their abbreviation too, pages by the frameworks' calls that write their schedule.
  public init(of course: Course) {
    var list = SearchDocumentList()
    for lesson in course.lessons { list.add(lesson) }
    for term in course.terms { list.add(term) }
    for page in course.faqPages { list.add(page) }
    self.init(of: list.documents)
  }
}
