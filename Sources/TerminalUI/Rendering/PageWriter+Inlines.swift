import Curriculum
import TeXMath

extension PageWriter {
  /// Running text as atoms.
  mutating func flow(of inlines: [ContentInline], _ style: Style = .plain) -> Flow {
    var flow = flow
    add(inlines, to: &flow, style, link: nil)
    return flow
  }

  mutating func add(
    _ inlines: [ContentInline], to flow: inout Flow, _ style: Style, link: String?
  ) {
    for inline in inlines { add(inline, to: &flow, style, link: link) }
  }

  private mutating func add(
    _ inline: ContentInline, to flow: inout Flow, _ style: Style, link: String?
  ) {
    switch inline.kind {
    case .text(let text): flow.add(text, style, link: link)
    case .softBreak: flow.add(" ", style, link: link)
    case .lineBreak: flow.addBreak()
    case .code(let text): addCode(text, to: &flow, style, link)
    case .workedNumber(let number): addCode(number.text, to: &flow, style, link)
    case .emphasis(let inner): add(inner, to: &flow, style.adding(.italic), link: link)
    case .strong(let inner): add(inner, to: &flow, style.adding(.bold), link: link)
    case .strikethrough(let inner): addStruck(inner, to: &flow, style, link)
    case .link(let target, title: _, let inner): addLink(target, inner, to: &flow, style)
    case .image(source: _, title: _, let alt):
      flow.add("[image: ", Style(.quiet), link: link)
      flow.add(alt + "]", Style(.quiet, .italic), link: link)
    case .math(let formula):
      let text = options.isASCII ? formula.asciiLine : formula.line
      flow.add(text, Style(.math, style.shape), link: link)
    case .citation(let references): addCitation(references, to: &flow)
    case .cloze(let inner): add(inner, to: &flow, style.adding(.underlined), link: link)
    case .gap: flow.add("____", style)
    case .footnoteReference(label: _, let number, occurrence: _):
      notes.refer(toFootnote: number)
      flow.add(footnoteMark(number), Style(.accent))
    }
  }

  /// Code keeps its backticks where no colour tells it from text.
  func addCode(
    _ text: String, to flow: inout Flow, _ style: Style = .plain, _ link: String? = nil
  ) {
    let marked = options.colorDepth == .none ? "`" + text + "`" : text
    flow.add(marked, Style(.code, style.shape), link: link)
  }

  private mutating func addStruck(
    _ inner: [ContentInline], to flow: inout Flow, _ style: Style, _ link: String?
  ) {
    let isMarked = options.colorDepth == .none
    if isMarked { flow.add("~~", style) }
    add(inner, to: &flow, style.adding(.struck), link: link)
    if isMarked { flow.add("~~", style) }
  }

  private mutating func addLink(
    _ target: LinkTarget, _ inner: [ContentInline], to flow: inout Flow, _ style: Style
  ) {
    switch target {
    case .external(let address):
      let linked = Style(.link, style.shape.union(.underlined))
      add(inner, to: &flow, linked, link: address)
      if !options.hyperlinks && inner.plainText != address {
        flow.add("[\(notes.number(ofLink: address))]", Style(.quiet))
      }
    case .anchor:
      add(inner, to: &flow, style, link: nil)
    case .lesson, .term, .faq:
      if let command = Self.command(for: target) { notes.refer(to: command) }
      add(inner, to: &flow, Style(.link, style.shape), link: nil)
    }
  }

  /// What to type to get to a place in the course.
  static func command(for target: LinkTarget) -> String? {
    switch target {
    case .lesson(let id, anchor: _): "lrlearn lesson \(id)"
    case .term(let id, anchor: _): "lrlearn define \(id)"
    case .faq(id: _, let anchor): "lrlearn faq" + (anchor.map { " \($0)" } ?? "")
    case .anchor, .external: nil
    }
  }

  private mutating func addCitation(_ references: [Reference], to flow: inout Flow) {
    for reference in references { notes.cite(reference) }
    let texts = references.map { "\(Self.shortAuthors(of: $0)) \($0.year)" }
    flow.add("(" + texts.joined(separator: "; ") + ")", Style(.quiet))
  }

  /// "Loshchilov & Hutter", "Smith et al.": family names only.
  static func shortAuthors(of reference: Reference) -> String {
    let names = reference.authors.prefix(2).map { author in
      let family = author.split(separator: ",").first ?? ""
      if family.utf8.count < author.utf8.count { return String(family) }
      return String(author.split(separator: " ").last ?? Substring(author))
    }
    switch reference.authors.count {
    case 0: return reference.title
    case 1: return names[0]
    case 2: return names[0] + " & " + names[1]
    default: return names[0] + " et al."
    }
  }

  /// ¹² or, where there is no such character, [^12].
  func footnoteMark(_ number: Int) -> String {
    if options.isPlain { return " [note\u{A0}\(number)]" }
    if options.isASCII { return "[^\(number)]" }
    let digits = Array("⁰¹²³⁴⁵⁶⁷⁸⁹")
    return String(String(number).compactMap { $0.wholeNumberValue }.map { digits[$0] })
  }
}
