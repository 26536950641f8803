import CCmarkGFM
import Markdown

/// What cmark-gfm itself renders, with the extensions that we use.
///
/// The library's parse is not thread-safe, so it waits for its turn among ours.
public func referenceHTML(_ markdown: String, keepsRawHTML: Bool) -> String {
  withParseTurn {
    guard let parser = cmark_parser_new(CMARK_OPT_FOOTNOTES) else { return "" }
    defer { cmark_parser_free(parser) }
    for name in ["table", "strikethrough", "autolink", "tasklist"] {
      cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(name))
    }
    var markdown = markdown
    markdown.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) {
        cmark_parser_feed(parser, $0.baseAddress, $0.count)
      }
    }
    guard let root = cmark_parser_finish(parser) else { return "" }
    defer { cmark_node_free(root) }
    let options = CMARK_OPT_FOOTNOTES | (keepsRawHTML ? CMARK_OPT_UNSAFE : 0)
    guard let html = cmark_render_html(root, options, nil) else { return "" }
    defer { html.deallocate() }
    return String(cString: html)
  }
}
