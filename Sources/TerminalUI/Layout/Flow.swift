/// Running text as atoms, measured once; wrapped for any width afterwards.
struct Flow {
  private(set) var atoms: [Atom] = []
  private let ascii: Bool

  /// An empty text; `ascii` spells everything in ASCII.
  init(ascii: Bool) { self.ascii = ascii }

  var isEmpty: Bool { atoms.isEmpty }

  /// The cells of the text on one line.
  var width: Int { atoms.reduce(0) { $0 + $1.width } }

  /// The cells of the longest line when nothing is wrapped.
  var widest: Int {
    var longest = 0
    var current = 0
    for atom in atoms {
      current = atom.kind == .lineBreak ? 0 : current + atom.width
      longest = max(longest, current)
    }
    return longest
  }

  /// The cells of the longest word.
  var longestWord: Int {
    var longest = 0
    var current = 0
    for atom in atoms {
      current = atom.kind == .text ? (atom.joins ? current + atom.width : atom.width) : 0
      longest = max(longest, current)
    }
    return longest
  }

  /// Adds `text`. Runs of spaces count as one, except in code.
  mutating func add(_ text: String, _ style: Style = .plain, link: String? = nil) {
    let clean = VisibleText.clean(text, ascii: ascii)
    if Self.holdsTogether(style), clean.utf8.count <= 40, CellWidth.of(clean) <= 20 {
      return addUnbroken(clean, style, link)
    }
    let bytes = clean.utf8
    var start = bytes.startIndex
    while start < bytes.endIndex {
      var end = start
      if bytes[start] == 0x20 {
        while end < bytes.endIndex, bytes[end] == 0x20 { end = bytes.index(after: end) }
        addSpace(style.role == .code ? bytes.distance(from: start, to: end) : 1, style, link)
      } else {
        var isASCII = true
        while end < bytes.endIndex, bytes[end] != 0x20 {
          if bytes[end] >= 0x80 { isASCII = false }
          end = bytes.index(after: end)
        }
        addWord(clean[start..<end], isASCII: isASCII, style, link)
      }
      start = end
    }
  }

  /// Short code and formulas are not torn apart.
  private static func holdsTogether(_ style: Style) -> Bool {
    style.role == .code || style.role == .math
  }

  private mutating func addUnbroken(_ text: String, _ style: Style, _ link: String?) {
    if text.isEmpty { return }
    let joins = atoms.last?.kind == .text
    atoms.append(
      Atom(
        kind: .text, text: text, width: CellWidth.of(text), style: style, link: link,
        joins: joins))
  }

  /// Adds the atoms of another text, as they are.
  mutating func add(_ other: Flow) { atoms += other.atoms }

  /// Ends the line here.
  mutating func addBreak() {
    atoms.append(
      Atom(kind: .lineBreak, text: "", width: 0, style: .plain, link: nil, joins: false))
  }

  private mutating func addSpace(_ count: Int, _ style: Style, _ link: String?) {
    if atoms.last?.kind == .space && style.role != .code { return }
    let text = String(repeating: " ", count: count)
    atoms.append(
      Atom(kind: .space, text: text, width: count, style: style, link: link, joins: false))
  }

  private mutating func addWord(
    _ word: Substring, isASCII: Bool, _ style: Style, _ link: String?
  ) {
    let joins = atoms.last?.kind == .text
    if isASCII {
      let breaks = style.role == .code ? [] : Self.hyphenBreaks(word)
      addPieces(of: word, cutAt: breaks, joins, style, link)
    } else {
      addUnicodeWord(word, joins, style, link)
    }
  }

  private mutating func addPieces(
    of word: Substring, cutAt cuts: [String.Index], _ joins: Bool, _ style: Style, _ link: String?
  ) {
    var start = word.startIndex
    var joins = joins
    for end in cuts + [word.endIndex] {
      let piece = String(word[start..<end])
      atoms.append(
        Atom(
          kind: .text, text: piece, width: CellWidth.of(piece), style: style, link: link,
          joins: joins))
      joins = false
      start = end
    }
  }

  /// A word with wide characters may be broken around each of them; a dash may end a line.
  private mutating func addUnicodeWord(
    _ word: Substring, _ joins: Bool, _ style: Style, _ link: String?
  ) {
    var cuts: [String.Index] = []
    var previous: Character?
    for index in word.indices {
      let character = word[index]
      if let previous, Kinsoku.allowsBreak(between: previous, and: character) { cuts.append(index) }
      previous = character
    }
    addPieces(of: word, cutAt: style.role == .code ? [] : cuts, joins, style, link)
  }

  /// The places after a hyphen that stands between two letters.
  private static func hyphenBreaks(_ word: Substring) -> [String.Index] {
    let bytes = word.utf8
    guard bytes.count > 4, bytes.contains(0x2D) else { return [] }
    var result: [String.Index] = []
    var before: UInt8 = 0
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let next = bytes.index(after: index)
      if bytes[index] == 0x2D, next < bytes.endIndex, isLetter(before), isLetter(bytes[next]) {
        result.append(next)
      }
      before = bytes[index]
      index = next
    }
    return result
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
}
