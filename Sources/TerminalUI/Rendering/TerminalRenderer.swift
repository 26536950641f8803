public import Curriculum
public import Plotting

/// Content becomes lines for a terminal: the first and second stage.
public struct TerminalRenderer: Sendable {
  /// What the lines are made for.
  public let options: TerminalOptions

  /// A renderer for a terminal.
  public init(options: TerminalOptions) { self.options = options }

  /// A lesson with the parts that `depth` includes; quiz and cards are left out.
  public func lesson(_ lesson: Lesson, depth: Depth) -> [ReadingPart] {
    var writer = PageWriter(options)
    writer.showTitle(lesson.title)
    writer.showHead(of: lesson, depth: depth)
    writer.show(lesson.introduction)
    if !lesson.introduction.isEmpty { writer.endSection() }
    for section in lesson.sections { writer.show(section, depth: depth, parent: .basic) }
    writer.showEndings(
      footnotes: PageWriter.footnotes(in: lesson.introduction, lesson.sections))
    return writer.parts
  }

  /// A glossary entry; `index` gives the names of related terms.
  public func term(_ term: Term, index: CourseIndex, depth: Depth = .detailed) -> [ReadingPart] {
    var writer = PageWriter(options)
    writer.showTitle(term.term)
    writer.showHead(of: term)
    writer.show(term.introduction)
    writer.endSection()
    for section in term.sections { writer.show(section, depth: depth, parent: .basic) }
    writer.showRelated(of: term, index)
    writer.showEndings(footnotes: PageWriter.footnotes(in: term.introduction, term.sections))
    return writer.parts
  }

  /// One question and its answer; `owner` is the page it comes from.
  public func faqEntry(_ entry: FAQEntry, owner: LinkTarget? = nil) -> [ReadingPart] {
    faqEntries([(entry, owner)])
  }

  /// Several questions with their answers, each with the page it comes from; one list of sources.
  public func faqEntries(_ entries: [(entry: FAQEntry, owner: LinkTarget?)]) -> [ReadingPart] {
    var writer = PageWriter(options)
    for (entry, owner) in entries {
      writer.show(entry)
      if let owner, let command = PageWriter.command(for: owner),
        !command.hasPrefix("lrlearn faq")
      {
        writer.notes.refer(to: command)
      }
    }
    writer.showEndings(footnotes: entries.flatMap(\.entry.answer))
    return writer.parts
  }

  /// A demo: its prediction first, then figure, sentence and table; below, its parameters and how to set them.
  public func demo(_ block: DemoBlock) -> [ReadingPart] {
    var writer = PageWriter(options)
    writer.show(block)
    writer.endSection()
    writer.showParameters(of: block)
    return writer.parts
  }

  /// A figure: title, plot, sentence and table.
  public func figure(_ figure: Figure, rowLimit: Int = 24) -> [Line] {
    let writer = PageWriter(options)
    return writer.inMargin(writer.lines(for: figure, writer.extent, rowLimit: rowLimit))
  }

  /// Parts as one piece of text: the outcomes of guesses stand at the end of their section.
  public func printed(_ parts: [ReadingPart]) -> [Line] { PrintedPage.lines(parts, options) }
}
