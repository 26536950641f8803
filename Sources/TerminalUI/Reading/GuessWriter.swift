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
      let indent = writer.options.isPlain || room.text < 20 ? 0 : 2
      let mark = spaces(indent) + "\(index + 1))"
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
      Self.addAnswer(right, to: &text, &writer)
      return finished(text)
    }
    let choice = choices[index]
    let mark = choice.isRight ? writer.glyphs.right : writer.glyphs.wrong
    text.add(mark, Style(choice.isRight ? .right : .wrong, .bold))
    text.add("You said ")
    Self.addWords(of: choice, to: &text, &writer)
    if choice.isRight {
      text.add(": right.")
    } else if Self.isValue(choice), right.map(Self.isValue) == true {
      text.add("; it is ")
      if let right { Self.addWords(of: right, to: &text, &writer) }
      addFeedback(choice, to: &text)
    } else {
      addFeedback(choice, to: &text)
      text.add(" ")
      Self.addAnswer(right, to: &text, &writer)
    }
    return finished(text)
  }

  /// ": one halving was forgotten."
  private mutating func addFeedback(_ choice: Prediction.Choice, to text: inout Flow) {
    if !choice.feedback.isEmpty {
      text.add(": ")
      writer.add(Self.withoutStop(choice.feedback), to: &text, .plain, link: nil)
    }
    text.add(".")
  }

  /// What is said to a typed answer; nothing when the question has no answer in words.
  mutating func verdict(onTyped typed: String, answer: String) -> [Line] {
    if answer.isEmpty { return [] }
    var text = writer.flow
    let right = Self.withoutStop(answer)
    if typed.isEmpty {
      text.add("It is \(right).")
    } else if typed == right {
      text.add(writer.glyphs.right, Style(.right, .bold))
      text.add("You said \(typed): right.")
    } else {
      text.add("You said \(typed); it is \(right).")
    }
    return finished(text)
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
      addAnswer(choices.first { $0.isRight }, to: &text, &writer)
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
      addWords(of: choice, to: &text, &writer)
      text.add(": ")
      writer.add(choice.feedback, to: &text, .plain, link: nil)
      return text.lines(width: room.text)
    }
  }

  /// "It is 0.025." or "The answer is “It falls, then goes flat”."
  private static func addAnswer(
    _ choice: Prediction.Choice?, to text: inout Flow, _ writer: inout PageWriter
  ) {
    guard let choice else { return }
    text.add(isValue(choice) ? "It is " : "The answer is ")
    addWords(of: choice, to: &text, &writer)
    text.add(".")
  }

  /// A choice inside a sentence: a value as it is, words in quotation marks.
  private static func addWords(
    of choice: Prediction.Choice, to text: inout Flow, _ writer: inout PageWriter
  ) {
    let isValue = isValue(choice)
    if !isValue { text.add("“") }
    writer.add(withoutStop(choice.text), to: &text, Style(.text, .bold), link: nil)
    if !isValue { text.add("”") }
  }

  /// Whether a choice is a number or a single word, so that "it is" may stand before it.
  private static func isValue(_ choice: Prediction.Choice) -> Bool {
    let text = choice.text.plainText
    guard let first = text.unicodeScalars.first else { return true }
    if ("0"..."9").contains(first) || "-−+.".unicodeScalars.contains(first) { return true }
    return !text.utf8.contains(0x20) && !first.properties.isUppercase
  }

  /// The sentence in lines.
  private func finished(_ text: Flow) -> [Line] {
    writer.inMargin(text.lines(width: writer.extent.text))
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
