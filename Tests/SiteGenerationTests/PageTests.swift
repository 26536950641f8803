import Curriculum
import Optimization
import SiteGeneration
import Testing

struct `The site` {
  @Test func `has a page for everything, sorted by path`() throws {
    let site = Rendered(try FixtureCourse.make())
    #expect(site.paths == site.paths.sorted())
    #expect(
      site.htmlPaths == [
        "404.html", "about/index.html", "cards/index.html", "cards/questions/index.html",
        "demos/index.html", "faq/general/index.html",
        "faq/index.html",
        "glossary/epoch/index.html", "glossary/index.html", "glossary/learning-rate/index.html",
        "index.html", "lessons/cosine/index.html", "lessons/floor/index.html",
        "lessons/index.html", "lessons/step/index.html", "optimizers/index.html",
        "references/index.html", "schedules/index.html", "topics/index.html",
      ])
  }

  @Test func `has the same bytes for the same course`() throws {
    let first = Rendered(try FixtureCourse.make(), SiteOptions(baseURL: "https://example.org"))
    let second = Rendered(try FixtureCourse.make(), SiteOptions(baseURL: "https://example.org/"))
    #expect(first.files == second.files)
  }

  @Test func `shows every construct of a lesson`() throws {
    try expectGolden(
      Rendered(try FixtureCourse.make()).main("lessons/step/index.html"), "lesson.html")
  }

  @Test func `frames a page whole`() throws {
    let site = Rendered(
      try FixtureCourse.make(), SiteOptions(baseURL: "https://example.org/course"))
    let text = site.text("glossary/learning-rate/index.html")
      .replacing(/(style|lrlearn|picture)\.[0-9a-f]{10}\./) { "\($0.output.1).HASH." }
    try expectGolden(text, "term-page.html")
  }

  @Test(arguments: [
    "index.html", "lessons/index.html", "glossary/index.html", "faq/index.html",
    "faq/general/index.html", "references/index.html", "topics/index.html", "cards/index.html",
    "cards/questions/index.html",
  ])
  func `has its golden pages`(path: String) throws {
    let name = path.replacing("/index.html", with: "").replacing("/", with: "-")
    let file = name.hasSuffix(".html") ? "home.html" : name + ".html"
    try expectGolden(Rendered(try FixtureCourse.make()).main(path), file)
  }

  @Test func `names its canonical address only when it is known`() throws {
    let without = Rendered(try FixtureCourse.make())
    #expect(!without.text("lessons/step/index.html").contains("canonical"))
    #expect(!without.text("lessons/step/index.html").contains("og:"))
    let with = Rendered(try FixtureCourse.make(), SiteOptions(baseURL: "https://example.org/a"))
    #expect(
      with.text("lessons/step/index.html").contains(
        "<link rel=\"canonical\" href=\"https://example.org/a/lessons/step/\" />"))
    #expect(!with.text("404.html").contains("canonical"))
  }

  @Test func `shows a picture beside a link to it where its address is known`() throws {
    let with = Rendered(try FixtureCourse.make(), SiteOptions(baseURL: "https://example.org/a"))
    let picture = try #require(with.files.keys.first { $0.hasSuffix(".png") })
    #expect(with.files[picture]?.prefix(4) == [0x89, 0x50, 0x4E, 0x47])
    #expect(with.files[picture]?.count ?? 0 < 20_000)
    #expect(
      with.text("lessons/step/index.html").contains(
        "<meta property=\"og:image\" content=\"https://example.org/a/\(picture)\" />"))
    let without = Rendered(try FixtureCourse.make())
    #expect(!without.files.keys.contains { $0.hasSuffix(".png") })
  }

  @Test func `keeps the outcome behind the guess`() throws {
    let main = Rendered(try FixtureCourse.make()).main("lessons/step/index.html")
    let answer = try #require(main.firstRange(of: "Two halvings have happened"))
    let opened = try #require(main.firstRange(of: "<details class=\"outcome\">"))
    #expect(opened.lowerBound < answer.lowerBound)
    #expect(!main.contains("<details open"))
  }

  @Test func `asks every kind of question without JavaScript`() throws {
    let main = Rendered(try FixtureCourse.make()).main("lessons/step/index.html")
    for kind in Question.Kind.allCases {
      #expect(
        main.contains(
          "<section class=\"quiz-question\" data-kind=\"\(kind.rawValue)\" data-question=\"question "
        ))
    }
  }

  @Test func `copies the course's images`() throws {
    let files = CourseFiles(
      paths: ["en/images/a.svg", "en/lessons/step.md"], displayPrefix: "",
      read: { _ in Array("<svg/>".utf8) })
    let site = Rendered(try FixtureCourse.make(), SiteOptions(files: files))
    #expect(site.text("images/a.svg") == "<svg/>")
  }

  @Test func `shows everything of the catalogues`() throws {
    let site = Rendered(try FixtureCourse.make())
    for schedule in ScheduleCatalog.all {
      #expect(site.text("schedules/index.html").contains("<h2 id=\"\(schedule.name.text)\">"))
    }
    for optimizer in OptimizerCatalog.all {
      #expect(site.text("optimizers/index.html").contains("<h2 id=\"\(optimizer.name.text)\">"))
    }
  }

  @Test func `stands for an empty course too`() {
    let site = Rendered(Course())
    #expect(site.htmlPaths.count == 13)
  }
}
