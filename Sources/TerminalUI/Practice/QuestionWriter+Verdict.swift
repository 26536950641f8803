import Curriculum
import Optimization
import Practice

extension QuestionWriter {
  /// What is said to an answer: what it was, what is right, why, and what the mistake was.
  mutating func verdict(
    _ shown: ShownQuestion, _ response: Response, _ outcome: Outcome, _ confidence: Confidence?
  ) -> [Line] {
    let isUnknown = response == .unknown
    var lines = isUnknown ? [] : record(shown, response, outcome)
    if !lines.isEmpty { lines.append(Line()) }
    lines += writer.inMargin(sentence(shown, response, outcome))
    lines += surprise(outcome, confidence, isUnknown)
    lines.append(Line())
    lines += mistake(shown, response, outcome)
    let explanation = shown.question.explanation(with: shown.values)
    if !explanation.isEmpty {
      lines += writer.inMargin(writer.lines(for: explanation, writer.extent)) + [Line()]
    }
    return lines + links() + commands()
  }

  /// "✗ You said 0.05; it is 0.025." or "✓ Right."
  private mutating func sentence(
    _ shown: ShownQuestion, _ response: Response, _ outcome: Outcome
  ) -> [Line] {
    let words = AnswerWords(shown, ascii: options.isASCII)
    var text = writer.flow
    if outcome.isRight {
      text.add(writer.glyphs.right, Style(.right, .bold))
      text.add("Right", Style(.right, .bold))
      add(words.rightRemark(response, outcome), to: &text)
    } else {
      if response != .unknown {
        text.add(writer.glyphs.wrong, Style(.wrong, .bold))
      }
      add(words.wrongRemark(response, outcome), to: &text)
    }
    return text.lines(width: writer.extent.text)
  }

  mutating func add(_ pieces: [AnswerWords.Piece], to text: inout Flow) {
    for piece in pieces {
      switch piece {
      case .words(let words): text.add(words)
      case .quoted(let words): text.add(words, Style(.text, .bold))
      case .content(let inlines): writer.add(inlines, to: &text, Style(.text, .bold), link: nil)
      }
    }
  }

  /// What one was sure of and got wrong is what is corrected best; what was guessed is not known yet.
  private mutating func surprise(
    _ outcome: Outcome, _ confidence: Confidence?, _ isUnknown: Bool
  ) -> [Line] {
    switch (confidence, outcome.isRight) {
    case (.sure, false) where !isUnknown:
      return writer.inMargin(
        writer.wrapped(
          "You were sure of it: this is the one to remember.", Style(.caution), writer.extent))
    case (.guessing, true):
      return writer.inMargin(
        writer.wrapped("A guess, you said: see why it holds.", .quiet, writer.extent))
    case (.sure, _), (.unsure, _), (.guessing, _), (nil, _): return []
    }
  }

  /// The feedback of the wrong choices that were made, or the named mistake, behind a bar.
  private mutating func mistake(
    _ shown: ShownQuestion, _ response: Response, _ outcome: Outcome
  ) -> [Line] {
    var blocks: [ContentBlock] = []
    switch response {
    case .choice(let place):
      let choices = shown.choices
      if choices.indices.contains(place) { blocks = choices[place].feedback }
    case .choices, .typed, .gaps, .order, .pairs, .unknown: break
    }
    guard !blocks.isEmpty else { return [] }
    let style = Style(outcome.isRight ? .right : .wrong)
    let lines = writer.barred(writer.glyphs.calloutBar, style, writer.extent) {
      $0.lines(for: blocks, $1)
    }
    return writer.inMargin(lines) + [Line()]
  }

  /// Places of the course that the explanation refers to.
  mutating func commands() -> [Line] {
    let commands = writer.notes.commands
    writer.notes.commands = []
    guard !commands.isEmpty else { return [] }
    var text = writer.measured("Read on: ", .quiet)
    for (index, command) in commands.enumerated() {
      if index > 0 { text.add(", ", .quiet) }
      text.add(command, Style(.code))
    }
    return writer.inMargin(text.lines(width: writer.extent.text)) + [Line()]
  }
}
