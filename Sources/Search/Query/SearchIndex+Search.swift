extension SearchIndex {
  /// Finds what was typed, as far as it is typed: the last word may be a beginning.
  ///
  /// Every word must stand in a document, its page or its parts, but for words such as "what" and
  /// for numbers. Letter case, accents, hyphens, and singular or plural make no difference. Where
  /// nothing has all words, one letter of each may be wrong; where that does not help, the documents
  /// with most of the words are given.
  ///
  /// A document whose title is what was typed comes first, then one with such an alias, then names
  /// that begin so, then the others by how much their words tell. Equals stand in the order of
  /// `SearchKind`, then of their titles. Equal input gives equal results on every machine.
  /// - Complexity: O(documents · words + results · log results).
  public func search(_ typed: [UInt8], limit: Int = 10) -> SearchResults {
    let query = Query(typed)
    var results = SearchResults(agreement: .none, results: [], total: 0, nearWords: [])
    guard !query.words.isEmpty else { return results }
    let attempts: [(Tolerance, SearchResults.Agreement)] = [
      (Tolerance(), .all), (Tolerance(takesBeginnings: true), .all),
      (Tolerance(takesBeginnings: true, takesSimilar: true), .similar),
    ]
    for (tolerance, agreement) in attempts {
      let scoring = Scoring(self, query, hits(query, tolerance))
      var found = documents(in: scoring, having: query.requiredCount)
      results.agreement = agreement
      if found.isEmpty, tolerance.takesSimilar {
        let most = scoring.found.max() ?? 0
        if most > 0, 2 * most >= query.requiredCount {
          found = documents(in: scoring, having: most)
          results.agreement = .some
        }
      }
      guard !found.isEmpty else { continue }
      let ranked = ranked(found, query, scoring)
      results.total = ranked.count
      results.results = ranked.prefix(max(0, limit)).map { result($0, query, tolerance) }
      return results
    }
    results.agreement = .none
    results.nearWords = nearWords(query)
    return results
  }

  private func documents(in scoring: Scoring, having count: Int) -> [Int] {
    documents.indices.filter { scoring.weights[$0] > 0 && scoring.found[$0] >= count }
  }

  private func ranked(_ found: [Int], _ query: Query, _ scoring: Scoring) -> [Int] {
    var places: [(document: Int, weight: Int)] = []
    for document in found {
      // Reading its names takes longer than all the rest.
      let agreement: NameAgreement =
        scoring.isNamed[document] ? NameAgreement(query, self, document) : .none
      let weight = agreement.isWhole ? 0 : scoring.weights[document]
      places.append((document, agreement.rawValue << 24 + weight))
    }
    places.sort { first, second in
      if first.weight != second.weight { return first.weight > second.weight }
      return precedes(first.document, second.document)
    }
    return places.map { $0.document }
  }

  /// The order of results that are equally good.
  private func precedes(_ first: Int, _ second: Int) -> Bool {
    let (left, right) = (documents[first], documents[second])
    if left.kind != right.kind { return left.kind.rawValue < right.kind.rawValue }
    let titles = (bytes[left.title], bytes[right.title])
    if !Word.equal(titles.0, titles.1) { return Word.precedes(titles.0, titles.1) }
    return first < second
  }

  private func result(_ number: Int, _ query: Query, _ tolerance: Tolerance) -> SearchResult {
    let document = documents[number]
    let summary = Snippet(bytes, document.summary, query, tolerance)
    return SearchResult(
      kind: document.kind, address: address(of: number), title: Array(bytes[document.title]),
      titleMarks: query.marks(in: bytes, document.title, tolerance),
      page: document.page.map { Array(bytes[documents[$0].title]) } ?? [],
      snippet: summary.text, snippetMarks: summary.marks)
  }
}
