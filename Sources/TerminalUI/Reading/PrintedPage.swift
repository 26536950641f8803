import Curriculum

/// A page in one piece, for output that cannot wait for an answer.
enum PrintedPage {
  /// The lines of all parts; the outcomes of a section's guesses stand at its end.
  static func lines(_ parts: [ReadingPart], _ options: TerminalOptions) -> [Line] {
    var result: [Line] = []
    var waiting: [(Prediction, Int, [Line])] = []
    var count = 0
    for part in parts {
      switch part {
      case .lines(let lines): result += lines
      case .prediction(let prediction, let outcome):
        count += 1
        var words = GuessWriter(options)
        result += words.question(prediction, number: count)
        waiting.append((prediction, count, outcome))
      case .endOfSection:
        result += answers(waiting, options)
        waiting = []
      }
    }
    return (result + answers(waiting, options)).trimmed
  }

  private static func answers(
    _ waiting: [(Prediction, Int, [Line])], _ options: TerminalOptions
  ) -> [Line] {
    var result: [Line] = []
    for (prediction, number, outcome) in waiting {
      var words = GuessWriter(options)
      result += words.answer(to: prediction, number: number) + [Line()]
      if !outcome.isEmpty { result += outcome + [Line()] }
    }
    return result
  }
}
