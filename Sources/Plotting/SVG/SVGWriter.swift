/// Writes SVG: everything from outside is escaped, every number is rounded to 0.01.
struct SVGWriter {
  private(set) var bytes: [UInt8] = []

  /// The text so far.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Markup as it is.
  mutating func raw(_ markup: StaticString) {
    markup.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// Text or the value of an attribute; characters that XML forbids are left out.
  mutating func escaped(_ text: String) {
    var utf8 = Array(text.utf8)[...]
    while let byte = utf8.popFirst() {
      switch byte {
      case UInt8(ascii: "&"): raw("&amp;")
      case UInt8(ascii: "<"): raw("&lt;")
      case UInt8(ascii: ">"): raw("&gt;")
      case UInt8(ascii: "\""): raw("&quot;")
      case UInt8(ascii: "'"): raw("&#39;")
      case 0x09, 0x0A, 0x0D: bytes.append(UInt8(ascii: " "))
      case 0..<0x20, 0x7F: continue
      case 0xEF where utf8.prefix(2) == [0xBF, 0xBE] || utf8.prefix(2) == [0xBF, 0xBF]:
        utf8 = utf8.dropFirst(2)
      default: bytes.append(byte)
      }
    }
  }

  /// A coordinate.
  mutating func number(_ number: Double) {
    let hundredths = Int((number * 100).rounded())
    if hundredths < 0 { raw("-") }
    whole(hundredths.magnitude / 100)
    let rest = hundredths.magnitude % 100
    guard rest > 0 else { return }
    raw(rest < 10 ? ".0" : ".")
    whole(rest % 10 == 0 ? rest / 10 : rest)
  }

  /// Two coordinates in tenths; a space before the first where it needs one.
  mutating func tenths(_ x: Int, _ y: Int, isFirst: Bool = true) {
    offset(x, per: 10, isFirst: isFirst)
    offset(y, per: 10, isFirst: false)
  }

  /// The way to the next corner in parts of a `unit`, as `h`, `v` or `l`; a command is not said twice.
  ///
  /// - Returns: The command that is in force now.
  mutating func corner(_ x: Int, _ y: Int, per unit: UInt, after last: UInt8?) -> UInt8? {
    if x == 0, y == 0 { return last }
    let command = UInt8(ascii: y == 0 ? "h" : x == 0 ? "v" : "l")
    if command != last { bytes.append(command) }
    if x != 0 { offset(x, per: unit, isFirst: command != last) }
    if y != 0 { offset(y, per: unit, isFirst: command != last && x == 0) }
    return command
  }

  private mutating func offset(_ parts: Int, per unit: UInt, isFirst: Bool) {
    raw(parts < 0 ? "-" : isFirst ? "" : " ")
    let (whole, rest) = (parts.magnitude / unit, parts.magnitude % unit)
    if whole > 0 || rest == 0 { self.whole(whole) }
    guard rest > 0 else { return }
    raw(rest * 10 < unit ? ".0" : ".")
    self.whole(unit == 100 && rest % 10 == 0 ? rest / 10 : rest)
  }

  /// A whole number.
  mutating func whole(_ number: UInt) {
    if number > 9 { whole(number / 10) }
    bytes.append(UInt8(ascii: "0") + UInt8(number % 10))
  }

  /// ` name="value"` with a number.
  @inline(never)
  mutating func attribute(_ name: StaticString, _ value: Double) {
    raw(" ")
    raw(name)
    raw("=\"")
    number(value)
    raw("\"")
  }

  /// A `<text>` element, anchored as `anchor` says.
  @inline(never)
  mutating func label(
    _ text: String, x: Double, y: Double, anchor: SVGAnchor, classes: StaticString,
    series: Int? = nil
  ) {
    raw("<text class=\"")
    raw(classes)
    seriesClass(series)
    raw("\"")
    attribute("x", x)
    attribute("y", y)
    switch anchor {
    case .start: break
    case .middle: raw(" text-anchor=\"middle\"")
    case .end: raw(" text-anchor=\"end\"")
    }
    raw(">")
    escaped(text)
    raw("</text>\n")
  }

  /// A `<line>` element.
  @inline(never)
  mutating func line(
    _ classes: StaticString, from start: (Double, Double), to end: (Double, Double),
    dashes: StaticString? = nil
  ) {
    raw("<path class=\"")
    raw(classes)
    raw("\" fill=\"none\" stroke=\"currentColor\"")
    if let dashes {
      raw(" stroke-dasharray=\"")
      raw(dashes)
      raw("\"")
    }
    raw(" d=\"M")
    pair(start.0, start.1)
    raw("L")
    pair(end.0, end.1)
    raw("\"/>\n")
  }

  /// ` series-N`, which counts from 1.
  @inline(never)
  mutating func seriesClass(_ series: Int?) {
    guard let series else { return }
    raw(" series-")
    whole(UInt(series + 1))
  }

  /// Two coordinates.
  mutating func pair(_ x: Double, _ y: Double) {
    number(x)
    raw(" ")
    number(y)
  }
}

/// Which end of a text is at its coordinate.
enum SVGAnchor {
  case start
  case middle
  case end
}
