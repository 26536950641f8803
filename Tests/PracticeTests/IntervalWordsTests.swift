import Practice
import Testing

struct `An interval in words` {
  static let table: [(seconds: Int64, words: String)] = [
    (.min, "no time"), (0, "no time"), (1, "1 second"), (59, "59 seconds"), (60, "1 minute"),
    (330, "6 minutes"), (600, "10 minutes"), (3569, "59 minutes"), (3570, "1 hour"),
    (84_599, "23 hours"), (84_600, "1 day"), (.max, "292271023045.3 years"),
  ]
  static let days: [(days: Int64, words: String)] = [
    (2, "2 days"), (46, "46 days"), (59, "59 days"), (60, "2 months"), (163, "5 months"),
    (498, "16 months"), (731, "2 years"), (900, "2.5 years"), (36_500, "99.9 years"),
  ]

  @Test(arguments: table)
  func `takes the unit that says most`(seconds: Int64, words: String) {
    #expect(IntervalWords.text(seconds) == words)
  }

  @Test(arguments: days)
  func `takes the unit that says most of days`(days: Int64, words: String) {
    #expect(IntervalWords.text(days * 86_400) == words)
  }
}
