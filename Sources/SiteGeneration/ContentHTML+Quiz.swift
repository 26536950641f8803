internal import Curriculum
internal import Optimization
internal import Practice

extension ContentHTML {
  /// The questions of a quiz, each complete without JavaScript: opening a choice is the answer, and
  /// what is right stands behind "Show the answer".
  mutating func writeQuiz(_ introduction: [ContentBlock], _ questions: [Question], level: Int) {
    write(introduction)
    writer.freshLine()
    writer.open("div", ("class", "quiz"))
    writer.newline()
    for question in questions { write(question, level: level + 1) }
    writer.close("div")
    writer.newline()
  }

  /// The session of a page reads `data-question`; the answer is in it, as it is below in the page.
  private mutating func write(_ question: Question, level: Int) {
    let item = question.quizItem(lesson: lesson)
    let asked = AskedQuestion(item, seed: 0)
    drawn = asked.values.values.isEmpty ? nil : asked.values
    defer { drawn = nil }
    writer.open(
      "section", ("class", "quiz-question"), ("data-kind", question.kind.rawValue),
      ("data-question", String(decoding: ScriptText.line(item), as: UTF8.self)),
      ("data-unit", question.unit))
    writer.newline()
    let tag = Self.headingTag(level)
    writer.open(tag, ("id", id(question.id)))
    write(question.title)
    writer.close(tag)
    writer.newline()
    write(question.prompt)
    writeOffer(question, asked)
    for (place, hint) in question.hints.enumerated() {
      writeHint(hint, number: place + 1, of: question.hints.count)
    }
    openOutcome("Show the answer")
    writeRightAnswer(question, asked)
    write(question.explanation)
    closeOutcome()
    writer.close("section")
    writer.newline()
  }

  private mutating func writeHint(_ hint: [ContentBlock], number: Int, of count: Int) {
    writer.open("details", ("class", "hint"))
    writer.element("summary", text: count == 1 ? "A hint" : "Hint \(number) of \(count)")
    writer.newline()
    write(hint)
    writer.close("details")
    writer.newline()
  }

  // MARK: What is offered

  private mutating func writeOffer(_ question: Question, _ asked: AskedQuestion) {
    switch question.answer {
    case .choice(let choices): writeChoices(choices, asked, isSingle: true)
    case .multiple(let choices):
      writeNote("Several may be right: open those that you would tick.")
      writeChoices(choices, asked, isSingle: false)
    case .plot(let demo, let choices):
      writePicture(of: demo)
      writeChoices(choices, asked, isSingle: true)
    case .order(let items):
      writeList("ul", asked.arrangement.map { (items[$0], $0) })
    case .match(let pairs):
      writePairs(
        pairs.map(\.left), asked.arrangement.map { (pairs[$0].right, $0) }, class: "to-match")
    case .parametric(let answer): writeNumbers(of: answer, asked)
    case .numeric, .text, .fill: break
    }
  }

  private mutating func writeChoices(
    _ choices: [Question.Choice], _ asked: AskedQuestion, isSingle: Bool
  ) {
    openChoices()
    for place in asked.arrangement {
      let choice = choices[place]
      openChoice(choice.text, place: place, isRight: choice.isRight, isSingle: isSingle)
      writeVerdict(isRight: choice.isRight, isSingle: isSingle)
      write(choice.feedback)
      closeChoice()
    }
    closeChoices()
  }

  private mutating func writeNumbers(of answer: ParametricAnswer, _ asked: AskedQuestion) {
    guard !asked.offered.isEmpty else { return }
    let texts = asked.offeredTexts.map { String(decoding: $0, as: UTF8.self) }
    openChoices()
    // Numbers that look like others here, for which other draws have a place, stand there unseen.
    let unseen = texts.indices.filter { !asked.arrangement.contains($0) }
    for place in asked.arrangement + unseen where texts.indices.contains(place) {
      openChoice(
        [ContentInline(.text(texts[place]), .fileStart)], place: place, isRight: place == 0,
        isSingle: true, isHidden: unseen.contains(place))
      writeVerdict(isRight: place == 0, isSingle: true)
      if place > 0, answer.mistakes.indices.contains(place - 1) {
        writer.element("p", text: answer.mistakes[place - 1].name.asSentence)
      }
      closeChoice()
    }
    closeChoices()
  }

  private mutating func openChoices() {
    counters.predictions += 1
    writer.freshLine()
    writer.open("div", ("class", "choices"))
    writer.newline()
  }

  private mutating func closeChoices() {
    writer.close("div")
    writer.newline()
  }

  private mutating func openChoice(
    _ text: [ContentInline], place: Int, isRight: Bool, isSingle: Bool, isHidden: Bool = false
  ) {
    let group = isSingle ? id("guess-\(counters.predictions)") : nil
    writer.open(
      "details", ("name", group), ("class", "choice " + (isRight ? "right" : "wrong")),
      ("data-place", "\(place)"), ("hidden", isHidden ? "" : nil))
    writer.open("summary")
    write(text)
    writer.close("summary")
    writer.newline()
  }

