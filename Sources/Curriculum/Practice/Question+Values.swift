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
  fileprivate func filled(with values: Bindings) -> String {
    let bytes = Array(utf8)
    guard bytes.contains(UInt8(ascii: "{")) else { return self }
    var output: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "{"),
        let end = bytes[index...].prefix(100).firstIndex(of: UInt8(ascii: "}"))
      {
        let name = Name(String(decoding: bytes[(index + 1)..<end], as: UTF8.self).trimmed.utf8)
        if let value = values[name] {
          DecimalText.appendShortest(value, to: &output)
          index = end + 1
          continue
        }
      }
      output.append(bytes[index])
      index += 1
    }
    return String(decoding: output, as: UTF8.self)
  }
}
