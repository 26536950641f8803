internal import Curriculum

/// The lists that machines read: sitemap, robots, feed, `llms.txt`.
struct SiteListing: Sendable {
  let site: SiteIndex
  let options: SiteOptions

  /// The files. Those that need absolute addresses exist only where the site's address is known.
  func pages(of htmlPaths: [String]) -> [SitePage] {
    let view = self
    var pages = [SitePage(path: "llms.txt") { view.languageModels }]
    guard let base = options.baseURL else { return pages }
    let shown = htmlPaths.filter { $0 != SitePath.missing }.sorted()
    pages.append(SitePage(path: "sitemap.xml") { view.sitemap(shown) })
    pages.append(SitePage(path: "feed.xml") { view.feed(base) })
    pages.append(
      SitePage(path: "robots.txt") { Array("User-agent: *\nSitemap: \(base)sitemap.xml\n".utf8) })
    return pages
  }

  /// Every page that may be found, as sitemaps.org describes it.
  private func sitemap(_ paths: [String]) -> [UInt8] {
    var writer = HTMLWriter()
    writer.raw(.trusted("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"))
    writer.open("urlset", ("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9"))
    writer.newline()
    for path in paths {
      writer.open("url")
      writer.element("loc", text: options.address(of: path) ?? "")
      writer.close("url")
      writer.newline()
    }
    writer.close("urlset")
    writer.newline()
    return writer.bytes
  }

  /// RSS 2.0, in which dates may be left out: the lessons in course order, then the terms.
  private func feed(_ base: String) -> [UInt8] {
    var writer = HTMLWriter()
    writer.raw(.trusted("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"))
    writer.open("rss", ("version", "2.0"), ("xmlns:atom", "http://www.w3.org/2005/Atom"))
    writer.newline()
    writer.open("channel")
    writer.newline()
    line("title", site.index.title, to: &writer)
    line("link", base, to: &writer)
    line("description", site.index.summary, to: &writer)
    line("language", options.language, to: &writer)
    writer.void(
      "atom:link", ("href", base + "feed.xml"), ("rel", "self"), ("type", "application/rss+xml"))
    writer.newline()
    for lesson in site.index.lessons {
      item(lesson.title, lesson.summary, SitePath.lesson(lesson.id), to: &writer)
    }
    for term in site.index.terms {
      item(term.term, term.summary, SitePath.term(term.id), to: &writer)
    }
    writer.close("channel")
    writer.newline()
    writer.close("rss")
    writer.newline()
    return writer.bytes
  }

  private func item(
    _ title: String, _ summary: String, _ path: String, to writer: inout HTMLWriter
  ) {
    let address = options.address(of: path) ?? ""
    writer.open("item")
    writer.newline()
    line("title", title, to: &writer)
    line("link", address, to: &writer)
    line("guid", address, to: &writer)
    line("description", summary, to: &writer)
    writer.close("item")
    writer.newline()
  }

  private func line(_ tag: StaticString, _ text: String, to writer: inout HTMLWriter) {
    writer.element(tag, text: text)
    writer.newline()
  }

  /// The course for language models, as llmstxt.org describes it: the Markdown of each page.
  private var languageModels: [UInt8] {
    let index = site.index
    var text = "# \(index.title)\n\n> \(index.summary)\n"
    text += list(
      "Lessons", index.lessons.map { ($0.title, $0.path, $0.summary) })
    text += list("Glossary", index.terms.map { ($0.term, $0.path, $0.summary) })
    text += list("Questions", index.faqPages.map { ($0.title, $0.path, "") })
    return HTMLEscaping.withoutControls(text)
  }

  private func list(_ title: String, _ entries: [(String, String, String)]) -> String {
    guard !entries.isEmpty else { return "" }
    var text = "\n## \(title)\n\n"
    for (name, source, summary) in entries {
      let path = SitePath.address(MarkdownCopies.address(of: source))
      text += "- [\(name.withoutBrackets)](\(options.baseURL ?? "")\(path))"
      text += summary.isEmpty ? "\n" : ": \(summary)\n"
    }
    return text
  }
}

extension String {
  /// The text as it may stand in a Markdown link.
  fileprivate var withoutBrackets: String {
    String(map { "[]".contains($0) ? " " : $0 })
  }
}
