internal import Markdown

extension String {
  /// The text with every character that could drive a terminal replaced; nil when there is none.
  ///
  /// Files are cleaned before they are read; this is for what entities (`&#27;`), YAML escapes
  /// (`"\e"`) and `%1B` put into a text afterwards.
  var harmless: String? {
    guard unicodeScalars.contains(where: \.isHarmful) else { return nil }
    var output = String.UnicodeScalarView()
    for scalar in unicodeScalars { output.append(scalar.isHarmful ? "\u{FFFD}" : scalar) }
    return String(output)
  }
}

extension Unicode.Scalar {
  /// Control characters other than tab and line ends, and the marks that reorder a line.
  fileprivate var isHarmful: Bool {
    switch value {
    case 0x09, 0x0A, 0x0D: false
    case 0x00...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}

extension PageBuilder {
  /// `text` as it may be shown; what was wrong with it is reported at `range`.
  mutating func harmless(_ text: String, at range: SourceRange) -> String {
    guard let clean = text.harmless else { return text }
    report.add(.notText(.controlCharacter), at: range)
    return clean
  }
}
