import Curriculum

extension PageWriter {
  /// The heading of a section, flush left; how deep it is stands quietly at its end.
  mutating func showHeading(_ section: Section, parent: Depth) {
    let depth = section.depth == .basic || section.depth == parent ? nil : section.depth.name
    let title = flow(of: section.title, Style(.heading, .bold))
    if options.isPlain { return showPlainHeading(title, section.level, depth) }
    var lines: [Line] = section.level <= 2 ? [Line()] : []
    if section.level <= 2 {
      lines += ruled(title, depth)
    } else if section.level == 3 {
      lines += appending(depth, to: title).lines(width: min(options.width, 80))
    } else {
      let mark = StyledText(options.isASCII ? ">" : "›", Style(.accent))
      let text = appending(depth, to: title)
      lines += inMargin(hanging([mark], extent) { _, room in text.lines(width: room.text) })
    }
    showFlush(lines + [Line()])
  }

  private mutating func showPlainHeading(_ title: Flow, _ level: Int, _ depth: String?) {
    var text = flow
    text.add(String(repeating: "#", count: min(level, 6)) + " ")
    text.add(title)
    if let depth { text.add(" (\(depth))") }
    showFlush(text.lines(width: extent.text) + [Line()])
  }

  /// A title with a rule to the right edge, and the depth at its end.
  func ruled(_ title: Flow, _ depth: String?) -> [Line] {
    let width = min(options.width, 80)
    let tail = depth.map { " " + $0 } ?? ""
    let left = width - title.width - 2 - tail.utf8.count
    guard left >= 3 else { return appending(depth, to: title).lines(width: width) }
    let rule = StyledText(" " + String(repeating: glyphs.rule, count: left + 1), Style(.frame))
    return title.lines(width: width).prefix(1).map {
      Line($0.runs + [rule] + (tail.isEmpty ? [] : [StyledText(tail, .quiet)]))
    }
  }

  private func appending(_ depth: String?, to title: Flow) -> Flow {
    guard let depth else { return title }
    var text = title
    text.add(glyphs.separator + depth, .quiet)
    return text
  }

  /// The title of a page over a heavy rule.
  mutating func showTitle(_ title: String) {
    var text = flow
    text.add((options.isPlain ? "# " : "") + title, Style(.title, .bold))
    let lines = text.lines(width: min(options.width, 80))
    let length = lines.map(\.width).max() ?? 0
    let rule = Line(String(repeating: glyphs.heavyRule, count: length), Style(.title))
    showFlush(lines + (options.isPlain ? [] : [rule]) + [Line()])
  }

  /// A heading made by us, such as "Sources".
  mutating func showHeading(_ title: String) {
    let text = measured(title, Style(.heading, .bold))
    if options.isPlain { return showPlainHeading(text, 2, nil) }
    showFlush([Line()] + ruled(text, nil) + [Line()])
  }
}
