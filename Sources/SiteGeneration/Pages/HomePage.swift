internal import Curriculum
internal import Optimization

/// The first page: one sentence, one question, the doors and the path.
struct HomePage: Sendable {
  let frame: Frame
  let course: Course

  /// How far into a term's definition its sentence may reach.
  private static let sentenceTerm = "learning-rate"

  var page: SitePage {
    let view = self
    return SitePage(path: SitePath.home) { view.bytes() }
  }

  private func bytes() -> [UInt8] {
    let index = frame.site.index
    let head = Frame.Head(
      path: SitePath.home, title: index.title, description: index.summary, kind: "website",
      pageClass: "home", data: [frame.structuredData.course])
    var values: [String: Any] = [
      "sentence": frame.site.term(Self.sentenceTerm)?.summary ?? index.summary,
      "doors": doors, "units": CoursePath.units(frame.site),
      "pathLede": CoursePath.lede(frame.site), "hasGuess": false,
      "scheduleCount": ScheduleCatalog.all.count, "field": ScheduleField().values,
    ]
    if let guess = FirstGuess(in: course) {
      var content = ContentHTML(site: frame.site, root: frame.root(of: SitePath.home))
      content.write([guess.block])
      values["hasGuess"] = true
      values["guessHTML"] = content.html.markup
      values["guessLesson"] = [
        "path": SitePath.address(SitePath.lesson(guess.lesson.id)), "name": guess.lesson.title,
      ]
    }
    return frame.page(head, template: "home", values)
  }

  private var doors: [[String: Any]] {
    let index = frame.site.index
    var doors: [[String: Any]] = []
    if let first = index.lessons.first {
      doors.append([
        "path": SitePath.address(SitePath.lesson(first.id)), "name": "Learn",
        "text": "Start with “\(first.title)”, \(CoursePath.counted(first.minutes, "minute")).",
      ])
    }
    doors.append([
      "path": SitePath.glossary, "name": "Look up",
      "text": "\(CoursePath.counted(index.terms.count, "term")), A to Z.",
    ])
    doors.append([
      "path": SitePath.home + "#your-schedule", "name": "Paste your schedule",
      "text": "See its curve, exactly.",
    ])
    return doors
  }
}
