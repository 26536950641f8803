/// How many cells of a terminal a text takes.
///
/// East Asian wide and fullwidth characters and emoji take two, combining marks none, everything else one. Ambiguous characters count as one, as terminals in
/// Western locales show them.
///
/// - Source: Unicode Standard Annex #11 (East Asian Width) and Technical Standard #51 (emoji).
public enum CellWidth {
  /// The cells of `text`, without control characters (which are never shown as such).
  public static func of(_ text: String) -> Int {
    var text = text
    let ascii: Int? = text.withUTF8 { bytes in
      bytes.allSatisfy { $0 < 0x80 } ? bytes.count : nil
    }
    if let ascii { return ascii }
    return text.reduce(0) { $0 + of($1) }
  }

  /// The cells of one character as a reader counts them: 2 for 学 or 👩‍🔬, 1 for é.
  public static func of(_ character: Character) -> Int {
    let scalars = character.unicodeScalars
    guard let first = scalars.first else { return 0 }
    if first.value < 0x300 && scalars.index(after: scalars.startIndex) == scalars.endIndex {
      return 1
    }
    if isEmoji(character, first) { return 2 }
    var width = 0
    for scalar in scalars { width += of(scalar) }
    return width
  }

  /// The cells of one scalar on its own.
  static func of(_ scalar: Unicode.Scalar) -> Int {
    if scalar.value < 0x300 { return 1 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    // Vowels and final consonants of a Hangul syllable join the leading consonant.
    if (0x1160...0x11FF).contains(scalar.value) { return 0 }
    if scalar.value < 0x231A && !(0x1100...0x115F).contains(scalar.value) { return 1 }
    return scalar.properties.isEmojiPresentation || isEastAsianWide(scalar.value) ? 2 : 1
  }

  private static func isEmoji(_ character: Character, _ first: Unicode.Scalar) -> Bool {
    var hasPresentationSelector = false
    var count = 0
    for scalar in character.unicodeScalars {
      count += 1
      if scalar.value == 0xFE0F { hasPresentationSelector = true }
    }
    if count == 1 { return false }
    if hasPresentationSelector && first.properties.isEmoji { return true }
    if (0x1F1E6...0x1F1FF).contains(first.value) { return true }
    return first.properties.isEmojiPresentation || first.properties.isEmojiModifierBase
  }

  private static func isEastAsianWide(_ value: UInt32) -> Bool {
    switch value {
    case 0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0x3247, 0x3250...0x4DBF,
      0x4E00...0xA4CF, 0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19,
      0xFE30...0xFE6B, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18DFF, 0x1AFF0...0x1B2FF,
      0x1F200...0x1F265, 0x20000...0x2FFFD, 0x30000...0x3FFFD:
      return true
    default:
      return false
    }
  }
}
