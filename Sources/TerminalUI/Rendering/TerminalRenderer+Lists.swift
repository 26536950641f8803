public import Curriculum
import Demos
public import Optimization

extension TerminalRenderer {
  /// What `lrlearn` says without a command: what a learning rate is, and what to type next.
  /// `firstLesson` is the id of the one to read first.
  public func welcome(definition: String, firstLesson: String) -> [Line] {
    let writer = PageWriter(options)
    var lines = writer.wrapped(definition, .plain, writer.extent)
    lines += [Line()] + writer.wrapped("To begin, type:", .quiet, writer.extent)
    lines += writer.set(
      writer.measured("lrlearn lesson \(firstLesson)", Style(.code, .bold)), in: 2)
    return writer.inMargin(lines)
  }

  /// The units of a course with their lessons and minutes.
  public func lessonList(_ index: CourseIndex) -> [Line] {
    var writer = PageWriter(options)
    if !index.title.isEmpty { writer.showTitle(index.title) }
    writer.show(writer.wrapped(index.summary, Style(.text, .italic), writer.extent))
    for unit in index.units {
      writer.showHeading(unit.title)
      let rows = unit.lessons.compactMap { id in index.lessons.first { $0.id == id } }
        .map { writer.row($0.id, $0.title, facts: "\($0.minutes) min", detail: $0.summary) }
      writer.show(writer.grid(rows))
    }
    if let first = index.lessons.first { writer.showHint("Read one", "lrlearn lesson \(first.id)") }
    return printed(writer.parts)
  }

  /// The glossary as a list.
  public func termList(_ terms: [CourseIndex.TermEntry]) -> [Line] {
    var writer = PageWriter(options)
    writer.showTitle("Glossary")
    writer.show(writer.grid(terms.map { writer.row($0.term, "", detail: $0.summary) }))
    if let first = terms.first { writer.showHint("Look one up", "lrlearn define \(first.term)") }
    return printed(writer.parts)
  }

  /// Questions under the pages that hold them, with the words that find each.
  public func faqList(_ entries: [CourseIndex.QuestionEntry], index: CourseIndex) -> [Line] {
    var writer = PageWriter(options)
    writer.showTitle("Questions")
    showGroups(of: entries, path: \.path, index, in: &writer) { $0.row($1.id, $1.question) }
    if let first = entries.first { writer.showHint("Read an answer", "lrlearn faq \(first.id)") }
    return printed(writer.parts)
  }

  /// The demos of a course under their kinds, each kind with what it shows and its parameters.
  public func demoList(_ index: CourseIndex) -> [Line] {
    var writer = PageWriter(options)
    writer.showTitle("Demos")
    for kind in DemoKind.all {
      let demos = index.demos.filter { $0.kind == kind.name.text }
      guard !demos.isEmpty else { continue }
      let own = kind.parameters.map(\.name.text) + kind.accepts.map(\.text)
      var about = "\(kind.summary)"
      if !own.isEmpty { about += " Its own parameters: \(own.joined(separator: ", "))." }
      writer.showGroup(kind.name.text, about: about, demos.map { writer.row($0.id, $0.title) })
    }
    if let first = index.demos.first { writer.showHint("Run one", "lrlearn demo \(first.id)") }
    return printed(writer.parts)
  }

  /// Entries that follow each other on one page, under the title of that page.
  private func showGroups<Entry>(
    of entries: [Entry], path: (Entry) -> String, _ index: CourseIndex,
    in writer: inout PageWriter, row: (PageWriter, Entry) -> PageWriter.GridRow
  ) {
    var rest = entries[...]
    while let first = rest.first {
      let page = path(first)
      let group = rest.prefix { path($0) == page }
      rest = rest.dropFirst(group.count)
      writer.showGroup(index.title(ofPage: page), group.map { row(writer, $0) })
    }
  }

  /// The schedules of the catalogue, and the optimizers that they steer.
  public func scheduleList(
    _ schedules: [ScheduleDescriptor] = ScheduleCatalog.all,
    optimizers: [OptimizerDescriptor] = OptimizerCatalog.all
  ) -> [Line] {
    var writer = PageWriter(options)
    writer.showTitle("Schedules")
    writer.show(
      writer.grid(
        schedules.map { writer.row($0.name.text, "\($0.title)", detail: "\($0.summary)") }))
    writer.showHeading("Optimizers")
    writer.show(
      writer.grid(
        optimizers.map { writer.row($0.name.text, "\($0.title)", detail: "\($0.summary)") }))
    if let first = schedules.dropFirst().first ?? schedules.first {
      writer.showHints([
        ("See one", "lrlearn schedule \(first.name.text)"),
        ("Draw one", "lrlearn plot '\(first.example)' --steps 60"),
      ])
    }
    return printed(writer.parts)
  }

  /// A schedule: formula, parameters, source, worked values and a plot of its example.
  public func schedule(_ schedule: ScheduleDescriptor) -> [Line] {
    var writer = PageWriter(options)
    writer.showTitle("\(schedule.title)")
    writer.show(schedule)
    return printed(writer.parts)
  }

  /// An optimizer: formula, parameters, source and the first places of its example.
  public func optimizer(_ optimizer: OptimizerDescriptor) -> [Line] {
    var writer = PageWriter(options)
    writer.showTitle("\(optimizer.title)")
    writer.show(optimizer)
    return printed(writer.parts)
  }
}

extension CourseIndex {
  /// What the page at `path` is called; a term may be called as a lesson is, so it says what it is.
  fileprivate func title(ofPage path: String) -> String {
    if let term = terms.first(where: { $0.path == path }) { return "Glossary: \(term.term)" }
    return lessons.first { $0.path == path }?.title ?? faqPages.first { $0.path == path }?.title
      ?? path
  }
}
