extension SearchIndex {
  /// Up to three words of the index near a word of the query that no document has, nearest first.
  func nearWords(_ query: Query) -> [[UInt8]] {
    var near: [(distance: Int, word: Int)] = []
    for (number, wanted) in query.words.enumerated()
    where query.isRequired[number] && words.firstIndex(of: wanted) == nil {
      let most = wanted.count < 3 ? 0 : wanted.count < 6 ? 1 : 2
      let letters = Word.letters(of: wanted)
      for word in 0..<words.count where abs(words[word].count - wanted.count) <= most {
        // An edit takes one letter away and adds one at most: this is quick, and mostly enough.
        let others = Word.letters(of: words[word]) ^ letters
        guard others.nonzeroBitCount <= 2 * most else { continue }
        let distance = Word.distance(wanted, words[word])
        if distance <= most, !Word.isNumber(words[word]) { near.append((distance, word)) }
      }
    }
    near.sort { ($0.distance, $0.word) < ($1.distance, $1.word) }
    var output: [Int] = []
    for (_, word) in near where output.count < 3 && !output.contains(word) { output.append(word) }
    return output.map { Array(words[$0]) }
  }
}

extension Word {
  /// A bit for each byte that is in the word; bytes 32 apart share theirs.
  static func letters(of word: ArraySlice<UInt8>) -> UInt32 {
    var letters: UInt32 = 0
    for byte in word { letters |= 1 << UInt32(byte & 31) }
    return letters
  }

  /// How many bytes must be added, left out, replaced or swapped with their neighbours.
  static func distance(_ first: ArraySlice<UInt8>, _ second: ArraySlice<UInt8>) -> Int {
    let (first, second) = (Array(first), Array(second))
    var before: [Int] = []
    var last = Array(0...second.count)
    for row in 0..<first.count {
      var next = [row + 1]
      for column in 0..<second.count {
        let isEqual = first[row] == second[column]
        var best = min(last[column + 1] + 1, next[column] + 1, last[column] + (isEqual ? 0 : 1))
        if row > 0, column > 0, first[row] == second[column - 1], first[row - 1] == second[column] {
          best = min(best, before[column - 1] + 1)
        }
        next.append(best)
      }
      (before, last) = (last, next)
    }
    return last[second.count]
  }
}
