public import Curriculum
internal import Search

/// Turns a checked course into the files of a static site.
///
/// Every page is complete without JavaScript: figures are drawn, answers stand in `<details>`.
public struct SiteGenerator: Sendable {
  private let course: Course
  private let connections: Connections
  private let frame: Frame

  /// A site of `course`; the theme is compiled here, once.
  public init(course: Course, options: SiteOptions = SiteOptions()) {
    self.course = course
    let theme = Theme()
    var loaded = options.modules.map { SiteScript.File(name: $0.name, bytes: $0.bytes) }
    if !options.modules.isEmpty {
      loaded.append(
        SiteScript.File(name: "search-index.bin", bytes: SearchIndex(of: course).bytes))
      loaded += Self.dataSets(of: options.files)
      loaded.append(SiteScript.File(name: "deck.txt", bytes: DeckLines.bytes(of: course.index)))
      let head = PracticeWords.head(course: course.index.id)
      loaded.append(SiteScript.File(name: "practice.js", bytes: head + theme.practice))
      loaded.append(SiteScript.File(name: "schedule.js", bytes: theme.schedule))
    }
    connections = Connections(course)
    frame = Frame(
      site: SiteIndex(course), options: options, theme: theme,
      script: SiteScript(theme.script, loading: loaded),
      search: SearchBox(suggestions: connections.mostUsedTerms(in: course, count: 5)))
  }

  /// Sorted by path. Same course, same bytes; each page is made when its `render` is called.
  public func pages() -> [SitePage] {
    var pages = [
      HomePage(frame: frame, course: course).page,
      LessonListPage(frame: frame).page,
      GlossaryPage(frame: frame).page,
      QuestionsPage(frame: frame, course: course).page,
      CataloguePage.schedules(frame).page,
      CataloguePage.optimizers(frame).page,
      DemoListPage(frame: frame).page,
      TopicsPage(frame: frame, topics: connections.topics).page,
      CardsPage(frame: frame, course: course, asksQuestions: false).page,
      CardsPage(frame: frame, course: course, asksQuestions: true).page,
      ReferencesPage(frame: frame).page,
      AboutPage(frame: frame).page,
      MissingPage(frame: frame).page,
    ]
    pages += course.lessons.map {
      LessonPage(frame: frame, connections: connections, lesson: $0).page
    }
    pages += course.terms.map { TermPage(frame: frame, connections: connections, term: $0).page }
    pages += course.faqPages.map { FAQPageView(frame: frame, faq: $0).page }
    pages += SiteListing(site: frame.site, options: frame.options).pages(of: pages.map(\.path))
    pages += assets()
    return pages.sorted { $0.path < $1.path }
  }

  private func assets() -> [SitePage] {
    var loaded =
      [frame.theme.stylesheet, frame.theme.icon, frame.script.asset] + frame.script.files
    // Its address must be absolute, so without one nothing can name it.
    if frame.options.baseURL != nil { loaded.append(frame.theme.picture) }
    return loaded.map { asset in SitePage(path: asset.path) { asset.bytes } } + images() + copies()
  }

  /// What demos train on: `data/iris.txt` becomes `iris.txt` beside the script.
  private static func dataSets(of files: CourseFiles?) -> [SiteScript.File] {
    guard let files else { return [] }
    let paths = files.paths.filter { $0.hasPrefix("data/") && $0.hasSuffix(".txt") }
    return paths.map { path in
      SiteScript.File(name: String(path.dropFirst("data/".count)), bytes: files.read(path) ?? [])
    }
  }

  private func copies() -> [SitePage] {
    guard let files = frame.options.files else { return [] }
    return MarkdownCopies(files: files, index: frame.site.index).pages
  }

  /// `en/images/bowl.svg` becomes `images/bowl.svg`.
  private func images() -> [SitePage] {
    guard let files = frame.options.files else { return [] }
    return files.paths.compactMap { path in
      let segments = path.split(separator: "/")
      guard segments.count > 2, segments[1] == "images" else { return nil }
      return SitePage(path: segments.dropFirst().joined(separator: "/")) { files.read(path) ?? [] }
    }
  }
}
