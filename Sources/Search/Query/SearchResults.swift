/// What a query found.
public struct SearchResults: Sendable, Equatable {
  /// How well the results agree with what was asked.
  public enum Agreement: UInt8, Sendable, CaseIterable {
    /// Nothing was found, or nothing was asked.
    case none
    /// No document has half of the words; these have more than the others, half of them at least.
    case some
    /// All words, of which some are spelled otherwise by one letter.
    case similar
    /// All words.
    case all
  }

  /// How well every result agrees.
  public var agreement: Agreement
  /// The best first, no more than were asked for.
  public var results: [SearchResult]
  /// How many there are in all.
  public var total: Int
  /// When nothing was found: up to three words that are near what was typed, nearest first.
  public var nearWords: [[UInt8]]
}
