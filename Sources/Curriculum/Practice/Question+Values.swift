public import Optimization

extension Question {
  /// The title with each `{name}` replaced by the value bound to it.
  public func title(with values: Bindings) -> [ContentInline] { title.filled(with: values) }

  /// The prompt with each `{name}` replaced by the value bound to it, in as few digits as name it.
  public func prompt(with values: Bindings) -> [ContentBlock] { prompt.filled(with: values) }

  /// The explanation with each `{name}` replaced by the value bound to it.
  public func explanation(with values: Bindings) -> [ContentBlock] {
    explanation.filled(with: values)
  }

  /// The hints with each `{name}` replaced by the value bound to it.
  public func hints(with values: Bindings) -> [[ContentBlock]] {
    hints.map { $0.filled(with: values) }
  }
}

extension [ContentBlock] {
  /// The same blocks with each `{name}` in text and code replaced by the value bound to it.
  public func filled(with values: Bindings) -> [ContentBlock] {
    values.values.isEmpty ? self : rewritten { $0.filled(with: values) }
  }
}

extension [ContentInline] {
  /// The same text with each `{name}` in text and code replaced by the value bound to it.
  public func filled(with values: Bindings) -> [ContentInline] {
    guard !values.values.isEmpty else { return self }
    return flatRewritten { inline in
      switch inline.kind {
      case .text(let text): [ContentInline(.text(text.filled(with: values)), inline.range)]
      case .code(let text): [ContentInline(.code(text.filled(with: values)), inline.range)]
      case .softBreak, .lineBreak, .emphasis, .strong, .strikethrough, .link, .image, .math,
        .workedNumber, .citation, .cloze, .gap, .footnoteReference:
        [inline]
      }
    }
  }
}

extension String {
  /// What a text with `{name}` in it is made of.
  public enum FilledPiece: Equatable, Sendable {
    /// Text as it stands.
    case words(String)
    /// A name that is bound, and its value in as few digits as name it.
    case value(name: String, String)
  }

  /// The text in pieces, each `{name}` that is bound as its value.
  public func pieces(with values: Bindings) -> [FilledPiece] {
    let bytes = Array(utf8)
    guard bytes.contains(UInt8(ascii: "{")) else { return [.words(self)] }
    var pieces: [FilledPiece] = []
    var (words, index): ([UInt8], Int) = ([], 0)
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "{"),
        let end = bytes[index...].prefix(100).firstIndex(of: UInt8(ascii: "}"))
      {
        let name = String(decoding: bytes[(index + 1)..<end], as: UTF8.self).trimmed
        if let value = values[Name(name.utf8)] {
          if !words.isEmpty { pieces.append(.words(String(decoding: words, as: UTF8.self))) }
          pieces.append(.value(name: name, DecimalText.shortest(value)))
          (words, index) = ([], end + 1)
          continue
        }
      }
      words.append(bytes[index])
      index += 1
    }
    if !words.isEmpty { pieces.append(.words(String(decoding: words, as: UTF8.self))) }
    return pieces
  }

  fileprivate func filled(with values: Bindings) -> String {
    pieces(with: values).map { piece in
      switch piece {
      case .words(let words): words
      case .value(name: _, let value): value
      }
    }.joined()
  }
}
