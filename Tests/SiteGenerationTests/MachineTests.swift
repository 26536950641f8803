import Curriculum
import Testing

@testable import SiteGeneration

struct `What a page says to machines` {
  private static let options = SiteOptions(baseURL: "https://example.org/a")

  @Test func `names the kind of each page`() throws {
    let site = Rendered(try FixtureCourse.make(), Self.options)
    #expect(site.text("index.html").contains("\"@type\":\"Course\""))
    #expect(site.text("lessons/step/index.html").contains("\"@type\":\"LearningResource\""))
    #expect(site.text("lessons/step/index.html").contains("\"@type\":\"Quiz\""))
    #expect(site.text("glossary/epoch/index.html").contains("\"@type\":\"DefinedTerm\""))
    #expect(site.text("faq/general/index.html").contains("\"@type\":\"FAQPage\""))
  }

  @Test func `gives each card its question and its answer`() throws {
    let text = Rendered(try FixtureCourse.make()).text("lessons/step/index.html")
    #expect(text.contains("\"eduQuestionType\":\"Flashcard\",\"text\":\"What halves?\""))
    #expect(text.contains("{\"@type\":\"Answer\",\"text\":\"The rate.\"}"))
  }

  @Test func `tells the way up only with absolute addresses`() throws {
    let path = "lessons/step/index.html"
    let with = Rendered(try FixtureCourse.make(), Self.options).text(path)
    #expect(with.contains("\"item\":\"https://example.org/a/lessons/step/\""))
    #expect(!Rendered(try FixtureCourse.make()).text(path).contains("BreadcrumbList"))
  }

  @Test func `lists every page that may be found, and no other`() throws {
    let site = Rendered(try FixtureCourse.make(), Self.options)
    let map = site.text("sitemap.xml")
    for path in site.htmlPaths where path != "404.html" {
      let address = "https://example.org/a/" + path.replacing("index.html", with: "")
      #expect(map.contains("<loc>\(address)</loc>"))
    }
    #expect(!map.contains("404"))
    #expect(site.text("robots.txt").contains("Sitemap: https://example.org/a/sitemap.xml"))
    #expect(site.text("feed.xml").contains("<link>https://example.org/a/lessons/step/</link>"))
  }

  @Test func `lists nothing that needs an address when there is none`() throws {
    let site = Rendered(try FixtureCourse.make())
    for path in ["sitemap.xml", "feed.xml", "robots.txt"] { #expect(site.files[path] == nil) }
    #expect(site.text("llms.txt").contains("- [Step decay](lessons/step.md)"))
  }

  @Test func `puts the Markdown of a page where its links still lead`() throws {
    let files = CourseFiles(paths: ["en/lessons/step.md"], displayPrefix: "") { _ in
      Array("# Step".utf8)
    }
    let site = Rendered(try FixtureCourse.make(), SiteOptions(files: files))
    #expect(site.text("lessons/step.md") == "# Step")
    #expect(
      site.text("lessons/step/index.html").contains(
        "<link rel=\"alternate\" type=\"text/markdown\" href=\"../../lessons/step.md\" />"))
  }

  @Test func `lets no text out of its element`() {
    let text = "</script><script>alert(1)</script>\"\\\u{0}\u{1F}&é"
    let value = JSONValue.object([("a", .text(text)), ("b", nil), ("c", .list([.number(-1)]))])
    #expect(
      String(decoding: value.bytes, as: UTF8.self)
        == "{\"a\":\"\\u003c/script\\u003e\\u003cscript\\u003ealert(1)\\u003c/script\\u003e"
        + "\\\"\\\\\\u0000\\u001f\\u0026é\",\"c\":[-1]}")
  }
}
