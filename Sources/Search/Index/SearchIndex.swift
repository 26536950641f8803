/// What can be searched: documents, the words that stand in them, and where.
///
/// It is one string of bytes, `lrlearn search index 1`, which a build makes and a browser fetches.
/// All numbers are unsigned LEB128; a text is its number of bytes, then its bytes in UTF-8:
///
///     index     = "LRS" 1  count(documents) document*  count(words) word*
///     document  = kind  page + 1 or 0  address  title  count(aliases) alias*  summary
///     word      = bytes shared with the word before  rest  fields  postings{1…4}
///     postings  = count(documents)  distance*
///
/// `kind` is the raw value of a `SearchKind`; a page comes before its parts. Words stand in the
/// order of their bytes. `fields` has a bit for each field in which the word stands: 1 title, 2
/// alias, 4 summary, 8 text; a list of postings follows for each, a document as its distance from the
/// one before (the first: from −1). A document stands in the first of these fields only.
public struct SearchIndex: Sendable {
  /// The version of the form that is written and read.
  static let version: UInt8 = 1

  /// The index in the form above: equal documents give equal bytes.
  public let bytes: [UInt8]
  let documents: [Document]
  let words: WordList

  /// A document's texts as ranges of `bytes`.
  struct Document: Sendable {
    var kind: SearchKind
    /// The document that holds it.
    var page: Int?
    var address: Range<Int>
    var title: Range<Int>
    var aliases: [Range<Int>]
    var summary: Range<Int>
    /// How many different words the title has.
    var titleLength = 0
    /// How many different words stand in the text alone.
    var textLength = 0
  }

  /// The number of documents.
  public var count: Int { documents.count }

  /// An index in which nothing is found.
  public init() { self.init(of: []) }

  /// Reads an index that `bytes` of another one gave.
  ///
  /// - Returns: nil when `bytes` is cut off, has something after its end, names a word or a document
  ///   that does not exist, or has another version.
  public init?(decoding bytes: [UInt8]) {
    var reader = ByteReader(bytes)
    guard reader.skip([0x4C, 0x52, 0x53, Self.version]),
      var documents = reader.documents(),
      let words = reader.wordList(&documents), reader.isAtEnd
    else { return nil }
    (self.bytes, self.documents, self.words) = (bytes, documents, words)
  }

  /// Where a document can be opened: `lessons/step-decay`, `glossary/adam#origin`.
  func address(of document: Int) -> [UInt8] {
    let own = Array(bytes[documents[document].address])
    guard let page = documents[document].page else { return own }
    return Array(bytes[documents[page].address]) + [UInt8(ascii: "#")] + own
  }
}
