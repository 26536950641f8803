/// How near a word is to one that was asked for; the weights are eighths.
enum Closeness: UInt8 {
  case same = 8
  case otherNumber = 7
  case beginning = 5
  case similar = 3
}

/// Which words count as the one that was asked for.
struct Tolerance {
  /// Beginnings count for every word, not for the last one alone.
  var takesBeginnings = false
  /// Words of five letters and more may be wrong in one.
  var takesSimilar = false

  /// Beginnings of fewer letters count for the last word only.
  static let shortestBeginning = 3
  /// Shorter words are never similar.
  static let shortestSimilar = 5

  /// How near `word` is to `needle`; nil when it is another one.
  func closeness(of word: ArraySlice<UInt8>, to needle: Query.Needle) -> Closeness? {
    let wanted = needle.bytes
    if Word.equal(word, wanted) { return .same }
    if Word.equalButForNumber(wanted, word) { return .otherNumber }
    if hasBeginnings(needle), Word.starts(word, with: wanted) { return .beginning }
    if isSimilar(word, to: needle) { return .similar }
    return nil
  }

  /// Whether words that begin with `needle` count.
  func hasBeginnings(_ needle: Query.Needle) -> Bool {
    needle.isLast || takesBeginnings && needle.bytes.count >= Self.shortestBeginning
  }

  /// Whether `word`, or its beginning if `needle` is still being typed, differs in one letter.
  func isSimilar(_ word: ArraySlice<UInt8>, to needle: Query.Needle) -> Bool {
    let wanted = needle.bytes
    guard takesSimilar, wanted.count >= Self.shortestSimilar, word.count + 1 >= wanted.count else {
      return false
    }
    if Word.withinOneEdit(wanted, word) { return true }
    guard needle.isLast, word.count > wanted.count else { return false }
    for length in (wanted.count - 1)...(wanted.count + 1) where length < word.count {
      if Word.withinOneEdit(wanted, word.prefix(length)) { return true }
    }
    return false
  }
}
