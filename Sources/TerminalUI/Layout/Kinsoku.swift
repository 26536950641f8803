/// Where a line may be broken inside a run of characters without spaces.
enum Kinsoku {
  /// Around wide characters, but not before closing nor after opening punctuation; after dashes.
  static func allowsBreak(between first: Character, and second: Character) -> Bool {
    if first == "—" || first == "–" || first == "-" { return isWordLike(second) && first != "-" }
    if closing.contains(second) || opening.contains(first) { return false }
    return isBreakable(first) || isBreakable(second)
  }

  /// Ideographs, kana, Hangul and emoji; not fullwidth punctuation next to narrow text.
  private static func isBreakable(_ character: Character) -> Bool {
    guard let scalar = character.unicodeScalars.first, scalar.value >= 0x1100 else { return false }
    return CellWidth.of(character) == 2
  }

  private static func isWordLike(_ character: Character) -> Bool {
    character.isLetter || character.isNumber
  }

  private static let closing: Set<Character> = [
    "、", "。", "，", "．", "：", "；", "！", "？", "」", "』", "）", "】", "》", "〉", "”", "’", ",", ".", ":",
    ";",
    "!", "?", ")", "]", "…", "ー", "々", "%",
  ]
  private static let opening: Set<Character> = ["「", "『", "（", "【", "《", "〈", "“", "‘", "(", "["]
}
