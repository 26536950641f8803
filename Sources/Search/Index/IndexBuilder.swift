/// Collects documents and their words, and writes them.
struct IndexBuilder {
  /// A word in a field of a document.
  private struct Entry {
    /// The first eight bytes, so that most comparisons look at one number.
    var key: UInt64
    var word: Range<Int>
    var document: Int
    var field: SearchField
  }

  private var documents: [UInt8] = []
  /// For each document given: its place in the index, and whether it is a page.
  private var places: [(place: Int, isPage: Bool)?] = []
  private var count = 0
  private var pool: [UInt8] = []
  private var entries: [Entry] = []

  mutating func add(_ document: SearchDocument) {
    var page = 0
    if let given = document.page {
      guard places.indices.contains(given), let holder = places[given], holder.isPage else {
        places.append(nil)
        return
      }
      page = holder.place + 1
    }
    places.append((count, document.page == nil))
    append(Int(document.kind.rawValue), to: &documents)
    append(page, to: &documents)
    append(document.address, to: &documents)
    append(document.title, to: &documents)
    append(document.aliases.count, to: &documents)
    for alias in document.aliases { append(alias, to: &documents) }
    append(document.summary, to: &documents)
    addWords(of: document.title, .title)
    for alias in document.aliases { addWords(of: alias, .alias) }
    addWords(of: document.summary, .summary)
    addWords(of: document.text, .text)
    count += 1
  }

  private mutating func addWords(of text: [UInt8], _ field: SearchField) {
    let folded = FoldedText(text)
    for word in folded.words {
      let bytes = folded.bytes(of: word)
      if field == .text, bytes.count < 2 || Word.isNumber(bytes) || StopWords.contains(bytes) {
        continue
      }
      let start = pool.count
      pool += bytes
      entries.append(
        Entry(
          key: Self.key(bytes), word: start..<pool.count, document: count, field: field))
    }
  }

  private static func key(_ word: ArraySlice<UInt8>) -> UInt64 {
    var key: UInt64 = 0
    var index = word.startIndex
    for _ in 0..<8 {
      key <<= 8
      if index < word.endIndex { key |= UInt64(word[index]) }
      index += 1
    }
    return key
  }

  /// The whole index.
  func bytes(version: UInt8) -> [UInt8] {
    var output: [UInt8] = [0x4C, 0x52, 0x53, version]
    append(count, to: &output)
    output += documents
    let sorted = entries.sorted(by: precedes)
    var words: [UInt8] = []
    var wordCount = 0
    var last: ArraySlice<UInt8> = []
    var start = 0
    while start < sorted.count {
      let word = pool[sorted[start].word]
      var end = start + 1
      while end < sorted.count, Word.equal(pool[sorted[end].word], word) { end += 1 }
      append(word, after: last, to: &words)
      appendPostings(sorted[start..<end], to: &words)
      wordCount += 1
      (last, start) = (word, end)
    }
    append(wordCount, to: &output)
    return output + words
  }

  private func precedes(_ first: Entry, _ second: Entry) -> Bool {
    if first.key != second.key { return first.key < second.key }
    let words = (pool[first.word], pool[second.word])
    if !Word.equal(words.0, words.1) { return Word.precedes(words.0, words.1) }
    if first.document != second.document { return first.document < second.document }
    return first.field.rawValue < second.field.rawValue
  }

  private func append(
    _ word: ArraySlice<UInt8>, after last: ArraySlice<UInt8>, to output: inout [UInt8]
  ) {
    var shared = 0
    while shared < word.count, shared < last.count,
      word[word.startIndex + shared] == last[last.startIndex + shared]
    { shared += 1 }
    append(shared, to: &output)
    append(Array(word.dropFirst(shared)), to: &output)
  }

  /// The entries of one word, sorted by document, then by field; the first of each document counts.
  private func appendPostings(_ entries: ArraySlice<Entry>, to output: inout [UInt8]) {
    var fields = 0
    var lists: [[Int]] = [[], [], [], []]
    var last = -1
    for entry in entries where entry.document != last {
      lists[entry.field.rawValue].append(entry.document)
      fields |= entry.field.bit
      last = entry.document
    }
    append(fields, to: &output)
    for list in lists where !list.isEmpty {
      append(list.count, to: &output)
      var last = -1
      for document in list {
        append(document - last, to: &output)
        last = document
      }
    }
  }

  private func append(_ text: [UInt8], to output: inout [UInt8]) {
    append(text.count, to: &output)
    output += text
  }

  private func append(_ number: Int, to output: inout [UInt8]) {
    var rest = number
    while rest >= 0x80 {
      output.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    output.append(UInt8(truncatingIfNeeded: rest))
  }
}
