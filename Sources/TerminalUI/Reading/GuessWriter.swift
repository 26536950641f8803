import Curriculum

/// The words around a guess: the question, what was said, and what is right.
struct GuessWriter {
  private var writer: PageWriter

  init(_ options: TerminalOptions) { writer = PageWriter(options) }

  /// The question with its numbered choices.
  mutating func question(_ prediction: Prediction, number: Int) -> [Line] {
    let name = Self.isTurn(prediction) ? "Your turn" : "Guess"
    let label = "\(name) \(number)" + (writer.options.isPlain ? ":" : "")
    let bar = writer.glyphs.calloutBar
    let lines = writer.barred(bar, Style(.accent), writer.extent) { writer, room in
      writer.wrapped(label, Style(.accent, .bold), room)
        + writer.flow(of: prediction.question).lines(width: room.text)
        + Self.choices(of: prediction, &writer, room)
    }
    return writer.inMargin(lines) + [Line()]
  }

  /// A step to be worked out, rather than something to guess.
  private static func isTurn(_ prediction: Prediction) -> Bool {
    if case .open(let text) = prediction.answer { text.isEmpty } else { false }
  }

  private static func choices(
    of prediction: Prediction, _ writer: inout PageWriter, _ room: Extent
  ) -> [Line] {
    guard case .choices(let choices) = prediction.answer else { return [] }
    var lines: [Line] = []
    for (index, choice) in choices.enumerated() {
      let mark = writer.options.isPlain ? "\(index + 1))" : "  \(index + 1))"
      lines += writer.hanging([StyledText(mark, Style(.accent, .bold))], room) {
        $0.flow(of: choice.text).lines(width: $1.text)
      }
    }
    return lines
  }

  /// What is said to the choice number `index`, or to none when it is nil.
  mutating func verdict(on choices: [Prediction.Choice], chosen index: Int?) -> [Line] {
    var text = writer.flow
    let right = choices.first { $0.isRight }
    guard let index, choices.indices.contains(index) else {
      text.add("It is ")
      addAnswer(right, to: &text)
      return finished(&text)
    }
    let choice = choices[index]
    let mark = choice.isRight ? writer.glyphs.right : writer.glyphs.wrong
    text.add(mark, Style(choice.isRight ? .right : .wrong, .bold))
    text.add("You said ")
    addAnswer(choice, to: &text)
    if choice.isRight {
      text.add(": right")
    } else {
      text.add("; it is ")
      addAnswer(right, to: &text)
      if !choice.feedback.isEmpty {
        text.add(": ")
        writer.add(Self.withoutStop(choice.feedback), to: &text, .plain, link: nil)
      }
    }
    return finished(&text)
  }

  /// What is said to a typed answer; nothing when the question has no answer in words.
  mutating func verdict(onTyped typed: String, answer: String) -> [Line] {
    if answer.isEmpty { return [] }
    var text = writer.flow
    if typed.isEmpty {
      text.add("It is \(Self.withoutStop(answer))", .plain)
    } else if typed == answer {
      text.add(writer.glyphs.right, Style(.right, .bold))
      text.add("You said \(typed): right")
    } else {
      text.add("You said \(typed); it is \(Self.withoutStop(answer))")
    }
    return finished(&text)
  }

  /// The answer for those who could not be asked, with the mistake behind every other choice.
  mutating func answer(to prediction: Prediction, number: Int) -> [Line] {
    let label = writer.options.isPlain ? "Answer \(number):" : "Answer \(number)"
    let lines = writer.barred(writer.glyphs.limitBar, Style(.accent), writer.extent) {
      $0.wrapped(label, Style(.accent, .bold), $1) + Self.answer(to: prediction, &$0, $1)
    }
    return writer.inMargin(lines)
  }

  private static func answer(
    to prediction: Prediction, _ writer: inout PageWriter, _ room: Extent
  ) -> [Line] {
    var text = writer.flow
    switch prediction.answer {
    case .open(let answer):
      if answer.isEmpty { return [] }
      text.add("It is \(withoutStop(answer)).")
      return text.lines(width: room.text)
    case .choices(let choices):
      text.add("It is ")
      addAnswer(choices.first { $0.isRight }, to: &text, &writer)
      text.add(".")
      var lines = text.lines(width: room.text)
      for choice in choices where !choice.isRight && !choice.feedback.isEmpty {
        lines += mistake(behind: choice, &writer, room)
      }
      return lines
    }
  }

  private static func mistake(
    behind choice: Prediction.Choice, _ writer: inout PageWriter, _ room: Extent
  ) -> [Line] {
    writer.hanging([StyledText(writer.glyphs.bullets[0], Style(.quiet))], room) { writer, room in
      var text = writer.flow
      writer.add(withoutStop(choice.text), to: &text, .plain, link: nil)
      text.add(": ")
      writer.add(choice.feedback, to: &text, .plain, link: nil)
      return text.lines(width: room.text)
    }
  }

  private mutating func addAnswer(_ choice: Prediction.Choice?, to text: inout Flow) {
    Self.addAnswer(choice, to: &text, &writer)
  }

  private static func addAnswer(
    _ choice: Prediction.Choice?, to text: inout Flow, _ writer: inout PageWriter
  ) {
    guard let choice else { return }
    writer.add(withoutStop(choice.text), to: &text, Style(.text, .bold), link: nil)
  }

  /// Ends the sentence and wraps it.
  private func finished(_ text: inout Flow) -> [Line] {
    text.add(".")
    return writer.inMargin(text.lines(width: writer.extent.text))
  }

  private static func withoutStop(_ text: String) -> String {
    text.hasSuffix(".") ? String(text.dropLast()) : text
  }

  /// The words without a full stop at their end, to stand inside a sentence.
  private static func withoutStop(_ inlines: [ContentInline]) -> [ContentInline] {
    guard let last = inlines.last, case .text(let text) = last.kind, text.hasSuffix(".") else {
      return inlines
    }
    return inlines.dropLast() + [ContentInline(.text(String(text.dropLast())), last.range)]
  }
}
