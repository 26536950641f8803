/// The words of a text in the form in which they are compared.
///
/// Letters are lower-case and without accents, Greek letters are spelled out (`β₁` is `beta1`), `’s`
/// is dropped. `warm-up` is three words: `warm`, `up`, and `warmup`, which is marked as joined.
struct FoldedText {
  /// A word: where it stands in `bytes`, and where in the text that was folded.
  struct Word {
    var folded: Range<Int>
    var source: Range<Int>
    var isJoined = false
  }

  /// Words are cut after so many bytes.
  static let longestWord = 48
  /// A chain of hyphens joins at most so many words.
  private static let longestChain = 6

  private(set) var bytes: [UInt8] = []
  /// For each of `bytes`, where in the text the scalar that it comes from ends.
  private(set) var places: [Int] = []
  private(set) var words: [Word] = []

  private var wordStart = 0
  private var sourceStart = 0
  private var isOpen = false
  private var isName = false
  /// The first word of a chain of hyphens that goes on.
  private var chainStart: Int?

  /// The words of `source`, of which `range` is folded; their places count from its beginning.
  init(_ source: [UInt8], _ range: Range<Int>) {
    bytes.reserveCapacity(range.count + range.count / 4)
    var index = range.lowerBound
    let base = range.lowerBound
    while index < range.upperBound {
      let scalar = UTF8Scalar(source, at: index, before: range.upperBound)
      var end = index + scalar.length
      switch Folding(scalar.value) {
      case .letter(let byte): append(byte, index - base, end - base)
      case .letters(let letters):
        letters.withUTF8Buffer { for byte in $0 { append(byte, index - base, end - base) } }
      case .name(let name):
        endWord(index - base)
        name.withUTF8Buffer { for byte in $0 { append(byte, index - base, end - base) } }
        isName = true
      case .other: for byte in source[index..<end] { append(byte, index - base, end - base) }
      case .nothing: break
      case .apostrophe:
        if Self.isPossessive(source, end, range.upperBound) {
          endWord(index - base)
          endChain()
          end += 1
        }
      case .point:
        if !isInNumber(source, end, range.upperBound) {
          endWord(index - base)
          endChain()
        } else if source[index] == UInt8(ascii: ".") {
          append(UInt8(ascii: "."), index - base, end - base)
        }
      case .joiner: join(index - base)
      case .separator:
        endWord(index - base)
        endChain()
      }
      index = end
    }
    endWord(range.count)
    endChain()
  }

  /// The words of `source`.
  init(_ source: [UInt8]) { self.init(source, 0..<source.count) }

  /// The bytes of a word.
  func bytes(of word: Word) -> ArraySlice<UInt8> { bytes[word.folded] }

  private mutating func append(_ byte: UInt8, _ start: Int, _ end: Int) {
    let isDigit = (0x30...0x39).contains(byte)
    if isOpen, isName, !isDigit { endWord(start) }
    if !isOpen {
      (wordStart, sourceStart) = (bytes.count, start)
      (isOpen, isName) = (true, false)
    }
    guard bytes.count - wordStart < Self.longestWord else { return }
    bytes.append(byte)
    places.append(end)
  }

  private mutating func endWord(_ end: Int) {
    guard isOpen else { return }
    words.append(Word(folded: wordStart..<bytes.count, source: sourceStart..<end))
    isOpen = false
    isName = false
  }

  /// A hyphen after a word begins or goes on with a chain; one after anything else separates.
  private mutating func join(_ place: Int) {
    guard isOpen else { return endChain() }
    endWord(place)
    if chainStart == nil { chainStart = words.count - 1 }
  }

  /// Adds the words of a chain as one more word.
  private mutating func endChain() {
    defer { chainStart = nil }
    guard let first = chainStart, words.count - first > 1,
      words.count - first <= Self.longestChain
    else { return }
    let parts = words[first...]
    guard let last = parts.last else { return }
    let start = bytes.count
    for part in parts {
      for index in part.folded where bytes.count - start < Self.longestWord {
        bytes.append(bytes[index])
        places.append(places[index])
      }
    }
    words.append(
      Word(
        folded: start..<bytes.count,
        source: words[first].source.lowerBound..<last.source.upperBound, isJoined: true))
  }

  /// Whether an `s` that ends the word comes next, as in `Nesterov’s`.
  private static func isPossessive(_ source: [UInt8], _ next: Int, _ end: Int) -> Bool {
    guard next < end, source[next] | 0x20 == UInt8(ascii: "s") else { return false }
    guard next + 1 < end else { return true }
    switch Folding(UTF8Scalar(source, at: next + 1, before: end).value) {
    case .letter, .letters, .name, .other, .nothing: return false
    case .joiner, .apostrophe, .point, .separator: return true
    }
  }

  /// Whether digits stand on both sides of what ends at `next`.
  private func isInNumber(_ source: [UInt8], _ next: Int, _ end: Int) -> Bool {
    guard isOpen, next < end, let last = bytes.last else { return false }
    return (0x30...0x39).contains(last) && (0x30...0x39).contains(source[next])
  }
}
