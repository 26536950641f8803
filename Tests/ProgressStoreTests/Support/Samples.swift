import Optimization
import Practice

/// Entries for tests, all from a seed.
struct Samples {
  private var random: SplitMix64

  init(seed: UInt64) { random = SplitMix64(seed: seed) }

  /// Events of every kind, over a few names.
  mutating func entries(_ count: Int) -> [LogEntry] {
    var entries: [LogEntry] = []
    for place in 0..<count {
      let at = 1_790_000_000 + Int64(place / 2)
      let event = event(after: entries)
      entries.append(LogEntry(id: EntryID(using: &random), at: at, event: event))
    }
    return entries
  }

  private mutating func event(after entries: [LogEntry]) -> LogEntry.Event {
    let names: [Name] = ["step-decay", "noise", "warm-up", "\"quoted\\\"", "naïve—学"]
    let name = names[Int.random(in: 0..<names.count, using: &random)]
    switch Int.random(in: 0..<7, using: &random) {
    case 0: return .undo(entries.last?.id ?? EntryID(high: .max, low: 0))
    case 1: return .suspend(card: name)
    case 2: return .resume(card: name)
    case 3: return .reset(card: name)
    case 4: return .read(lesson: name)
    case 5: return .answer(question: name, record())
    default:
      let grade = Grade.allCases[Int.random(in: 0..<4, using: &random)]
      return .grade(card: name, grade, fingerprint: .random(in: 0 ... .max, using: &random))
    }
  }

  private mutating func record() -> AnswerRecord {
    let scores = [0, 1, 0.5, 1.0 / 3, 1e-5, 1e-7, 0.1 + 0.2, Double.leastNonzeroMagnitude]
    return AnswerRecord(
      score: scores[Int.random(in: 0..<scores.count, using: &random)],
      confidence: Confidence(rawValue: Int.random(in: 0...3, using: &random)),
      mistake: Bool.random(using: &random) ? nil : Int.random(in: 0...5, using: &random),
      hints: Int.random(in: 0...2, using: &random), isPretest: Bool.random(using: &random),
      seed: .random(in: 0 ... .max, using: &random))
  }
}
