/// Where in a document a word stands; the fields that tell most come first.
enum SearchField: Int, CaseIterable {
  case title, alias, summary, text

  /// The field's bit in a word's `fields`.
  var bit: Int { 1 << rawValue }
}
