internal import Markdown

extension Lesson {
  /// The lesson's own cards as they are asked, reversed ones behind their fronts.
  public var flashcards: [Flashcard] { cards.flatMap { $0.flashcards(lesson: id) } }
}

extension Card {
  /// The card as it is asked: once, or from both sides.
  public func flashcards(lesson: String) -> [Flashcard] {
    let title = ContentBlock(.paragraph(front), range)
    let hidden = back.clozes
    var cards = [
      Flashcard(
        id: id, lesson: lesson, front: hidden.isEmpty ? [title] : [title] + back.hidingClozes,
        back: back, accepted: hidden.isEmpty ? back.typeable : hidden.count == 1 ? hidden : [],
        isCloze: !hidden.isEmpty, fingerprint: fingerprint(of: back.answerText))
    ]
    if isReversed {
      cards.append(
        Flashcard(
          id: id + "~reversed", lesson: lesson, front: back, back: [title],
          accepted: [title].typeable, fingerprint: fingerprint(of: front.plainText)))
    }
    return cards
  }
}

extension [ContentBlock] {
  /// The words of each hidden part.
  fileprivate var clozes: [String] {
    var found: [String] = []
    _ = rewritten { inlines in
      inlines.flatRewritten { inline in
        if case .cloze(let inner) = inline.kind { found.append(inner.plainText) }
        return [inline]
      }
    }
    return found
  }

  /// The same blocks with a numbered gap in place of each hidden part.
  fileprivate var hidingClozes: [ContentBlock] {
    var count = 0
    return rewritten { inlines in
      inlines.flatRewritten { inline in
        guard case .cloze = inline.kind else { return [inline] }
        count += 1
        return [ContentInline(.gap(number: count), inline.range)]
      }
    }
  }

  /// The words, when they are few enough to be typed: one paragraph of at most four.
  fileprivate var typeable: [String] {
    guard count == 1, case .paragraph(let inlines) = self[0].kind else { return [] }
    var words = inlines.plainText.trimmed
    if words.hasSuffix(".") { words.removeLast() }
    return (1...4).contains(words.split(separator: " ").count) ? [words] : []
  }
}
