internal import Curriculum
internal import Demos
internal import Optimization

/// The question that the first page asks: the demo `first-guess`, or else the first descent that a
/// reader predicts, or else the first prediction.
///
/// It comes from the lessons, so that the first page of another course asks about that course.
struct FirstGuess {
  let lesson: Lesson
  let block: ContentBlock

  init?(in course: Course) {
    let all = course.lessons.flatMap { lesson in
      Self.predictions(in: lesson).map { (lesson, $0) }
    }
    let best = all.first { Self.isChosen($0.1) } ?? all.first { Self.isDescent($0.1) } ?? all.first
    guard let best else { return nil }
    (lesson, block) = best
  }

  private static func predictions(in lesson: Lesson) -> [ContentBlock] {
    (lesson.introduction + lesson.sections.flatMap(blocks)).filter(asksAGuess)
  }

  private static func blocks(of section: Section) -> [ContentBlock] {
    guard case .prose(let blocks) = section.body else { return [] }
    return blocks + section.subsections.flatMap(Self.blocks)
  }

  private static func asksAGuess(_ block: ContentBlock) -> Bool {
    switch block.kind {
    case .prediction: true
    case .demo(let demo): demo.prediction != nil
    case .paragraph, .heading, .quote, .list, .code, .thematicBreak, .table, .callout, .math,
      .frameworks, .footnote:
      false
    }
  }

  private static func isChosen(_ block: ContentBlock) -> Bool {
    guard case .demo(let demo) = block.kind else { return false }
    return demo.id == "first-guess"
  }

  private static func isDescent(_ block: ContentBlock) -> Bool {
    guard case .demo(let demo) = block.kind else { return false }
    return demo.demo.kind.name == "descent"
  }
}
