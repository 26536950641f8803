/// The ways up from a page, outermost first.
enum Crumbs {
  static var home: [[String: Any]] { [["path": SitePath.home, "name": "Home"]] }
  static var lessons: [[String: Any]] { home + [["path": SitePath.lessons, "name": "Lessons"]] }
  static var glossary: [[String: Any]] { home + [["path": SitePath.glossary, "name": "Glossary"]] }
  static var questions: [[String: Any]] { home + [["path": SitePath.faq, "name": "Questions"]] }
}
