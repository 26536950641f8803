/// The words of an index in the order of their bytes, each with where its postings begin.
struct WordList: Sendable {
  /// All words one after another.
  private(set) var bytes: [UInt8] = []
  private(set) var ends: [Int] = []
  /// For each word, where its fields stand in the index.
  private(set) var postings: [Int] = []

  var count: Int { ends.count }

  subscript(index: Int) -> ArraySlice<UInt8> {
    bytes[(index > 0 ? ends[index - 1] : 0)..<ends[index]]
  }

  /// Adds a word that shares its first bytes with the last one.
  ///
  /// - Returns: false when the last word is shorter, or does not stand before this one.
  mutating func append(shared: Int, rest: ArraySlice<UInt8>, postings place: Int) -> Bool {
    let last = count > 0 ? self[count - 1] : []
    guard shared <= last.count, !rest.isEmpty, shared + rest.count <= FoldedText.longestWord,
      shared == last.count || last[last.startIndex + shared] < rest[rest.startIndex]
    else { return false }
    bytes += Array(last.prefix(shared))
    bytes += rest
    ends.append(bytes.count)
    postings.append(place)
    return true
  }

  /// The first word that does not stand before `word`.
  func firstIndex(notBefore word: ArraySlice<UInt8>) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if Word.precedes(self[middle], word) { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The place of `word` in the list.
  func firstIndex(of word: ArraySlice<UInt8>) -> Int? {
    let index = firstIndex(notBefore: word)
    return index < count && Word.equal(self[index], word) ? index : nil
  }
}
