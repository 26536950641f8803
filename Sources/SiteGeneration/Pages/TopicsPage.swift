internal import Curriculum

/// The course by its parts, and by the tags of its terms.
struct TopicsPage: Sendable {
  let frame: Frame
  let topics: Topics

  var page: SitePage {
    let view = self
    return SitePage(path: SitePath.topics) { view.bytes() }
  }

  private func bytes() -> [UInt8] {
    let parts = CoursePath.counted(topics.parts.count, "part")
    let tags = CoursePath.counted(topics.all.count, "tag")
    let lede = "The course by its \(parts), then by its \(tags)."
    let head = Frame.Head(
      path: SitePath.topics, title: "Topics", description: lede, kind: "website",
      pageClass: "topics", crumbs: [.home])
    return frame.page(
      head, template: "topics",
      [
        "lede": lede, "parts": topics.parts.map(values), "tags": topics.all.map(values),
      ])
  }

  private func values(_ part: Topics.Part) -> [String: Any] {
    let terms = self.terms(part.terms)
    return [
      "title": part.title, "lessons": lessons(part.lessons), "terms": terms,
      "hasTerms": !terms.isEmpty,
    ]
  }

  private func values(_ topic: Topics.Topic) -> [String: Any] {
    let (lessons, terms) = (lessons(topic.lessons), terms(topic.terms))
    return [
      "tag": topic.tag, "anchor": topic.anchor, "lessons": lessons, "terms": terms,
      "hasLessons": !lessons.isEmpty, "count": lessons.count + terms.count,
    ]
  }

  private func lessons(_ ids: [String]) -> [[String: Any]] {
    ids.compactMap { frame.site.lesson($0) }.map { lesson in
      ["path": SitePath.address(SitePath.lesson(lesson.id)), "name": lesson.title]
    }
  }

  private func terms(_ ids: [String]) -> [[String: Any]] {
    ids.compactMap { frame.site.term($0) }.map { term in
      [
        "path": SitePath.address(SitePath.term(term.id)), "name": term.term,
        "isTerm": true, "definition": term.summary,
        "heading": frame.site.heading(ofTerm: term.id) ?? term.term,
      ]
    }
  }
}
