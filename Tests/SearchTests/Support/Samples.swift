@testable import Search

extension SearchDocument {
  /// A document given as text.
  init(
    _ kind: SearchKind, _ address: String, of page: Int? = nil, _ title: String,
    aliases: [String] = [], summary: String = "", text: String = ""
  ) {
    self.init(
      kind: kind, address: Array(address.utf8), page: page, title: Array(title.utf8),
      aliases: aliases.map { Array($0.utf8) }, summary: Array(summary.utf8),
      text: Array(text.utf8))
  }
}

/// A few pages with parts.
let sampleDocuments: [SearchDocument] = [
  SearchDocument(
    .lesson, "lessons/step-decay", "Step decay", aliases: ["StepLR", "piecewise_constant"],
    summary: "Hold the rate still, then cut it.", text: "stairs interval epochs"),
  SearchDocument(
    .term, "glossary/warm-up", "warm-up", aliases: ["warmup", "linear warm-up"],
    summary: "A warm-up raises the learning rate from a low value to its peak.",
    text: "schedule engine cold"),
  SearchDocument(
    .term, "glossary/learning-rate", "learning rate", aliases: ["step size", "LR", "eta"],
    summary: "How far one training step moves the weights.", text: "η the naïve café"),
  SearchDocument(
    .term, "glossary/step-decay", "step decay", aliases: ["staircase decay"],
    summary: "The rate is cut at fixed epochs."),
  SearchDocument(.section, "origin", of: 1, "Origin", text: "Goyal large batches ImageNet"),
  SearchDocument(.section, "when", of: 0, "Where the cuts belong", text: "plateau noise loss"),
  SearchDocument(
    .question, "cut", of: 0, "How large should a cut be?", summary: "A factor of 0.1 to 0.5.",
    text: "factor gamma"),
  SearchDocument(.demo, "stairs", of: 0, "The rate is flat, halves, and is flat again"),
  SearchDocument(.faq, "faq/general", "Questions about rates"),
  SearchDocument(
    .question, "good", of: 8, "What is a good learning rate?",
    summary: "There is none for all networks.", text: "Adam 0.001"),
]

let sample = SearchIndex(of: sampleDocuments)

extension SearchIndex {
  /// What was found, as addresses.
  func found(_ typed: String, limit: Int = 20) -> [String] {
    search(Array(typed.utf8), limit: limit).results.map {
      String(decoding: $0.address, as: UTF8.self)
    }
  }
}

extension SearchResult {
  /// The title with brackets around its marks.
  var markedTitle: String { Self.marked(title, titleMarks) }
  /// The snippet with brackets around its marks.
  var markedSnippet: String { Self.marked(snippet, snippetMarks) }

  private static func marked(_ text: [UInt8], _ marks: [Range<Int>]) -> String {
    var output: [UInt8] = []
    var place = 0
    for mark in marks {
      output += text[place..<mark.lowerBound] + [0x5B] + text[mark] + [0x5D]
      place = mark.upperBound
    }
    return String(decoding: output + text[place...], as: UTF8.self)
  }
}

/// Numbers that look random and are the same each time (SplitMix64).
struct Chance {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func number(below bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(bound))
  }
}
