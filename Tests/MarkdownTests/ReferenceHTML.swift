import CCmarkGFM
import Foundation
import Synchronization

private let registered: Void = cmark_gfm_core_extensions_ensure_registered()
/// The library's parse is not thread-safe.
private let turn = Mutex(())

/// What cmark-gfm itself renders, raw HTML included.
func referenceHTML(_ markdown: String) -> String {
  turn.withLock { _ in
    _ = registered
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
    let options = CMARK_OPT_FOOTNOTES | CMARK_OPT_UNSAFE
    guard let html = cmark_render_html(root, options, nil) else { return "" }
    defer { free(html) }
    return String(cString: html)
  }
}
