internal import Markdown

/// The comment at the end of a heading: `<!-- depth: detailed, id: limit -->`.
struct AttributeComment {
  /// What a heading can say about itself and the part below it.
  enum Key: String, CaseIterable {
    case id, depth, kind, quiz, cards, faq, dialogue, analogy, mnemonic, worked, blank, reversed
    case objective, mix

    /// Whether the key stands alone, without a value.
    var isFlag: Bool {
      switch self {
      case .id, .depth, .kind, .blank, .objective, .mix: false
      case .quiz, .cards, .faq, .dialogue, .analogy, .mnemonic, .worked, .reversed: true
      }
    }
  }

  /// One `key: value` or `key`.
  struct Entry {
    var key: Key
    /// "" for a flag.
    var value: String
    /// Of the value, or of the flag.
    var range: SourceRange
  }

  private(set) var entries: [Entry] = []

  /// No attributes.
  init() {}

  /// Reads a comment that stands at `range`, and reports what it does not understand.
  init(_ comment: String, at range: SourceRange, _ report: inout Report) {
    let bytes = Array(comment.utf8)
    let inner = 4..<max(bytes.count - 3, 4)
    var start = inner.lowerBound
    while start <= inner.upperBound {
      let end =
        bytes[start..<inner.upperBound].firstIndex(of: UInt8(ascii: ",")) ?? inner.upperBound
      add(bytes, start..<end, range, &report)
      start = end + 1
    }
  }

  /// The entry for `key`, if the heading has one.
  func entry(_ key: Key) -> Entry? { entries.first { $0.key == key } }

  private mutating func add(
    _ bytes: [UInt8], _ part: Range<Int>, _ comment: SourceRange, _ report: inout Report
  ) {
    func place(_ part: Range<Int>) -> SourceRange {
      let start = comment.start
      return SourceRange(
        SourcePosition(line: start.line, column: start.column + part.lowerBound),
        SourcePosition(line: start.line, column: start.column + part.upperBound))
    }
    let colon = bytes[part].firstIndex(of: UInt8(ascii: ":"))
    let name = bytes.trimmed(part.lowerBound..<(colon ?? part.upperBound))
    let value = bytes.trimmed((colon.map { $0 + 1 } ?? part.upperBound)..<part.upperBound)
    let word = String(decoding: bytes[name], as: UTF8.self)
    guard let key = Key(rawValue: word) else {
      report.add(word.isEmpty ? .emptyAttribute : .unknownAttribute(word), at: place(name))
      return
    }
    if entry(key) != nil { report.add(.repeatedAttribute(word), at: place(name)) }
    guard key.isFlag == value.isEmpty else {
      report.add(key.isFlag ? .flagWithValue(word) : .attributeWithoutValue(word), at: place(name))
      return
    }
    let text = String(decoding: bytes[value], as: UTF8.self)
    entries.append(Entry(key: key, value: text, range: place(key.isFlag ? name : value)))
  }
}

extension Finding {
  static func unknownAttribute(_ name: String) -> Finding {
    let names = AttributeComment.Key.allCases.map(\.rawValue)
    return Finding(
      "unknown-attribute", "there is no heading attribute '\(name)'",
      notes: [accepted(names, "attributes")],
      replacement: nearestNames(to: name, among: names).first)
  }

  static let emptyAttribute = Finding(
    "unknown-attribute", "an attribute is missing here", notes: ["write `<!-- key: value, key -->`"]
  )

  static func repeatedAttribute(_ name: String) -> Finding {
    Finding("bad-attribute", "the attribute '\(name)' is given twice")
  }

  static func flagWithValue(_ name: String) -> Finding {
    Finding(
      "bad-attribute", "the attribute '\(name)' takes no value", notes: ["write `\(name)` alone"])
  }

  static func attributeWithoutValue(_ name: String) -> Finding {
    Finding("bad-attribute", "the attribute '\(name)' needs a value", notes: ["write `\(name): …`"])
  }
}
