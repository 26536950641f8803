internal import Curriculum

/// One lesson.
struct LessonPage: Sendable {
  let frame: Frame
  let connections: Connections
  let lesson: Lesson

  var page: SitePage {
    let view = self
    return SitePage(path: SitePath.lesson(lesson.id)) { view.bytes() }
  }

  private func bytes() -> [UInt8] {
    let path = SitePath.lesson(lesson.id)
    let data = frame.structuredData
    let head = Frame.Head(
      path: path, title: lesson.title, description: lesson.summary, pageClass: "lesson",
      crumbs: [.home, .lessons],
      data: [data.lesson(lesson)] + [data.quiz(lesson)].compactMap(\.self),
      source: lesson.path)
    let outline = Outline(lesson.sections)
    var content = ContentHTML(site: frame.site, root: frame.root(of: path))
    content.lesson = lesson.id
    content.write(lesson.introduction)
    for section in lesson.sections { content.write(section) }
    var values = opening.merging(Around.lessons(lesson.id, in: frame.site)) { $1 }
    values.merge(outline.values) { $1 }
    values["depths"] = depths(outline)
    values["contentHTML"] = content.html.markup
    values["endHTML"] = content.takeEnd().markup
    values.merge(Relations.values(relations)) { $1 }
    return frame.page(head, template: "lesson", values)
  }

  private var relations: [Relations] {
    let sources = connections.sources(of: SitePath.lesson(lesson.id))
    return [
      Relations("Builds on this", connections.followers(of: lesson.id)),
      Relations("Terms that lead here", sources.filter { $0.kind == .term }),
      Relations("Questions that lead here", sources.filter { $0.kind == .question }),
    ].compactMap(\.self)
  }

  private var opening: [String: Any] {
    let position = frame.site.position(of: lesson.id)
    let needed = lesson.prerequisites.compactMap { frame.site.lesson($0) }
    var values: [String: Any] = [
      "summary": lesson.summary, "minutes": lesson.minutes,
      "number": position?.number ?? 1, "count": frame.site.index.lessons.count,
      "hasPrerequisites": !needed.isEmpty,
      "prerequisites": needed.map { ["path": SitePath.lesson($0.id), "name": $0.title] },
      "hasObjectives": !lesson.objectives.isEmpty,
      "objectives": lesson.objectives.map { ["id": $0.id, "text": $0.text] }, "id": lesson.id,
    ]
    if let unit = position?.unit { values["unit"] = unit }
    return values
  }

  /// Where each deeper reading begins.
  private func depths(_ outline: Outline) -> [[String: Any]] {
    outline.depthStarts.map { entry in
      [
        "depth": DepthWords.name(entry.depth), "label": DepthWords.label(entry.depth),
        "address": SitePath.fragment(entry.id), "from": "from “\(entry.title)”",
      ]
    }
  }
}
