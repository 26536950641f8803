/// Writes HTML into one buffer of bytes; text and attribute values are always escaped.
///
/// Tags and attribute names are `StaticString`, so that nothing of a course can become one.
/// Newlines stand where `cmark_render_html` puts them, which lets a test compare the two.
struct HTMLWriter {
  private(set) var bytes: [UInt8] = []

  init(reserving capacity: Int = 4096) { bytes.reserveCapacity(capacity) }

  /// `<tag name="value">`; an attribute with a nil value is left out.
  mutating func open(_ tag: StaticString, _ attributes: (StaticString, String?)...) {
    write("<")
    write(tag)
    write(attributes)
    write(">")
  }

  /// `<tag name="value" />`
  mutating func void(_ tag: StaticString, _ attributes: (StaticString, String?)...) {
    write("<")
    write(tag)
    write(attributes)
    write(" />")
  }

  /// `</tag>`
  mutating func close(_ tag: StaticString) {
    write("</")
    write(tag)
    write(">")
  }

  /// An element that holds only text.
  mutating func element(
    _ tag: StaticString, _ attributes: (StaticString, String?)..., text content: String
  ) {
    write("<")
    write(tag)
    write(attributes)
    write(">")
    text(content)
    close(tag)
  }

  /// Text, with `<`, `>`, `&` and `"` escaped.
  mutating func text(_ string: String) { HTMLEscaping.append(string, to: &bytes) }

  /// A newline, as it stands in a text or after a tag.
  mutating func newline() { bytes.append(UInt8(ascii: "\n")) }

  /// A newline unless the line is still empty.
  mutating func freshLine() {
    if let last = bytes.last, last != UInt8(ascii: "\n") { newline() }
  }

  /// Markup that needs no escaping.
  mutating func raw(_ html: HTML) { bytes.append(contentsOf: html.markup.utf8) }

  /// What was written, as markup.
  var html: HTML { .trusted(String(decoding: bytes, as: UTF8.self)) }

  private mutating func write(_ literal: StaticString) {
    literal.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  private mutating func write(_ attributes: [(StaticString, String?)]) {
    for (name, value) in attributes {
      guard let value else { continue }
      write(" ")
      write(name)
      write("=\"")
      text(value)
      write("\"")
    }
  }
}
