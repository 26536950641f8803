internal import Markdown
internal import TeXMath

extension PageBuilder {
  /// Running text with its meaning settled.
  mutating func inlines(_ source: [Inline]) -> [ContentInline] {
    var output: [ContentInline] = []
    let pieces = mathPieces(joined(source))
    for piece in pieces {
      switch piece {
      case .math(let code, let range): output += math(code, at: place(range))
      case .inline(let inline): output += content(of: inline)
      }
    }
    return readsClozes ? clozed(output) : output
  }

  private mutating func content(of inline: Inline) -> [ContentInline] {
    let range = place(inline.range)
    switch inline.kind {
    case .text(let text): return self.text(harmless(text, at: range), at: range)
    case .softBreak: return [ContentInline(.softBreak, range)]
    case .lineBreak: return [ContentInline(.lineBreak, range)]
    case .code(let code): return [ContentInline(self.code(code, at: range), range)]
    case .emphasis(let inner): return [ContentInline(.emphasis(inlines(inner)), range)]
    case .strong(let inner): return [ContentInline(.strong(inlines(inner)), range)]
    case .strikethrough(let inner): return [ContentInline(.strikethrough(inlines(inner)), range)]
    case .link(let destination, let title, let inner):
      let words = inlines(inner)
      guard let target = target(of: harmless(destination, at: range), at: range) else {
        return words
      }
      return [ContentInline(.link(target, title: harmless(title, at: range), words), range)]
    case .image(let source, let title, let alt):
      let words = harmless(alt.plainText, at: range)
      return image(source, harmless(title, at: range), words, at: range)
    case .html(let html):
      report.add(.rawHTML(html), at: range)
      return []
    case .footnoteReference(let label, let number, let occurrence):
      let kind = ContentInline.Kind.footnoteReference(
        label: label, number: number, occurrence: occurrence)
      return [ContentInline(kind, range)]
    }
  }

  private mutating func code(_ code: String, at range: SourceRange) -> ContentInline.Kind {
    if let gaps = gapCount, code.utf8.count >= 3, code.utf8.allSatisfy({ $0 == UInt8(ascii: "_") })
    {
      gapCount = gaps + 1
      return .gap(number: gaps + 1)
    }
    return workedNumber(code, at: range).map { .workedNumber($0) } ?? .code(code)
  }

  /// A formula; its source as code when it cannot be read.
  private mutating func math(_ source: String, at range: SourceRange) -> [ContentInline] {
    let text = EmbeddedText(inline: source, of: file, in: range)
    let formula = self.formula(source, text)
    return [ContentInline(formula.map { .math($0) } ?? .code(source), range)]
  }

  /// A formula, or nil and a report.
  mutating func formula(_ source: String, _ text: EmbeddedText) -> TeXFormula? {
    do throws(TeXError) {
      return try TeXFormula(parsing: source)
    } catch {
      report.add(.badMath(error.message), at: text.range(error.range))
      return nil
    }
  }
}

/// Running text in which `` $`…`$ `` has been found.
private enum InlinePiece {
  case inline(Inline)
  case math(String, SourceRange)
}

/// Neighbouring texts made one, so that what begins in one and ends in the next is found.
private func joined(_ inlines: [Inline]) -> [Inline] {
  var output: [Inline] = []
  for inline in inlines {
    if case .text(let next) = inline.kind, let last = output.last, case .text(let text) = last.kind
    {
      output[output.count - 1] = Inline(.text(text + next), last.range.union(inline.range))
    } else {
      output.append(inline)
    }
  }
  return output
}

/// Code between dollars is math; the dollars leave the text around it.
private func mathPieces(_ inlines: [Inline]) -> [InlinePiece] {
  var output: [InlinePiece] = []
  var dropsDollar = false
  for (index, inline) in inlines.enumerated() {
    switch inline.kind {
    case .text(let text):
      var bytes = Array(text.utf8)
      var range = inline.range
      if dropsDollar {
        bytes.removeFirst()
        range.start.column += 1
      }
      dropsDollar = false
      if index + 2 < inlines.count, isMath(inlines, at: index + 1) {
        bytes.removeLast()
        range = SourceRange(
          range.start, SourcePosition(line: range.end.line, column: range.end.column - 1))
      }
      if !bytes.isEmpty {
        output.append(.inline(Inline(.text(String(decoding: bytes, as: UTF8.self)), range)))
      }
    case .code(let code) where isMath(inlines, at: index):
      output.append(.math(code, inline.range))
      dropsDollar = true
    case .softBreak, .lineBreak, .code, .emphasis, .strong, .strikethrough, .link, .image, .html,
      .footnoteReference:
      output.append(.inline(inline))
    }
  }
  return output
}

/// Whether the code at `index` has a dollar of its own on both sides.
private func isMath(_ inlines: [Inline], at index: Int) -> Bool {
  guard index > 0, index + 1 < inlines.count, case .code = inlines[index].kind,
    case .text(let before) = inlines[index - 1].kind,
    case .text(let after) = inlines[index + 1].kind
  else { return false }
  return before.utf8.last == UInt8(ascii: "$") && after.utf8.first == UInt8(ascii: "$")
}

extension Finding {
  static func badMath(_ message: String) -> Finding { Finding("bad-math", message) }
}
