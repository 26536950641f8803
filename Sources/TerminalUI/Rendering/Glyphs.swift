/// The drawing characters of a terminal: Unicode, ASCII, or words for screen readers.
struct Glyphs {
  let bullets: [String]
  let unchecked: String
  let checked: String
  /// Bars have one cell and stand left of what is set apart.
  let quoteBar: String
  let calloutBar: String
  let limitBar: String
  let rule: Character
  let heavyRule: Character
  let rowRule: Character
  let columnRule: String
  let ruleCrossing: String
  let rowCrossing: String
  let continuation: String
  let separator: String
  let dash: String
  let right: String
  let wrong: String

  init(_ options: TerminalOptions) {
    let ascii = options.isASCII
    let plain = options.isPlain
    bullets = plain ? ["-"] : ascii ? ["*", "-", "+"] : ["•", "◦", "▪"]
    unchecked = plain || ascii ? "[ ]" : "☐"
    checked = plain || ascii ? "[x]" : "☑"
    quoteBar = ascii ? "|" : "│"
    calloutBar = ascii ? "|" : "┃"
    limitBar = ascii ? ":" : "┆"
    rule = ascii ? "-" : "─"
    heavyRule = ascii ? "=" : "━"
    rowRule = ascii ? "-" : "┈"
    columnRule = ascii ? "|" : "│"
    ruleCrossing = ascii ? "+" : "┼"
    rowCrossing = ascii ? "+" : "┼"
    continuation = ascii ? "\\" : "↵"
    separator = ascii ? " - " : " · "
    dash = ascii ? "-" : "–"
    right = plain ? "" : ascii ? "+ " : "✓ "
    wrong = plain ? "" : ascii ? "x " : "✗ "
  }
}
