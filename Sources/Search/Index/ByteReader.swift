/// Reads an index; every method gives nil where the bytes are not what it reads.
struct ByteReader {
  let bytes: [UInt8]
  var place = 0

  init(_ bytes: [UInt8], at place: Int = 0) { (self.bytes, self.place) = (bytes, place) }

  var isAtEnd: Bool { place == bytes.count }

  mutating func skip(_ expected: [UInt8]) -> Bool {
    for byte in expected {
      guard place < bytes.count, bytes[place] == byte else { return false }
      place += 1
    }
    return true
  }

  /// A number below 2²⁸, in as few bytes as it needs.
  mutating func number() -> Int? {
    var value = 0
    for shift in 0..<4 {
      guard place < bytes.count else { return nil }
      let byte = bytes[place]
      place += 1
      value |= Int(byte & 0x7F) << (7 * shift)
      guard byte & 0x80 == 0 else { continue }
      return shift > 0 && byte == 0 ? nil : value
    }
    return nil
  }

  /// A number of things that take a byte each at least, so that no more can follow.
  mutating func count() -> Int? {
    guard let count = number(), count <= bytes.count - place else { return nil }
    return count
  }

  /// The place of a text, which is passed over.
  mutating func text() -> Range<Int>? {
    guard let count = count() else { return nil }
    defer { place += count }
    return place..<(place + count)
  }

  mutating func documents() -> [SearchIndex.Document]? {
    guard let count = count() else { return nil }
    var documents: [SearchIndex.Document] = []
    for _ in 0..<count {
      guard let document = document(after: documents) else { return nil }
      documents.append(document)
    }
    return documents
  }

  private mutating func document(
    after documents: [SearchIndex.Document]
  ) -> SearchIndex.Document? {
    guard let raw = number(), let byte = UInt8(exactly: raw), let kind = SearchKind(rawValue: byte),
      let page = number(), page <= documents.count,
      page == 0 || documents[page - 1].page == nil,
      let address = text(), let title = text(), let count = count()
    else { return nil }
    var aliases: [Range<Int>] = []
    for _ in 0..<count {
      guard let alias = text() else { return nil }
      aliases.append(alias)
    }
    guard let summary = text() else { return nil }
    return SearchIndex.Document(
      kind: kind, page: page > 0 ? page - 1 : nil, address: address, title: title,
      aliases: aliases, summary: summary)
  }

  /// The words; how many of them each document has is noted in `documents`.
  mutating func wordList(_ documents: inout [SearchIndex.Document]) -> WordList? {
    guard let count = count() else { return nil }
    var words = WordList()
    for _ in 0..<count {
      guard let shared = number(), let rest = text(),
        words.append(shared: shared, rest: bytes[rest], postings: place),
        skipPostings(&documents)
      else { return nil }
    }
    return words
  }

  private mutating func skipPostings(_ documents: inout [SearchIndex.Document]) -> Bool {
    guard let fields = number(), (1...15).contains(fields) else { return false }
    for field in SearchField.allCases where fields & field.bit != 0 {
      guard let count = count(), count > 0 else { return false }
      var document = -1
      for _ in 0..<count {
        guard let distance = number(), distance > 0, distance < documents.count - document else {
          return false
        }
        document += distance
        switch field {
        case .title: documents[document].titleLength += 1
        case .text: documents[document].textLength += 1
        case .alias, .summary: break
        }
      }
    }
    return true
  }

  /// Calls `found` for each document of the postings that begin here, which are known to be sound.
  mutating func readPostings(_ found: (SearchField, Int) -> Void) {
    guard let fields = number() else { return }
    for field in SearchField.allCases where fields & field.bit != 0 {
      guard let count = number() else { return }
      var document = -1
      for _ in 0..<count {
        guard let distance = number() else { return }
        document += distance
        found(field, document)
      }
    }
  }
}
