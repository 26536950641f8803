internal import Curriculum
internal import Practice

/// All cards of the course, lesson by lesson: what a page reviews, and what can be turned over without it.
struct CardsPage: Sendable {
  let frame: Frame
  let course: Course
  /// The cards that missed questions become, rather than those of lessons and terms.
  let asksQuestions: Bool

  /// Cards that a lesson brings up.
  private struct Group {
    let id, title: String
    let path: String?
    var cards: [Flashcard]
  }

  private var path: String { asksQuestions ? SitePath.questionCards : SitePath.cards }

  var page: SitePage {
    let view = self
    return SitePage(path: path) { view.bytes() }
  }

  private func bytes() -> [UInt8] {
    let groups = self.groups
    let count = groups.reduce(0) { $0 + $1.cards.count }
    let lede =
      asksQuestions
      ? "A question that was missed comes back as a card. These are all "
        + CoursePath.counted(count, "question") + "."
      : CoursePath.counted(count, "card") + " to keep what you learned: recall, look, and say "
        + "how well you knew it."
    let head = Frame.Head(
      path: path, title: asksQuestions ? "Questions as cards" : "Your cards", description: lede,
      kind: "website", pageClass: "cards",
      crumbs: asksQuestions ? [.home, Crumb(path: SitePath.cards, name: "Your cards")] : [.home])
    let outline = Outline(groups.map { (id: $0.id, title: $0.title) })
    var content = ContentHTML(site: frame.site, root: frame.root(of: path))
    for group in groups { write(group, to: &content) }
    return frame.page(
      head, template: "cards",
      [
        "lede": lede, "hasOutline": !outline.isEmpty, "outlineHTML": outline.html.markup,
        "contentHTML": content.html.markup, "endHTML": content.takeEnd().markup,
        "isDeck": !asksQuestions,
      ])
  }

  private func write(_ group: Group, to content: inout ContentHTML) {
    content.idPrefix = ""
    content.writer.freshLine()
    content.writer.open("section", ("class", "part"))
    content.writer.newline()
    content.writer.open("h2", ("id", group.id))
    if let path = group.path {
      content.writer.element(
        "a", ("href", content.root + SitePath.address(path)), text: group.title)
    } else {
      content.writer.text(group.title)
    }
    content.writer.close("h2")
    content.writer.newline()
    if asksQuestions {
      for card in group.cards {
        content.idPrefix = card.id + "."
        content.writeLarge(card)
      }
    } else {
      content.openCards()
      for card in group.cards { content.write(card) }
      content.closeCards()
    }
    content.idPrefix = ""
    content.writer.close("section")
    content.writer.newline()
  }

  /// Lesson by lesson, each with the terms that it brings up; at the end what no lesson does.
  private var groups: [Group] {
    var groups = course.lessons.map { lesson in
      Group(
        id: "lesson-" + lesson.id, title: lesson.title, path: SitePath.lesson(lesson.id),
        cards: asksQuestions
          ? lesson.questions.map { $0.flashcard(lesson: lesson.id) } : lesson.flashcards)
    }
    groups.append(Group(id: "more", title: "More terms", path: nil, cards: []))
    for term in course.terms {
      let lesson = frame.site.lesson(practising: term.path)
      let place = course.lessons.firstIndex { $0.id == lesson } ?? groups.count - 1
      groups[place].cards +=
        asksQuestions
        ? term.questions.map { $0.flashcard(lesson: lesson) } : term.flashcards(lesson: lesson)
    }
    return groups.filter { !$0.cards.isEmpty }
  }
}