  private mutating func writeVerdict(isRight: Bool, isSingle: Bool) {
    let words = isRight ? (isSingle ? "Right." : "Yes, tick it.") : "Not this one."
    writer.open("p")
    writer.element("span", ("class", "verdict"), text: words)
    writer.close("p")
    writer.newline()
  }

  private mutating func closeChoice() {
    writer.close("details")
    writer.newline()
  }

  private mutating func writeNote(_ text: String) {
    writer.freshLine()
    writer.element("p", ("class", "quiz-note"), text: text)
    writer.newline()
  }

  // MARK: What is right

  private mutating func writeRightAnswer(_ question: Question, _ asked: AskedQuestion) {
    switch question.answer {
    case .choice(let choices), .plot(_, let choices):
      for choice in choices where choice.isRight { writeAnswer([choice.text]) }
    case .multiple(let choices): writeList("ul", choices.filter(\.isRight).map { ($0.text, nil) })
    case .numeric(let value, tolerance: _, let unit, let mistakes):
      writeAnswer(text: DecimalText.shortest(value) + (unit.isEmpty ? "" : " " + unit))
      writeMistakes(mistakes.map { (DecimalText.shortest($0.value), $0.name) })
    case .text(let accepted): writeAnswer(text: accepted.joined(separator: " or "))
    case .fill(let gaps):
      let words = gaps.enumerated().map { "(\($0 + 1)) " + $1.joined(separator: " or ") }
      writeAnswer(text: words.joined(separator: ", "))
    case .order(let items): writeList("ol", items.map { ($0, nil) })
    case .match(let pairs):
      writePairs(pairs.map(\.left), pairs.map { ($0.right, nil) }, class: "matched")
    case .parametric(let answer):
      writeAnswer(text: String(decoding: asked.answerNumber, as: UTF8.self))
      // What is typed shows a mistake by its number, which is another one for other numbers.
      if asked.offered.isEmpty { writeMistakes(answer.mistakes.map { (nil, $0.name) }) }
    }
  }

  private mutating func writeAnswer(text: String) {
    writeAnswer([[ContentInline(.text(text), .fileStart)]])
  }

  private mutating func writeAnswer(_ parts: [[ContentInline]]) {
    writer.freshLine()
    writer.open("p", ("class", "answer"))
    writer.open("strong")
    for part in parts { write(part) }
    writer.close("strong")
    writer.close("p")
    writer.newline()
  }

  private mutating func writeMistakes(_ mistakes: [(value: String?, name: String)]) {
    guard !mistakes.isEmpty else { return }
    writer.open("ul", ("class", "mistakes"))
    writer.newline()
    for (place, mistake) in mistakes.enumerated() {
      writer.open("li", ("data-place", "\(place)"))
      if let value = mistake.value {
        writer.element("strong", text: value)
        writer.text(": ")
      }
      writer.text(mistake.name)
      writer.close("li")
      writer.newline()
    }
    writer.close("ul")
    writer.newline()
  }

  private mutating func writeList(
    _ tag: StaticString, _ items: [(text: [ContentInline], place: Int?)]
  ) {
    writer.freshLine()
    writer.open(tag, ("class", "quiz-items"))
    writer.newline()
    for item in items {
      writer.open("li", ("data-place", item.place.map { "\($0)" }))
      write(item.text)
      writer.close("li")
      writer.newline()
    }
    writer.close(tag)
    writer.newline()
  }

  private mutating func writePairs(
    _ left: [[ContentInline]], _ right: [(text: [ContentInline], place: Int?)], class name: String
  ) {
    openScroller(label: name == "matched" ? "The pairs" : "What to match")
    writer.open("table", ("class", name))
    writer.open("tbody")
    writer.newline()
    for (first, second) in zip(left, right) {
      writer.open("tr")
      writer.open("th", ("scope", "row"))
      write(first)
      writer.close("th")
      writer.open("td", ("data-place", second.place.map { "\($0)" }))
      write(second.text)
      writer.close("td")
      writer.close("tr")
      writer.newline()
    }
    writer.close("tbody")
    writer.close("table")
    closeScroller()
  }
}

extension Question {
  /// What stands behind a number that is typed; nil where nothing does.
  fileprivate var unit: String? {
    guard case .numeric(value: _, tolerance: _, let unit, mistakes: _) = answer, !unit.isEmpty
    else { return nil }
    return unit
  }
}

extension String {
  /// The words with a capital and a full stop.
  fileprivate var asSentence: String {
    let start = prefix(1).uppercased() + dropFirst()
    return ".!?…".contains(last ?? ".") ? start : start + "."
  }
}
