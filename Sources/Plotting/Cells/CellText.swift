/// Text of an author as glyphs whose width in cells is known.
struct CellText {
  /// A character with the marks that combine with it.
  struct Glyph {
    var scalars: [Unicode.Scalar]
    /// 1 or 2.
    let width: Int
  }

  private(set) var glyphs: [Glyph] = []
  /// How many cells the text takes.
  private(set) var width = 0

  /// Control characters become spaces, so that no text can move the cursor.
  init(_ text: String) {
    for scalar in text.unicodeScalars {
      let width = CellText.width(of: scalar)
      if width == 0 {
        if !glyphs.isEmpty { glyphs[glyphs.count - 1].scalars.append(scalar) }
        continue
      }
      let isControl = scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value)
      glyphs.append(Glyph(scalars: [isControl ? " " : scalar], width: width))
      self.width += width
    }
  }

  /// The text cut to `limit` cells, with an ellipsis when something is missing.
  func cut(to limit: Int, ellipsis: String) -> CellText {
    guard width > limit else { return self }
    let tail = CellText(ellipsis)
    guard limit > tail.width else { return CellText("") }
    var short = CellText("")
    for glyph in glyphs + [] where short.width + glyph.width <= limit - tail.width {
      short.append(glyph)
      if short.width + tail.width >= limit { break }
    }
    for glyph in tail.glyphs { short.append(glyph) }
    return short
  }

  private mutating func append(_ glyph: Glyph) {
    glyphs.append(glyph)
    width += glyph.width
  }

  /// How many cells `text` takes.
  static func width(of text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + width(of: $1) }
  }

  private static func width(of scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if value < 0x300 { return 1 }
    for range in narrow where range.contains(value) { return 0 }
    for range in wide where range.contains(value) { return 2 }
    return 1
  }

  private static var narrow: [ClosedRange<UInt32>] {
    [
      0x300...0x36F, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0x20D0...0x20FF,
      0xFE00...0xFE0F, 0xFEFF...0xFEFF, 0xE0000...0xE01EF,
    ]
  }

  private static var wide: [ClosedRange<UInt32>] {
    [
      0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD,
    ]
  }
}
