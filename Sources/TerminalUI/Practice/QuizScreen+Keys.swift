import Curriculum
import Practice

extension QuizScreen {
  /// What happens after a key.
  public mutating func receive(_ key: Key, at moment: Moment) -> PracticeEffect {
    if case .resize(let columns, let rows) = key { return resize(columns, rows) }
    if key == .control("c") || key == .control("d") || key == .endOfInput { return leave() }
    if pager.isWaiting { return page(key) }
    if showsMenu { return menu(key, moment) }
    switch stage {
    case .asking: return answer(key, moment)
    case .rating(let response): return rate(key, response, moment)
    case .told: return read(key)
    case .result: return afterResult(key)
    case .ended: return effect()
    }
  }

  private mutating func page(_ key: Key) -> PracticeEffect {
    switch key {
    case .space, .enter, .pageDown, .down, .right: effect()
    case .end: all()
    case .character("q"), .escape: leave()
    case .character, .backspace, .tab, .up, .left, .pageUp, .home, .control, .resize,
      .endOfInput, .unknown:
      PracticeEffect()
    }
  }

  /// Everything that waits at once.
  private mutating func all() -> PracticeEffect {
    let lines = pager.takeAll()
    var effect = effect()
    effect.lines = lines
    return effect
  }

  private mutating func answer(_ key: Key, _ moment: Moment) -> PracticeEffect {
    let hidesCommands = draft.form.takesLetters
    if key == .character("?"), shown?.wantsNumber == true || draft.fields.allSatisfy(\.isEmpty) {
      return hint()
    }
    if key == .escape, hidesCommands {
      showsMenu = true
      return effect()
    }
    if !hidesCommands {
      switch key {
      case .character("d"), .character("D"): return submit(.unknown, moment)
      case .character("q"), .character("Q"), .escape: return leave()
      case .character, .enter, .space, .backspace, .tab, .up, .down, .left, .right, .pageUp,
        .pageDown, .home, .end, .control, .resize, .endOfInput, .unknown:
        break
      }
    }
    switch draft.receive(key) {
    case .nothing: return PracticeEffect()
    case .changed: return effect()
    case .finished:
      guard let response = draft.response(shown?.arrangement ?? []) else { return effect() }
      return submit(response, moment)
    }
  }

  /// Asks how sure the answer is, where that is asked, and grades it.
  mutating func submit(_ response: Response, _ moment: Moment) -> PracticeEffect {
    guard session.options.asksConfidence, response != .unknown else {
      return grade(response, nil, at: moment)
    }
    stage = .rating(response)
    return effect()
  }

  private mutating func rate(
    _ key: Key, _ response: Response, _ moment: Moment
  ) -> PracticeEffect {
    switch key {
    case .character("1"): return grade(response, .guessing, at: moment)
    case .character("2"): return grade(response, .unsure, at: moment)
    case .character("3"): return grade(response, .sure, at: moment)
    case .character("q"), .character("Q"): return leave()
    case .backspace, .escape, .left:
      stage = .asking
      return effect()
    case .character, .enter, .space, .tab, .up, .down, .right, .pageUp, .pageDown, .home, .end,
      .control, .resize, .endOfInput, .unknown:
      return PracticeEffect()
    }
  }

  private mutating func read(_ key: Key) -> PracticeEffect {
    switch key {
    case .enter, .space, .right, .down, .pageDown:
      goOn()
      return effect()
    case .character("q"), .character("Q"), .escape: return leave()
    case .character, .backspace, .tab, .up, .left, .pageUp, .home, .end, .control, .resize,
      .endOfInput, .unknown:
      return PracticeEffect()
    }
  }

  private mutating func afterResult(_ key: Key) -> PracticeEffect {
    switch key {
    case .character("r"), .character("R"):
      retry()
      return effect()
    case .enter, .space, .character("q"), .character("Q"), .escape: return leave()
    case .character, .backspace, .tab, .up, .down, .left, .right, .pageUp, .pageDown, .home, .end,
      .control, .resize, .endOfInput, .unknown:
      return PracticeEffect()
    }
  }

  private mutating func menu(_ key: Key, _ moment: Moment) -> PracticeEffect {
    showsMenu = false
    switch key {
    case .character("d"), .character("D"): return submit(.unknown, moment)
    case .character("q"), .character("Q"): return leave()
    case .character("?"): return hint()
    case .character, .enter, .space, .backspace, .tab, .escape, .up, .down, .left, .right, .pageUp,
      .pageDown, .home, .end, .control, .resize, .endOfInput, .unknown:
      return effect()
    }
  }

  /// The next hint; that there is none more is said in the status.
  mutating func hint() -> PracticeEffect {
    guard let shown, let place = session.hint(), shown.question.hints.indices.contains(place) else {
      return usesLines ? effect() : PracticeEffect()
    }
    var writer = QuestionWriter(options)
    let hint = shown.question.hints[place].filled(with: shown.values)
    pager.add(writer.hint(hint, number: place + 1, of: shown.question.hints.count))
    return effect()
  }

  private mutating func resize(_ columns: Int, _ rows: Int) -> PracticeEffect {
    options = options.resized(width: columns, rows: rows)
    guard let shown, !isCompact, fullLive.lines.count > max(options.rows - 1, 1) else {
      return effect()
    }
    isCompact = true
    var writer = QuestionWriter(options)
    if case .asking = stage { pager.add(writer.list(shown)) }
    return effect()
  }
}
