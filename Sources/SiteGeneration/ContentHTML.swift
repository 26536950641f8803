internal import Curriculum
internal import Optimization
internal import TeXMath

/// The one writer of content: typed blocks and inlines become HTML, escaped.
///
/// For what GitHub-flavoured Markdown knows, the result equals `cmark_render_html`'s up to our additions:
/// ids and labels, wrappers that scroll, classes in place of `align`, and footnotes collected at the end of the page.
struct ContentHTML {
  var writer = HTMLWriter()
  let site: SiteIndex
  /// The way from this page to the site's folder: `../../`.
  let root: String
  /// Set before every id, where parts of several pages share one.
  var idPrefix: String
  /// The lesson that questions and cards belong to; "" when there is none.
  var lesson = ""
  /// The numbers drawn for the question that is being written: `{name}` becomes a number in a place
  /// where a page can put another.
  var drawn: Bindings?
  /// Inside what is opened by a click, a link is its text.
  var linksAreText = false
  /// The page that links to anchors mean, when it is not this one: `../lessons/x/index.html`.
  var anchorPage = ""
  /// Footnotes met so far; they are written at the end of the page.
  var footnotes: [Footnote] = []
  /// Sources cited so far, in the order of first mention.
  var cited: [Reference] = []
  var counters = Counters()

  /// A footnote that waits for the end of the page.
  struct Footnote {
    let label: String
    let number: Int
    let references: Int
    let blocks: [ContentBlock]
  }

  /// What has been numbered on this page.
  struct Counters {
    var scrollers = 0
    var predictions = 0
    var frameworks = 0
  }

  init(site: SiteIndex, root: String, idPrefix: String = "") {
    (self.site, self.root, self.idPrefix) = (site, root, idPrefix)
  }

  /// The HTML so far.
  var html: HTML { writer.html }

  /// `inlines` on their own, sharing this page's footnotes and citations.
  mutating func fragment(_ inlines: [ContentInline]) -> HTML {
    let before = writer
    writer = HTMLWriter(reserving: 512)
    defer { writer = before }
    write(inlines)
    return writer.html
  }

  /// What stands at the end of the page: footnotes, and the sources cited.
  mutating func takeEnd() -> HTML {
    writer = HTMLWriter()
    writeFootnotes()
    writeCited()
    return writer.html
  }

  /// An id of this page.
  func id(_ name: String) -> String { idPrefix + name }

  mutating func write(_ blocks: [ContentBlock], tight: Bool = false) {
    for block in blocks { write(block, tight: tight) }
  }

  private mutating func write(_ block: ContentBlock, tight: Bool) {
    switch block.kind {
    case .paragraph(let inlines): writeParagraph(inlines, tight: tight)
    case .heading(let level, let id, let inlines): writeHeading(level, id, inlines)
    case .quote(let blocks): writeBox("blockquote", blocks)
    case .list(let list): write(list)
    case .code(let language, let text, _): writeCode(text, language: language)
    case .thematicBreak:
      writer.freshLine()
      writer.void("hr")
      writer.newline()
    case .table(let table): write(table)
    case .callout(let callout): write(callout)
    case .math(let formula): writeDisplay(formula)
    case .demo(let demo): write(demo)
    case .prediction(let prediction): write(prediction)
    case .frameworks(let block): write(block)
    case .footnote(let label, let number, let references, let blocks):
      footnotes.append(
        Footnote(label: label, number: number, references: references, blocks: blocks))
    }
  }

  private mutating func writeParagraph(_ inlines: [ContentInline], tight: Bool) {
    guard !tight else { return write(inlines) }
    writer.freshLine()
    writer.open("p")
    write(inlines)
    writer.close("p")
    writer.newline()
  }

  /// A heading inside running content.
  private mutating func writeHeading(_ level: Int, _ id: String, _ inlines: [ContentInline]) {
    let tag = Self.headingTag(level)
    writer.freshLine()
    writer.open(tag, ("id", id.isEmpty ? nil : self.id(id)))
    write(inlines)
    writer.close(tag)
    writer.newline()
  }

  /// `h1` to `h6`; what is outside becomes the nearest.
  static func headingTag(_ level: Int) -> StaticString {
    switch level {
    case ...1: "h1"
    case 2: "h2"
    case 3: "h3"
    case 4: "h4"
    case 5: "h5"
    default: "h6"
    }
  }

  /// `tag` on lines of its own around `blocks`.
  mutating func writeBox(_ tag: StaticString, class name: String? = nil, _ blocks: [ContentBlock]) {
    writer.freshLine()
    writer.open(tag, ("class", name))
    writer.newline()
    write(blocks)
    writer.freshLine()
    writer.close(tag)
    writer.newline()
  }
}
