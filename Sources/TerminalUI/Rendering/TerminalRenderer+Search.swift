public import Search

extension TerminalRenderer {
  /// What a search found, the best first: title, what it is, a snippet, and the command that opens it.
  ///
  /// What was asked for stands out in titles and snippets. When nothing was found, near words.
  public func searchResults(_ found: SearchResults) -> [Line] {
    var writer = PageWriter(options)
    switch found.agreement {
    case .all: break
    case .similar: writer.show(writer.remark("Nothing has these words; these come nearest."))
    case .some: writer.show(writer.remark("Nothing has all of these words; these have most."))
    case .none: writer.showNearWords(found.nearWords)
    }
    for result in found.results { writer.show(writer.lines(for: result)) }
    if found.total > found.results.count {
      writer.show(
        writer.remark(
          "\(found.results.count) of \(found.total); --limit \(found.total) shows them all."))
    }
    return printed(writer.parts)
  }
}

extension PageWriter {
  fileprivate func remark(_ text: String) -> [Line] { wrapped(text, .quiet, extent) }

  fileprivate mutating func showNearWords(_ words: [[UInt8]]) {
    show(wrapped("Nothing was found.", .plain, extent))
    let near = words.map { ("Near it", "lrlearn search \(String(decoding: $0, as: UTF8.self))") }
    let lists = [
      ("All terms", "lrlearn define"), ("All lessons", "lrlearn lesson"),
      ("All questions", "lrlearn faq"),
    ]
    showHints(near.isEmpty ? lists : near)
  }

  fileprivate func lines(for result: SearchResult) -> [Line] {
    var title = flow
    let shape: Style.Shape = options.isPlain ? [] : .bold
    add(result.title, result.titleMarks, Style(.heading), Style(.accent, shape), to: &title)
    title.add(options.isPlain ? ", " : glyphs.separator, .quiet)
    title.add(Self.kind(of: result), .quiet)
    var snippet = flow
    add(result.snippet, result.snippetMarks, .plain, Style(.text, shape), to: &snippet)
    let command = measured(result.command, Style(.code))
    return title.lines(width: extent.text) + set(snippet, in: 2) + set(command, in: 2)
  }

  /// `text` with what stands in `marks` in a style of its own.
  private func add(
    _ text: [UInt8], _ marks: [Range<Int>], _ style: Style, _ marked: Style, to flow: inout Flow
  ) {
    var place = 0
    for mark in marks {
      flow.add(String(decoding: text[place..<mark.lowerBound], as: UTF8.self), style)
      flow.add(String(decoding: text[mark], as: UTF8.self), marked)
      place = mark.upperBound
    }
    flow.add(String(decoding: text[place...], as: UTF8.self), style)
  }

  /// What it is, and of a part whose.
  private static func kind(of result: SearchResult) -> String {
    let page = String(decoding: result.page, as: UTF8.self)
    return switch result.kind {
    case .term: "term"
    case .lesson: "lesson"
    case .faq: "questions"
    case .question: "question in \(page)"
    case .demo: "demo in \(page)"
    case .section: "section of \(page)"
    }
  }
}
