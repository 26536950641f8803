extension SearchIndex {
  /// An index of `documents`; one whose page is not a page before it is left out.
  ///
  /// Words of `text` alone are not indexed when they are stop words, numbers, or single letters.
  public init(of documents: [SearchDocument]) {
    var builder = IndexBuilder()
    for document in documents { builder.add(document) }
    // What was written is read back, so that an index is made in one way only.
    var reader = ByteReader(builder.bytes(version: Self.version), at: 4)
    var read = reader.documents() ?? []
    let words = reader.wordList(&read) ?? WordList()
    (bytes, self.documents, self.words) = (reader.bytes, read, words)
  }
}
