internal import Curriculum
internal import Demos
internal import Plotting

extension ContentHTML {
  /// The figure with its title, sentence and numbers: all of it behind the guess when there is one.
  mutating func write(_ block: DemoBlock) {
    let name = id(block.id)
    writer.freshLine()
    openDemo(block, id: name)
    writer.newline()
    if let calls = block.callText(width: 66) {
      writeCode(calls, language: "python", title: "what is compared")
    }
    if let prediction = block.prediction {
      writeGuess(prediction)
      openOutcome("Show the outcome", isLive: block.demo.isLive)
      writeAnswer(prediction)
      writeDrawing(of: block, id: name)
      closeOutcome()
    } else {
      writeDrawing(of: block, id: name)
    }
    writer.close("div")
    writer.newline()
  }

  /// A question to answer before reading on.
  mutating func write(_ prediction: Prediction) {
    writer.freshLine()
    writer.open("div", ("class", "predict"))
    writer.newline()
    writeGuess(prediction)
    openOutcome("Show the answer")
    writeAnswer(prediction)
    closeOutcome()
    writer.close("div")
    writer.newline()
  }

  private mutating func writeDrawing(of block: DemoBlock, id name: String) {
    guard let figure = site.figures.figure(of: block) else {
      writer.element("p", text: "This demo cannot be drawn with its present values.")
      return
    }
    writer.freshLine()
    writer.element("p", ("class", "demo-title"), text: block.title)
    writer.newline()
    writer.open("figure", ("class", "drawing"))
    writer.newline()
    writer.raw(.trusted(SVGDrawing(figure, id: "figure-" + name).text))
    writeControls(of: block, figure, id: name)
    writer.freshLine()
    writer.element("figcaption", text: figure.sentence)
    writer.newline()
    writer.close("figure")
    writer.newline()
    writeNumbers(of: figure)
    writeRepeat(of: block, id: name)
  }

  /// The figure of a question, without the sentence that would tell the answer; the
  /// numbers, closed, are for those who cannot see it.
  mutating func writePicture(of block: DemoBlock) {
    guard var figure = site.figures.figure(of: block) else { return }
    figure.sentence = "A plot to read; its numbers follow."
    let name = id(block.id)
    writer.freshLine()
    writer.open("figure", ("class", "drawing"), ("id", name))
    writer.newline()
    writer.raw(.trusted(SVGDrawing(figure, id: "figure-" + name).text))
    writer.freshLine()
    writer.element("figcaption", text: block.title)
    writer.newline()
    writer.close("figure")
    writer.newline()
    writeNumbers(of: figure)
  }

  private mutating func writeNumbers(of figure: Figure) {
    guard !figure.table.rows.isEmpty else { return }
    writer.open("details", ("class", "numbers"))
    writer.element("summary", text: "The numbers")
    openScroller(label: "Numbers: " + figure.title)
    writer.open("table")
    writer.newline()
    writer.open("thead")
    let isWords = figure.table.columns.indices.map { $0 > 0 && !figure.table.holdsNumbers($0) }
    writeCells(figure.table.columns, "th", isWords)
    writer.close("thead")
    writer.newline()
    writer.open("tbody")
    writer.newline()
    for row in figure.table.rows {
      writeCells(row, "td", isWords)
      writer.newline()
    }
    writer.close("tbody")
    writer.close("table")
    closeScroller()
    writer.close("details")
    writer.newline()
  }

  private mutating func writeCells(_ cells: [String], _ tag: StaticString, _ isWords: [Bool]) {
    writer.open("tr")
    for (cell, isWord) in zip(cells, isWords) {
      writer.element(tag, ("class", isWord ? "words" : nil), text: cell)
    }
    writer.close("tr")
  }

  // MARK: The guess

  /// The question and its choices; opening a choice is the reader's commitment.
  private mutating func writeGuess(_ prediction: Prediction) {
    counters.predictions += 1
    writer.open("p", ("class", "question"))
    writer.element("span", ("class", "label"), text: "Before you look")
    writer.text(" ")
    write(prediction.question)
    writer.close("p")
    writer.newline()
    guard case .choices(let choices) = prediction.answer else { return }
    writer.open("div", ("class", "choices"))
    writer.newline()
    for choice in choices { write(choice, group: id("guess-\(counters.predictions)")) }
    writer.close("div")
    writer.newline()
  }

  private mutating func write(_ choice: Prediction.Choice, group: String) {
    let verdict = choice.isRight ? "right" : "wrong"
    writer.open("details", ("name", group), ("class", "choice " + verdict))
    writer.open("summary")
    write(choice.text)
    writer.close("summary")
    writer.open("p")
    writer.element("span", ("class", "verdict"), text: choice.isRight ? "Right." : "Not this one:")
    if !choice.feedback.isEmpty {
      writer.text(" ")
      write(choice.feedback)
      writeFullStop(after: choice.feedback)
    }
    writer.close("p")
    writer.close("details")
    writer.newline()
  }

  /// Where a demo can run, the script asks for a guess first, and then offers to run it.
  mutating func openOutcome(_ summary: String, isLive: Bool = false) {
    writer.open("details", ("class", "outcome"))
    writer.element(
      "summary", ("data-before", isLive ? "Just show me" : nil),
      ("data-after", isLive ? "Run it" : nil),
      text: summary)
    writer.newline()
  }

  mutating func closeOutcome() {
    writer.freshLine()
    writer.close("details")
    writer.newline()
  }

  private mutating func writeAnswer(_ prediction: Prediction) {
    writer.open("p", ("class", "answer"))
    switch prediction.answer {
    case .choices(let choices):
      for choice in choices where choice.isRight { writeAnswer(choice.text) }
    case .open(let text):
      writer.element("strong", text: text)
      if !endsASentence(text) { writer.text(".") }
    }
    writer.text(" ")
    write(prediction.why)
    writer.close("p")
    writer.newline()
  }

  private mutating func writeAnswer(_ text: [ContentInline]) {
    writer.open("strong")
    write(text)
    writer.close("strong")
    writeFullStop(after: text)
  }

  private mutating func writeFullStop(after inlines: [ContentInline]) {
    if !endsASentence(inlines.plainText) { writer.text(".") }
  }

  private func endsASentence(_ text: String) -> Bool {
    guard let last = text.last else { return true }
    return ".!?…".contains(last)
  }
}
