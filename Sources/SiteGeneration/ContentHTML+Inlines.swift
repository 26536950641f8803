internal import Curriculum
internal import TeXMath

extension ContentHTML {
  mutating func write(_ inlines: [ContentInline]) {
    for inline in inlines { write(inline) }
  }

  private mutating func write(_ inline: ContentInline) {
    switch inline.kind {
    case .text(let text): writeFilled(text)
    case .softBreak: writer.newline()
    case .lineBreak:
      writer.void("br")
      writer.newline()
    case .code(let code):
      writer.open("code")
      writeFilled(code)
      writer.close("code")
    case .emphasis(let inner): write("em", inner)
    case .strong(let inner): write("strong", inner)
    case .strikethrough(let inner): write("del", inner)
    case .link(let target, let title, let inner): writeLink(target, title: title, inner)
    case .image(let source, let title, let alt): writeImage(source, title: title, alt: alt)
    case .math(let formula): writeInline(formula)
    case .workedNumber(let number):
      writer.element("code", ("class", "recomputed"), text: number.text)
    case .citation(let references): writeCitation(references)
    case .cloze(let inner): write("mark", inner)
    case .gap(let number):
      writer.element("span", ("class", "gap"), text: "(\(number))")
    case .footnoteReference(_, let number, let occurrence):
      writeFootnoteReference(number: number, occurrence: occurrence)
    }
  }

  /// The text; where numbers were drawn, each `{name}` as a number that names its variable.
  private mutating func writeFilled(_ text: String) {
    guard let drawn else { return writer.text(text) }
    for piece in text.pieces(with: drawn) {
      switch piece {
      case .words(let words): writer.text(words)
      case .value(let name, let value): writer.element("span", ("data-variable", name), text: value)
      }
    }
  }

  private mutating func write(_ tag: StaticString, _ inner: [ContentInline]) {
    writer.open(tag)
    write(inner)
    writer.close(tag)
  }

  private mutating func writeLink(_ target: LinkTarget, title: String, _ inner: [ContentInline]) {
    if linksAreText { return write(inner) }
    let link = PageLink(target, root: root, site: site, anchorPage: anchorPage)
    let title = title.isEmpty ? link.definition : title
    writer.open(
      "a", ("class", link.className), ("href", link.address), ("data-name", link.heading),
      ("title", title))
    write(inner)
    writer.close("a")
  }

  private mutating func writeImage(_ source: String, title: String, alt: String) {
    writer.void(
      "img", ("src", PageLink.imageAddress(source, root: root)), ("alt", alt),
      ("title", title.isEmpty ? nil : title))
  }

  /// `(Loshchilov & Hutter 2017; Smith 2018)`, each a link to its entry in the references. The first
  /// one of a page carries the title as its note in the margin.
  private mutating func writeCitation(_ references: [Reference]) {
    writer.open("span", ("class", "citation"))
    writer.text("(")
    for (place, reference) in references.enumerated() {
      if place > 0 { writer.text("; ") }
      let address = root + SitePath.references + SitePath.fragment(reference.key)
      let isFirst = !cited.contains { $0.key == reference.key }
      writer.element(
        "a", ("href", address), ("title", reference.title),
        ("data-note", isFirst ? reference.title : nil), text: ReferenceText.label(reference))
      if isFirst { cited.append(reference) }
    }
    writer.text(")")
    writer.close("span")
  }

  private mutating func writeFootnoteReference(number: Int, occurrence: Int) {
    writer.open("sup", ("class", "footnote-ref"))
    writer.element(
      "a", ("href", "#" + id("fn-\(number)")),
      ("id", id(Self.footnoteReferenceID(number: number, occurrence: occurrence))),
      ("aria-label", "Footnote \(number)"), text: "\(number)")
    writer.close("sup")
  }

  static func footnoteReferenceID(number: Int, occurrence: Int) -> String {
    occurrence > 1 ? "fnref-\(number)-\(occurrence)" : "fnref-\(number)"
  }

  /// A long formula may scroll by itself, so that the page never does.
  private mutating func writeInline(_ formula: TeXFormula) {
    let mathML = HTML.trusted(formula.mathML(isDisplay: false))
    guard formula.line.count > 24 else { return writer.raw(mathML) }
    writer.open(
      "span", ("class", "scroll math"), ("role", "region"), ("tabindex", "0"),
      ("aria-label", numbered("Formula")))
    writer.raw(mathML)
    writer.close("span")
  }
}
