extension AskedQuestion {
  /// What the response is worth, and which mistake it shows.
  ///
  /// Choices are right or wrong. Of several, wrong ticks are taken off the right ones. Gaps and pairs
  /// count by their share. Of items in an order, those count that need not be moved. A typed number
  /// with another unit is worth half. A letter's slip in a word is right and noted. A response of
  /// another kind, to another question or of no sense is worth nothing.
  public func outcome(of response: Response) -> Outcome {
    switch (item.key, response) {
    case (.choice(let count, let right), .choice(let place)):
      let isPlace = (0..<max(count, 0)).contains(place)
      if isPlace, place == right { return Outcome(score: 1) }
      return Outcome(score: 0, mistake: isPlace ? place : nil)
    case (.multiple(let right), .choices(let ticked)): return .ticks(ticked, right: right)
    case (.numeric(let value, let tolerance, let unit, let mistakes), .typed(let typed)):
      let key = NumberKey(value: value, tolerance: tolerance, unit: unit, mistakes: mistakes)
      return key.outcome(of: typed)
    case (.text(let accepted), .typed(let typed)):
      switch WordKey(accepted).match(typed) {
      case .right: return Outcome(score: 1)
      case .slip: return Outcome(score: 1, slip: .spelling)
      case .wrong: return Outcome(score: 0)
      }
    case (.fill(let gaps), .gaps(let typed)): return fill(gaps, typed)
    case (.order(let count), .order(let places)): return .order(places, count: count)
    case (.match(let count), .pairs(let chosen)): return .pairs(chosen, count: count)
    case (.parametric, .choice(let place)): return offeredOutcome(place)
    case (.parametric, .typed(let typed)):
      guard let answer = numbers.first, answer.isFinite else { return Outcome(score: 0) }
      return NumberKey(computed: answer, mistakes: Array(numbers.dropFirst())).outcome(of: typed)
    case (.choice, _), (.multiple, _), (.numeric, _), (.text, _), (.fill, _), (.order, _),
      (.match, _), (.parametric, _):
      return .none(of: partCount)
    }
  }

  /// How many parts an outcome has.
  private var partCount: Int {
    switch item.key {
    case .multiple(let right): right.count
    case .fill(let gaps): gaps.count
    case .order(let count), .match(let count): count
    case .choice, .numeric, .text, .parametric: 0
    }
  }

  private func fill(_ gaps: [[[UInt8]]], _ typed: [[UInt8]]) -> Outcome {
    guard typed.count == gaps.count else { return .none(of: gaps.count) }
    let keys = gaps.map { WordKey($0) }
    var (parts, slip): ([Bool], Outcome.Slip?) = ([], nil)
    for (key, words) in zip(keys, typed) {
      switch key.match(words, others: keys) {
      case .right: parts.append(true)
      case .slip:
        parts.append(true)
        slip = .spelling
      case .wrong: parts.append(false)
      }
    }
    return .share(parts, slip: slip)
  }

  /// One of the numbers offered; a mistake that comes to the right number is right.
  private func offeredOutcome(_ place: Int) -> Outcome {
    guard offered.indices.contains(place), let answer = offered.first else {
      return Outcome(score: 0)
    }
    if offered[place] == answer { return Outcome(score: 1) }
    return Outcome(score: 0, mistake: place - 1)
  }
}
