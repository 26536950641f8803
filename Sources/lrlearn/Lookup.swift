import Curriculum

/// Finding what a person meant by what they typed.
enum Lookup {
  /// Lower-case letters and digits only, so that `Warm-up`, `warm up` and `warmup` are one name.
  static func folded(_ name: String) -> String {
    String(
      String.UnicodeScalarView(
        name.lowercased().unicodeScalars.filter {
          $0.properties.isAlphabetic || ("0"..."9").contains($0)
        }))
  }

  /// The entry of which some name is `typed`, whatever its case, hyphens and spaces.
  static func entry<Entry>(
    _ typed: String, in entries: [Entry], names: (Entry) -> [String]
  ) -> Entry? {
    let wanted = folded(typed)
    return entries.first { names($0).contains(typed) }
      ?? entries.first { entry in names(entry).contains { folded($0) == wanted } }
  }

  /// Entries whose text holds all the words; failing that, those that hold most of them.
  static func matches<Entry>(
    _ words: [String], in entries: [Entry], text: (Entry) -> String
  ) -> [Entry] {
    let wanted = words.flatMap(Self.words)
    guard !wanted.isEmpty else { return [] }
    let scored = entries.map { entry in
      let found =
        Self.words(text(entry)) + text(entry).split(separator: " ").map { folded("\($0)") }
      return (entry, wanted.count { word in found.contains { $0.hasPrefix(word) } })
    }
    let best = scored.map(\.1).max() ?? 0
    guard best > 0, 2 * best >= wanted.count else { return [] }
    return scored.filter { $0.1 == best }.map(\.0)
  }

  /// The words of a text, folded: `warm-up` is two, so that either finds it.
  private static func words(_ text: String) -> [String] {
    text.split { !($0.isLetter || $0.isNumber) }.map { folded(String($0)) }
      .filter { !$0.isEmpty }
  }
}
