extension SearchIndex {
  /// For each word of the query where it was found.
  func hits(_ query: Query, _ tolerance: Tolerance) -> [Hits] {
    var hits = [Hits](repeating: Hits(documents: documents.count), count: query.words.count)
    for needle in query.needles {
      forEachWord(needle, tolerance) { word, closeness in
        var reader = ByteReader(bytes, at: words.postings[word])
        reader.readPostings { field, document in
          for index in needle.words { hits[index].add(closeness, document, field) }
        }
      }
    }
    return hits
  }

  /// Calls `found` for each word of the index that counts as `needle`.
  private func forEachWord(
    _ needle: Query.Needle, _ tolerance: Tolerance, _ found: (Int, Closeness) -> Void
  ) {
    if let same = words.firstIndex(of: needle.bytes) { found(same, .same) }
    for form in Word.otherNumbers(of: needle.bytes) {
      if let other = words.firstIndex(of: form[...]) { found(other, .otherNumber) }
    }
    if tolerance.hasBeginnings(needle) {
      var word = words.firstIndex(notBefore: needle.bytes)
      while word < words.count, Word.starts(words[word], with: needle.bytes) {
        found(word, .beginning)
        word += 1
      }
    }
    guard tolerance.takesSimilar, needle.bytes.count >= Tolerance.shortestSimilar else { return }
    for word in 0..<words.count where tolerance.isSimilar(words[word], to: needle) {
      found(word, .similar)
    }
  }
}
