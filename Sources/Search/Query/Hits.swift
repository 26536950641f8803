/// For one word of a query: how near the nearest word in each field of each document is, as the
/// weights of `Closeness`; 0 where there is none.
struct Hits {
  private var weights: [UInt8]
  private(set) var isEmpty = true

  init(documents: Int) { weights = [UInt8](repeating: 0, count: 4 * documents) }

  subscript(document: Int, field: SearchField) -> Int {
    Int(weights[4 * document + field.rawValue])
  }

  mutating func add(_ closeness: Closeness, _ document: Int, _ field: SearchField) {
    let index = 4 * document + field.rawValue
    weights[index] = max(weights[index], closeness.rawValue)
    isEmpty = false
  }

  /// Whether the word stands in the document itself.
  func contains(_ document: Int) -> Bool {
    for index in (4 * document)..<(4 * document + 4) where weights[index] > 0 { return true }
    return false
  }
}
