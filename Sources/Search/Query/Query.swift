/// What was typed, as words to look for.
struct Query {
  /// A word, or two neighbours written as one.
  struct Needle {
    var bytes: ArraySlice<UInt8>
    /// The words of the query that are found when this is.
    var words: Range<Int>
    /// Whether its end may still be untyped.
    var isLast: Bool
    /// Whether finding it says something.
    var isTelling: Bool
  }

  /// More bytes than these are not read, more words not looked for.
  static let mostBytes = 400
  static let mostWords = 12

  /// The words as typed, without those that join others.
  let words: [ArraySlice<UInt8>]
  /// For each word, whether a document must have it.
  let isRequired: [Bool]
  let needles: [Needle]

  /// How many words a document must have.
  var requiredCount: Int { isRequired.count { $0 } }

  init(_ typed: [UInt8]) {
    let folded = FoldedText(typed, 0..<min(typed.count, Self.mostBytes))
    let words = folded.words.filter { !$0.isJoined }.prefix(Self.mostWords).map(folded.bytes(of:))
    var isTelling: [Bool] = []
    for word in words { isTelling.append(Self.isTelling(word, isLast: false)) }
    // The last word may be a beginning, unless it is complete and says nothing.
    if let last = words.last { isTelling[words.count - 1] = Self.isTelling(last, isLast: true) }
    if !isTelling.contains(true) { for index in isTelling.indices { isTelling[index] = true } }
    var needles: [Needle] = []
    for (index, word) in words.enumerated() {
      needles.append(
        Needle(
          bytes: word, words: index..<(index + 1), isLast: index == words.count - 1,
          isTelling: isTelling[index]))
      guard index + 1 < words.count else { continue }
      needles.append(
        Needle(
          bytes: (Array(word) + Array(words[index + 1]))[...], words: index..<(index + 2),
          isLast: index + 2 == words.count, isTelling: isTelling[index] || isTelling[index + 1]))
    }
    (self.words, isRequired, self.needles) = (words, isTelling, needles)
  }

  private static func isTelling(_ word: ArraySlice<UInt8>, isLast: Bool) -> Bool {
    if StopWords.contains(word) || Word.isNumber(word) { return false }
    return word.count > 1
  }
}
