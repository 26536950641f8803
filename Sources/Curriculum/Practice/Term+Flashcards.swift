extension Term {
  /// The entry's cards: term → definition, definition → term, then those that it holds itself.
  ///
  /// `lesson` is the one that brings the term up; "" when no lesson does.
  public func flashcards(lesson: String) -> [Flashcard] {
    let names = [term] + aliases + (abbreviation.map { [$0] } ?? [])
    let meaning = definition.withoutReferences
    let headword = [ContentBlock(.paragraph([ContentInline(.text(term), .fileStart)]), .fileStart)]
    let place = definition.first?.range ?? .fileStart
    return [
      Flashcard(
        id: "term:" + id, lesson: lesson, front: headword,
        back: [ContentBlock(.paragraph(meaning), place)],
        fingerprint: fingerprint(of: meaning.plainText)),
      Flashcard(
        id: "term:" + id + "~reversed", lesson: lesson,
        front: [ContentBlock(.paragraph(meaning.blanking(names)), place)], back: headword,
        accepted: names, fingerprint: fingerprint(of: term)),
    ] + cards.flatMap { $0.flashcards(lesson: lesson) }
  }
}

extension [ContentInline] {
  /// The same text without citations and footnote marks, which a card has no room for.
  fileprivate var withoutReferences: [ContentInline] {
    var output: [ContentInline] = []
    for inline in self {
      switch inline.kind {
      case .citation, .footnoteReference:
        if case .text(let text)? = output.last?.kind {
          output[output.count - 1].kind = .text(text.withoutTrailingSpaces)
        }
      case .text, .softBreak, .lineBreak, .code, .emphasis, .strong, .strikethrough, .link, .image,
        .math, .workedNumber, .cloze, .gap:
        output.append(inline)
      }
    }
    return output
  }

  /// The same text with a numbered gap in place of each of `names`.
  fileprivate func blanking(_ names: [String]) -> [ContentInline] {
    let wanted = names.map { [UInt8]($0.utf8).folded }.sorted { $0.count > $1.count }
    var count = 0
    return flatRewritten { inline in
      guard case .text(let text) = inline.kind else { return [inline] }
      return text.parts(around: wanted).enumerated().flatMap { index, part in
        let words = part.isEmpty ? [] : [ContentInline(.text(part), inline.range)]
        guard index > 0 else { return words }
        count += 1
        return [ContentInline(.gap(number: count), inline.range)] + words
      }
    }
  }
}

extension [UInt8] {
  /// In lower case, hyphens as spaces; as many bytes as before.
  fileprivate var folded: [UInt8] {
    map { byte in
      byte == UInt8(ascii: "-") ? 32 : (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
    }
  }
}

extension UInt8 {
  fileprivate var isWordByte: Bool {
    isDigit || (0x61...0x7A).contains(self | 0x20) || self >= 0x80
  }
}

extension String {
  fileprivate var withoutTrailingSpaces: String {
    var bytes = Array(utf8)
    while bytes.last == 32 { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// What stands between the whole words `wanted`, which are folded; a plural s goes with them.
  fileprivate func parts(around wanted: [[UInt8]]) -> [String] {
    let bytes = Array(utf8)
    let folded = bytes.folded
    var parts: [String] = []
    var (start, index) = (0, 0)
    func end(of word: [UInt8]) -> Int? {
      guard !word.isEmpty, folded[index...].starts(with: word) else { return nil }
      var end = index + word.count
      if end < folded.count, folded[end] == UInt8(ascii: "s") { end += 1 }
      return end < folded.count && folded[end].isWordByte ? nil : end
    }
    while index < bytes.count {
      let isStart = index == 0 || !folded[index - 1].isWordByte
      if isStart, let end = wanted.lazy.compactMap({ end(of: $0) }).first {
        parts.append(String(decoding: bytes[start..<index], as: UTF8.self))
        (start, index) = (end, end)
      } else {
        index += 1
      }
    }
    return parts + [String(decoding: bytes[start...], as: UTF8.self)]
  }
}
