import Curriculum

extension ReadingScreen {
  /// What can be done next, in one line that is narrower than the screen.
  var status: Line {
    if options.isPlain { return Line(plainPrompt) }
    let room = options.width - 1
    let texts = isAsking ? askingTexts : pagingTexts
    let text = texts.first { CellWidth.of($0) <= room } ?? ""
    guard isAsking, case .open(let answer) = guess?.prediction.answer, !answer.isEmpty else {
      return Line(text, .quiet)
    }
    let shown = VisibleText.clean(typed, ascii: options.isASCII)
    let line = Line([StyledText("> ", Style(.accent, .bold)), StyledText(shown)])
    return typed.isEmpty ? Line(text, .quiet) : line.clipped(to: room)
  }

  private var dash: String { options.isASCII ? "-" : "─" }
  private var dot: String { options.isASCII ? " - " : " · " }

  private var pagingTexts: [String] {
    let percent = "\(progress) %"
    return [
      dash + dash + " " + percent + dot + "space: more" + dot + "q: quit " + dash + dash,
      percent + dot + "space" + dot + "q", percent,
    ]
  }

  private var askingTexts: [String] {
    switch guess?.prediction.answer {
    case .choices(let choices):
      let range =
        choices.count == 1 ? "1" : "1" + (options.isASCII ? "-" : "–") + "\(choices.count)"
      let skip = "Enter: skip"
      return [
        dash + dash + " \(range): your guess" + dot + skip + dot + "q: quit " + dash + dash,
        "\(range)" + dot + skip, range,
      ]
    case .open(let text) where text.isEmpty:
      let show = "Enter: show the step"
      return [dash + dash + " " + show + dot + "q: quit " + dash + dash, show, "Enter"]
    case .open, nil:
      let type = "type your guess"
      let skip = "Enter: skip"
      return [
        dash + dash + " " + type + dot + skip + dot + "Esc: quit " + dash + dash,
        type + dot + skip, "type",
      ]
    }
  }

  private var plainPrompt: String {
    switch guess?.prediction.answer {
    case .choices(let choices): "Your guess, 1 to \(choices.count), or Enter to skip: "
    case .open(let text) where text.isEmpty: "Enter shows the step: "
    case .open: "Your guess, or Enter to skip: "
    case nil: "Enter: "
    }
  }

  /// How much of the page has been shown, in percent.
  private var progress: Int {
    let sizes = parts.map { part in
      switch part {
      case .lines(let lines): lines.count
      case .endOfSection: 0
      case .prediction(_, let outcome): outcome.count + 6
      }
    }
    let total = max(sizes.reduce(0, +), 1)
    let done = sizes.prefix(nextPart).reduce(0, +) - (queue.count - queueIndex)
    return min(max(done * 100 / total, 0), 99)
  }
}
