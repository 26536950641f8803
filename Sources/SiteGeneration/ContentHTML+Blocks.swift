internal import Curriculum
internal import TeXMath

extension ContentHTML {
  mutating func write(_ list: ContentList) {
    let tag: StaticString = list.start == nil ? "ul" : "ol"
    let isTasks = list.items.contains { $0.isChecked != nil }
    let start = list.start.flatMap { $0 == 1 ? nil : "\($0)" }
    writer.freshLine()
    writer.open(tag, ("class", isTasks ? "tasks" : nil), ("start", start))
    writer.newline()
    for item in list.items { write(item, tight: list.isTight) }
    writer.close(tag)
    writer.newline()
  }

  private mutating func write(_ item: ContentList.Item, tight: Bool) {
    writer.freshLine()
    writer.open("li")
    if let isChecked = item.isChecked {
      writer.void(
        "input", ("type", "checkbox"), ("checked", isChecked ? "" : nil), ("disabled", ""),
        ("aria-label", isChecked ? "done" : "not done"))
      writer.text(" ")
    }
    write(item.blocks, tight: tight)
    writer.close("li")
    writer.newline()
  }

  /// - Parameter title: what the code is, to people; the language when it is nil.
  mutating func writeCode(_ text: String, language: String, title: String? = nil) {
    writer.freshLine()
    let name = title ?? language
    let label = name.isEmpty ? "Code" : "Code, \(name)"
    writer.open(
      "pre", ("class", "scroll"), ("role", "region"), ("tabindex", "0"),
      ("aria-label", numbered(label)))
    writer.element("code", ("class", language.isEmpty ? nil : "language-" + language), text: text)
    writer.close("pre")
    writer.newline()
  }

  /// A label that no other region of the page has: `3. Table: Epoch, Rate`.
  mutating func numbered(_ label: String) -> String {
    counters.scrollers += 1
    return "\(counters.scrollers). \(label)"
  }

  /// A region that scrolls sideways by itself and can be reached by keyboard.
  mutating func openScroller(_ kind: String = "", label: String) {
    writer.freshLine()
    writer.open(
      "div", ("class", kind.isEmpty ? "scroll" : "scroll " + kind), ("role", "region"),
      ("tabindex", "0"), ("aria-label", numbered(label)))
    writer.newline()
  }

  mutating func closeScroller() {
    writer.freshLine()
    writer.close("div")
    writer.newline()
  }

  mutating func writeDisplay(_ formula: TeXFormula) {
    openScroller("math", label: "Formula")
    writer.raw(.trusted(formula.mathML(isDisplay: true)))
    writer.newline()
    closeScroller()
  }

  mutating func write(_ callout: Callout) {
    let (name, title) = Self.words(for: callout.kind)
    writer.freshLine()
    writer.open("div", ("class", "callout callout-\(name)"), ("role", "note"))
    writer.newline()
    writer.element("p", ("class", "label"), text: title)
    writer.newline()
    write(callout.blocks)
    writer.close("div")
    writer.newline()
  }

  private static func words(for kind: Callout.Kind) -> (name: String, title: String) {
    switch kind {
    case .note: ("note", "Note")
    case .tip: ("tip", "Tip")
    case .important: ("important", "Important")
    case .warning: ("warning", "Warning")
    case .caution: ("caution", "Caution")
    }
  }

  /// The footnotes met on this page, with the ways back.
  mutating func writeFootnotes() {
    guard !footnotes.isEmpty else { return }
    writer.freshLine()
    writer.open("section", ("class", "footnotes"), ("aria-label", "Footnotes"))
    writer.newline()
    writer.open("ol")
    writer.newline()
    var written = 0
    while written < footnotes.count {
      write(footnotes[written])
      written += 1
    }
    writer.close("ol")
    writer.newline()
    writer.close("section")
    writer.newline()
    footnotes = []
  }

  private mutating func write(_ footnote: Footnote) {
    writer.open("li", ("id", id("fn-\(footnote.number)")), ("value", "\(footnote.number)"))
    writer.newline()
    if case .paragraph(let inlines)? = footnote.blocks.last?.kind {
      write(Array(footnote.blocks.dropLast()))
      writer.freshLine()
      writer.open("p")
      write(inlines)
      writeWaysBack(footnote)
      writer.close("p")
      writer.newline()
    } else {
      write(footnote.blocks)
      writeWaysBack(footnote)
      writer.newline()
    }
    writer.close("li")
    writer.newline()
  }

  private mutating func writeWaysBack(_ footnote: Footnote) {
    for occurrence in 1...max(1, footnote.references) {
      writer.text(" ")
      let target = Self.footnoteReferenceID(number: footnote.number, occurrence: occurrence)
      let count = occurrence > 1 ? "-\(occurrence)" : ""
      writer.element(
        "a", ("href", "#" + id(target)), ("class", "footnote-backref"),
        ("aria-label", "Back to reference \(footnote.number)\(count)"), text: "↩")
    }
  }

  /// The sources cited on this page, in the order of first mention.
  mutating func writeCited() {
    guard !cited.isEmpty else { return }
    var list = ReferenceList()
    list.write(cited, withIDs: false)
    writer.freshLine()
    writer.open("section", ("class", "cited"), ("aria-label", "Cited on this page"))
    writer.newline()
    writer.element("p", ("class", "label"), text: "Cited on this page")
    writer.newline()
    writer.raw(list.html)
    writer.close("section")
    writer.newline()
  }
}
