internal import Markdown
internal import Optimization
internal import Practice

extension Question {
  /// The card that a missed question becomes: `question:ID`.
  ///
  /// Its front is the question with what there is to choose from, its back the right answer and the
  /// explanation. A parametric question has the numbers of seed 0.
  public func flashcard(lesson: String) -> Flashcard {
    let asked = AskedQuestion(quizItem(lesson: lesson), seed: 0)
    let right = rightAnswer(asked)
    return Flashcard(
      id: "question:" + id, lesson: lesson,
      front: [ContentBlock(.paragraph(title(with: asked.values)), range)]
        + prompt(with: asked.values) + offer(asked),
      back: right + explanation(with: asked.values), accepted: typeable(asked),
      fingerprint: fingerprint(of: right.answerText))
  }

  /// What there is to choose from, in the order of `asked`, nothing marked.
  private func offer(_ asked: AskedQuestion) -> [ContentBlock] {
    let texts = asked.offeredTexts.map { String(decoding: $0, as: UTF8.self) }
    return switch answer {
    case .choice(let choices), .multiple(let choices):
      [list(asked.arrangement.map { choices[$0].text })]
    case .plot(let demo, let choices):
      [ContentBlock(.demo(demo), range), list(asked.arrangement.map { choices[$0].text })]
    case .order(let items): [list(asked.arrangement.map { items[$0] })]
    case .match(let pairs):
      [list(pairs.map(\.left)), list(asked.arrangement.map { pairs[$0].right })]
    case .parametric:
      asked.offered.isEmpty ? [] : [list(asked.arrangement.map { [words(texts[$0])] })]
    case .numeric, .text, .fill: []
    }
  }

  private func rightAnswer(_ asked: AskedQuestion) -> [ContentBlock] {
    switch answer {
    case .choice(let choices), .multiple(let choices), .plot(_, let choices):
      let right = choices.filter(\.isRight).map(\.text)
      return right.count == 1 ? [ContentBlock(.paragraph(right[0]), range)] : [list(right)]
    case .numeric(let value, tolerance: _, let unit, mistakes: _):
      return [line(DecimalText.shortest(value) + (unit.isEmpty ? "" : " " + unit))]
    case .text(let accepted): return [line(accepted.joined(separator: " / "))]
    case .fill(let gaps):
      return prompt.rewritten { inlines in
        inlines.flatRewritten { inline in
          guard case .gap(let number) = inline.kind, gaps.indices.contains(number - 1) else {
            return [inline]
          }
          let text = words(gaps[number - 1].joined(separator: " / "))
          return [ContentInline(.cloze([text]), inline.range)]
        }
      }
    case .order(let items): return [list(items, from: 1)]
    case .match(let pairs): return [list(pairs.map { $0.left + [words(" → ")] + $0.right })]
    case .parametric: return [line(asked.answerText)]
    }
  }

  /// What may be typed; nothing where there is something to choose from.
  private func typeable(_ asked: AskedQuestion) -> [String] {
    switch answer {
    case .numeric(let value, tolerance: _, unit: _, mistakes: _): [DecimalText.shortest(value)]
    case .text(let accepted): accepted
    case .fill(let gaps): gaps.count == 1 ? gaps[0] : []
    case .parametric: asked.offered.isEmpty ? [asked.answerText] : []
    case .choice, .multiple, .plot, .order, .match: []
    }
  }

  private func words(_ text: String) -> ContentInline { ContentInline(.text(text), range) }

  private func line(_ text: String) -> ContentBlock {
    ContentBlock(.paragraph([words(text)]), range)
  }

  private func list(_ items: [[ContentInline]], from start: Int? = nil) -> ContentBlock {
    let items = items.map {
      ContentList.Item(blocks: [ContentBlock(.paragraph($0), range)])
    }
    return ContentBlock(.list(ContentList(isTight: true, start: start, items: items)), range)
  }
}

extension AskedQuestion {
  /// The right number as text.
  fileprivate var answerText: String { String(decoding: answerNumber, as: UTF8.self) }
}
