/// Weighs documents for a query, in whole numbers, so that every machine gives the same order.
///
/// A word weighs more the fewer documents have it (as in BM25) and the nearer it is to what was
/// typed; in a title or a text of many words it weighs less than in one of few.
struct Scoring {
  private let index: SearchIndex
  private let query: Query
  private let hits: [Hits]
  /// For each document how many of the required words stand in it, in its page or in its parts.
  private(set) var found: [Int]
  /// For each document what its words weigh together; 0 when none of them is its own.
  private(set) var weights: [Int]
  /// Whether all required words stand in the names of the document.
  private(set) var isNamed: [Bool]

  init(_ index: SearchIndex, _ query: Query, _ hits: [Hits]) {
    (self.index, self.query, self.hits) = (index, query, hits)
    found = [Int](repeating: 0, count: index.documents.count)
    weights = found
    isNamed = [Bool](repeating: false, count: index.documents.count)
    var named = found
    var hasOwn = [Bool](repeating: false, count: index.documents.count)
    for (word, hits) in hits.enumerated() where !hits.isEmpty {
      let shares = shares(of: hits)
      let rarity = rarity(of: hits)
      for document in shares.indices where shares[document] > 0 {
        weights[document] += shares[document] * rarity
        guard query.isRequired[word] else { continue }
        found[document] += 1
        if max(hits[document, .title], hits[document, .alias]) > 0 { named[document] += 1 }
        // A part is not found for its page's sake alone.
        let isPage = index.documents[document].page == nil
        if isPage || hits.contains(document) { hasOwn[document] = true }
      }
    }
    let required = query.requiredCount
    for document in hasOwn.indices {
      if !hasOwn[document] { (found[document], weights[document]) = (0, 0) }
      // Names that have all words say more than names that have some and texts with the rest.
      isNamed[document] = named[document] == required
      if required > 1, isNamed[document] { weights[document] += weights[document] / 2 }
    }
  }

  /// What a word weighs in each document, its rarity aside.
  private func shares(of hits: Hits) -> [Int] {
    var names: [Int] = []
    var texts: [Int] = []
    for number in index.documents.indices {
      let document = index.documents[number]
      let title = hits[number, .title] * (16 + 64 / (document.titleLength + 1))
      let text = hits[number, .text] * 384 / (48 + document.textLength)
      names.append(max(title, hits[number, .alias] * 28))
      texts.append(max(hits[number, .summary] * 11, text))
    }
    var shares: [Int] = []
    for number in names.indices { shares.append(max(names[number], texts[number])) }
    for (part, document) in index.documents.enumerated() {
      guard let page = document.page else { continue }
      // What a part says its page says too, its headings louder than its text; and under a page's
      // name a part need not repeat it.
      let heading = names[part] / (document.kind == .section ? 3 : 6)
      shares[page] = max(shares[page], heading, texts[part] / 2)
      shares[part] = max(shares[part], names[page] * 7 / 8)
    }
    return shares
  }

  private func rarity(of hits: Hits) -> Int {
    var count = 0
    for document in index.documents.indices where hits.contains(document) { count += 1 }
    guard count > 0 else { return 0 }
    return 16 + Self.scaledLog2(16 * index.documents.count / count) - Self.scaledLog2(16)
  }

  /// 16 · log₂ of a number ≥ 1; between powers of two it goes straight.
  private static func scaledLog2(_ number: Int) -> Int {
    let bits = Int.bitWidth - 1 - number.leadingZeroBitCount
    let fraction = bits >= 4 ? number >> (bits - 4) : number << (4 - bits)
    return 16 * bits + (fraction & 15)
  }
}
