extension CellPlot.Glyphs {
  /// The glyphs of the axes.
  struct Frame {
    let vertical: Unicode.Scalar
    let leftTick: Unicode.Scalar
    let corner: Unicode.Scalar
    let horizontal: Unicode.Scalar
    let bottomTick: Unicode.Scalar
  }

  var frame: Frame {
    switch self {
    case .braille:
      Frame(vertical: "│", leftTick: "┤", corner: "└", horizontal: "─", bottomTick: "┬")
    case .ascii:
      Frame(vertical: "|", leftTick: "+", corner: "+", horizontal: "-", bottomTick: "+")
    }
  }

  var ellipsis: String {
    switch self {
    case .braille: "…"
    case .ascii: "..."
    }
  }

  /// The glyph of a mark.
  func mark(_ symbol: Mark.Symbol) -> Unicode.Scalar {
    switch (self, symbol) {
    case (.braille, .ring): "◉"
    case (.braille, .cross): "✕"
    case (.ascii, .ring): "@"
    case (.ascii, .cross): "X"
    }
  }

  /// The glyph that tells a curve from others without colour.
  func marker(_ series: Int) -> Unicode.Scalar {
    let choices: [Unicode.Scalar]
    switch self {
    case .braille: choices = ["●", "▲", "■", "◆", "○", "△"]
    case .ascii: choices = ["*", "o", "x", "#", "%", "&"]
    }
    return choices[series % choices.count]
  }

  /// How a cell with the dots `mask` looks.
  func glyph(_ mask: UInt8, _ role: CellPlot.Role) -> Unicode.Scalar {
    switch self {
    case .braille: return Unicode.Scalar(0x2800 + UInt32(mask)) ?? " "
    case .ascii:
      if case .series(let index) = role { return marker(index) }
      return "."
    }
  }

  /// Glyphs of rising height.
  var bars: [Unicode.Scalar] {
    switch self {
    case .braille: ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]
    case .ascii: ["_", ".", "-", "=", "*", "#"]
    }
  }
}
