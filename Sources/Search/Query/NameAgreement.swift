/// How a query and a name of a document agree as wholes; it outweighs everything else.
enum NameAgreement: Int, Comparable {
  case none
  /// The title, or another name, begins with the query.
  case beginning
  /// A name other than the title.
  case alias
  /// The title, but for words that say little.
  case telling
  /// The title.
  case title

  static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

  /// Whether results of this agreement are equally good whatever their words weigh.
  var isWhole: Bool { self > .beginning }

  init(_ query: Query, _ index: SearchIndex, _ document: Int) {
    self.init(query, index.bytes, index.documents[document])
  }

  private init(_ query: Query, _ bytes: [UInt8], _ document: SearchIndex.Document) {
    let typed = query.words
    let telling = Self.telling(typed)
    let title = Name(bytes, document.title)
    if Self.agree(typed, title.words) {
      self = .title
      return
    }
    let tellingTitle = Self.telling(title.words)
    if !telling.isEmpty, Self.agree(telling, tellingTitle) {
      self = .telling
      return
    }
    var begins =
      Self.begins(title.words, with: typed)
      || !telling.isEmpty && Self.begins(tellingTitle, with: telling)
    for alias in document.aliases {
      let alias = Name(bytes, alias).words
      if Self.agree(typed, alias) || !telling.isEmpty && Self.agree(telling, Self.telling(alias)) {
        self = .alias
        return
      }
      if Self.begins(alias, with: typed) { begins = true }
    }
    self = begins ? .beginning : .none
  }

  /// The words of a name as they are written, without those that join others.
  private struct Name {
    var words: [ArraySlice<UInt8>] = []

    init(_ bytes: [UInt8], _ range: Range<Int>) {
      let folded = FoldedText(bytes, range)
      for word in folded.words where !word.isJoined { words.append(folded.bytes(of: word)) }
    }
  }

  private static func telling(_ words: [ArraySlice<UInt8>]) -> [ArraySlice<UInt8>] {
    words.filter { !StopWords.contains($0) }
  }

  /// Word by word but for number; or letter by letter when spaces and hyphens are left out.
  private static func agree(_ first: [ArraySlice<UInt8>], _ second: [ArraySlice<UInt8>]) -> Bool {
    if first.count == second.count {
      var index = 0
      while index < first.count, Word.equalButForNumber(first[index], second[index]) { index += 1 }
      if index == first.count { return true }
    }
    return Word.equal(joined(first), joined(second))
  }

  private static func begins(
    _ words: [ArraySlice<UInt8>], with typed: [ArraySlice<UInt8>]
  ) -> Bool {
    guard let last = typed.last, words.count >= typed.count else { return false }
    for index in 0..<(typed.count - 1)
    where !Word.equalButForNumber(words[index], typed[index]) {
      return false
    }
    return Word.starts(words[typed.count - 1], with: last)
  }

  private static func joined(_ words: [ArraySlice<UInt8>]) -> ArraySlice<UInt8> {
    var bytes: [UInt8] = []
    for word in words { bytes += word }
    return bytes[...]
  }
}
