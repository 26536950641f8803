/// A page above another one.
struct Crumb: Sendable {
  let path: String
  let name: String

  static let home = Crumb(path: SitePath.home, name: "Home")
  static let lessons = Crumb(path: SitePath.lessons, name: "Lessons")
  static let glossary = Crumb(path: SitePath.glossary, name: "Glossary")
  static let questions = Crumb(path: SitePath.faq, name: "Questions")
}
