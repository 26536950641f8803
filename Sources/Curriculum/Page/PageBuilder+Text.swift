internal import Markdown

extension PageBuilder {
  /// Plain text, in which citations and gaps are found.
  mutating func text(_ text: String, at range: SourceRange) -> [ContentInline] {
    let bytes = Array(text.utf8)
    if let start = bytes.firstRange(of: "<!--") {
      report.add(.brokenComment, at: place(of: start, in: text, at: range))
    }
    guard bytes.firstRange(of: "[@") != nil || gapCount != nil else {
      return [ContentInline(.text(text), range)]
    }
    var (output, start): ([ContentInline], Int) = ([], 0)
    func keep(upTo end: Int) {
      guard start < end else { return }
      let kind = ContentInline.Kind.text(String(decoding: bytes[start..<end], as: UTF8.self))
      output.append(ContentInline(kind, place(of: start..<end, in: text, at: range)))
    }
    var (index, isBroken) = (0, false)
    while index < bytes.count {
      guard bytes[index] == UInt8(ascii: "["),
        let end = bytes[index...].prefix(bracketLimit).firstIndex(of: UInt8(ascii: "]"))
      else {
        if !isBroken, bytes[index...].starts(with: "[@".utf8) {
          report.add(.badCitation, at: place(of: index..<bytes.count, in: text, at: range))
          isBroken = true
        }
        index += 1
        continue
      }
      let inner = (index + 1)..<end
      let outer = place(of: index..<(end + 1), in: text, at: range)
      guard let kind = bracketed(bytes, inner, in: text, at: range) else {
        index += 1
        continue
      }
      keep(upTo: index)
      output.append(ContentInline(kind, outer))
      index = end + 1
      start = index
    }
    keep(upTo: bytes.count)
    return output
  }

  /// What stands between brackets, if it means something: a citation, or a gap in a prompt.
  private mutating func bracketed(
    _ bytes: [UInt8], _ inner: Range<Int>, in text: String, at range: SourceRange
  ) -> ContentInline.Kind? {
    let words = bytes[inner]
    if words.first == UInt8(ascii: "@") { return citation(bytes, inner, in: text, at: range) }
    if let gaps = gapCount, words.count >= 3, words.allSatisfy({ $0 == UInt8(ascii: "_") }) {
      gapCount = gaps + 1
      return .gap(number: gaps + 1)
    }
    return nil
  }

  /// `@key; @key`: nil when no key is known.
  private mutating func citation(
    _ bytes: [UInt8], _ inner: Range<Int>, in text: String, at range: SourceRange
  ) -> ContentInline.Kind? {
    var references: [Reference] = []
    var start = inner.lowerBound
    for part in bytes[inner].split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false) {
      let word = String(decoding: part, as: UTF8.self).trimmed
      let end = start + part.count
      let place = place(of: start..<end, in: text, at: range)
      start = end + 1
      let key = String(word.dropFirst())
      guard word.hasPrefix("@"), !key.isEmpty else {
        report.add(.badCitation, at: place)
        continue
      }
      facts.citations.insert(key)
      if let reference = context.reference(key) {
        references.append(reference)
      } else if context.knowsReferences {
        let lead = part.prefix { $0 == 32 }.count + 1
        let range = SourceRange(
          SourcePosition(line: place.start.line, column: place.start.column + lead), place.end)
        report.add(.unknownCitation(key, known: context.referenceKeys), at: range)
      }
    }
    return references.isEmpty ? nil : .citation(references)
  }
}

/// Citations longer than this are none.
private let bracketLimit = 500

extension RandomAccessCollection<UInt8> where Index == Int {
  /// Where `needle` first occurs.
  func firstRange(of needle: StaticString) -> Range<Int>? {
    let needle = needle.withUTF8Buffer { Array($0) }
    var index = startIndex
    while index + needle.count <= endIndex {
      guard let first = self[index...].firstIndex(of: needle[0]) else { return nil }
      if self[first...].starts(with: needle) { return first..<(first + needle.count) }
      index = first + 1
    }
    return nil
  }
}

extension Finding {
  static let brokenComment = Finding(
    "stray-comment", "this comment would be shown as text",
    notes: ["a comment ends with `-->` on the same line and holds no `--`"])

  static let badCitation = Finding(
    "bad-citation", "a citation is written `[@key]` or `[@key; @key]`, on one line")

  static func unknownCitation(_ key: String, known: [String]) -> Finding {
    Finding(
      "unknown-citation", "there is no reference '\(key)'",
      notes: ["references stand in en/references.yml"],
      replacement: nearestNames(to: key, among: known).first)
  }
}
