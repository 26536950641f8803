import Optimization

@testable import Practice

/// Entries and cards made short.
enum Sample {
  /// 2026-01-05, 10 in the morning in Greenwich.
  static let morning: Int64 = 1_767_607_200
  static let day: Int64 = 86_400

  static func id(_ number: Int) -> EntryID {
    EntryID(high: 0x4000, low: 1 << 63 | UInt64(number))
  }

  static func entry(_ number: Int, _ at: Int64, _ event: LogEntry.Event) -> LogEntry {
    LogEntry(id: id(number), at: at, event: event)
  }

  static func name(_ text: String) -> Name { Name(text.utf8) }

  static func card(_ id: String, lesson: String = "a", fingerprint: UInt32 = 1) -> DeckCard {
    DeckCard(id: name(id), lesson: name(lesson), fingerprint: fingerprint)
  }

  /// A question with two choices of which the first is right.
  static func choice(
    _ id: String, lesson: String = "a", objective: String = "", mix: String = "", hints: Int = 0
  ) -> QuizItem {
    QuizItem(
      id: name(id), lesson: name(lesson), objective: name(objective), mix: name(mix),
      key: .choice(count: 2, right: 0), hintCount: hints)
  }

  /// A question for the number 1.
  static func number(_ id: String, lesson: String = "a", objective: String = "") -> QuizItem {
    QuizItem(
      id: name(id), lesson: name(lesson), objective: name(objective),
      key: .numeric(value: 1, tolerance: 0.01, unit: [], mistakes: []))
  }

  /// A log of every kind of event over few ids and few moments, so that much of it collides.
  static func log(_ count: Int, using random: inout SplitMix64) -> [LogEntry] {
    (0..<count).map { _ in
      let name = name("c\(Int.random(in: 0..<5, using: &random))")
      let id = id(Int.random(in: 0..<count * 2, using: &random))
      let event: LogEntry.Event =
        switch Int.random(in: 0..<9, using: &random) {
        case 0: .undo(self.id(Int.random(in: 0..<count * 2, using: &random)))
        case 1: .suspend(card: name)
        case 2: .resume(card: name)
        case 3: .reset(card: name)
        case 4: .answer(question: name, record(using: &random))
        case 5: .read(lesson: name)
        default:
          .grade(
            card: name, Grade.allCases.randomElement(using: &random) ?? .good,
            fingerprint: UInt32.random(in: 0..<3, using: &random))
        }
      return LogEntry(id: id, at: time(using: &random), event: event)
    }
  }

  private static func time(using random: inout SplitMix64) -> Int64 {
    let odd: [Int64] = [.min, .max, -1, 0, 253_402_300_800]
    if Int.random(in: 0..<20, using: &random) == 0 { return odd.randomElement(using: &random) ?? 0 }
    return morning + Int64.random(in: 0..<40, using: &random) * 3600 * 7
  }

  private static func record(using random: inout SplitMix64) -> AnswerRecord {
    let scores: [Double] = [0, 0.5, 1, 1, .nan, -3, .infinity, -0.0]
    return AnswerRecord(
      score: scores.randomElement(using: &random) ?? 0,
      confidence: Confidence(rawValue: Int.random(in: 0..<4, using: &random)),
      mistake: [nil, 0, -1, .min, .max].randomElement(using: &random) ?? nil,
      hints: [0, 1, .min, .max].randomElement(using: &random) ?? 0,
      isPretest: Bool.random(using: &random), seed: random.next())
  }
}
