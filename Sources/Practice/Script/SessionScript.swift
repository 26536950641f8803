import Optimization

/// Sessions written down line by line: what is done, and below it, indented, what that leads to.
///
/// `replay` reads what is done and writes what it leads to anew, so a script replays to itself, in the
/// terminal's code and in the page's. A word is what stands between spaces, `-` an empty name; a line
/// that begins with a space is a result, one that begins with `#` is for the reader.
///
///     at SECONDS                                    the clock, Unix seconds
///     question ID LESSON OBJECTIVE MIX HINTS KEY    for the next quiz
///       KEY: choice 3 0 | multiple 1 0 1 | numeric 0.025 0.001 UNIT MISTAKE… | text a|b
///            | fill a|b c | order 3 | match 3 | parametric n=10,20 answer=0.1*n wrong=n …
///     quiz SEED COUNT|all [pretest] [mixed] [alone]   `alone`: the history does not matter
///     hint | next | leave | retry
///     answer sure|unsure|guessing|- RESPONSE
///       RESPONSE: choice 1 | choices 0 2 | typed 0.025 s | gaps a|b | order 2 0 1 | pairs 1 0 | unknown
///     card ID LESSON FINGERPRINT                    for the next review
///     review SEED NEW-PER-DAY
///     reveal | grade again|hard|good|easy | undo | suspend | reset
///     read LESSON
///     known                                         what the log says of every card and question
///
/// Whatever is answered or graded goes into one log, from which each quiz and review starts. Numbers
/// are written with six digits, which libm's differences in the last bit do not reach.
public struct SessionScript {
  var items: [QuizItem] = []
  var deck: [DeckCard] = []
  var log: [LogEntry] = []
  var quiz: QuizSession?
  var review: ReviewSession?
  var now: Int64 = 0
  var output: [UInt8] = []
  private var entries: UInt64 = 0
  let scheduler = ReviewScheduler()

  /// The script with the results that its lines have now. A line that is not understood says so.
  public static func replay(_ script: [UInt8]) -> [UInt8] {
    var session = SessionScript()
    var lines = script.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    for line in lines {
      if line.first == UInt8(ascii: " ") { continue }
      session.output += line + [UInt8(ascii: "\n")]
      if !line.isEmpty, line.first != UInt8(ascii: "#") { session.apply(ScriptWords(line)) }
    }
    return session.output
  }

  /// What the log comes to.
  var history: History { History(log, scheduler: scheduler) }

  mutating func nextID() -> EntryID {
    entries += 1
    return EntryID(high: 0x4000, low: 1 << 63 | entries)
  }

  private mutating func apply(_ words: ScriptWords) {
    var words = words
    let isUnderstood: Bool
    switch words.next() {
    case "at": isUnderstood = words.integer().map { now = Int64($0) } != nil
    case "question": isUnderstood = words.question().map { items.append($0) } != nil
    case "card": isUnderstood = words.card().map { deck.append($0) } != nil
    case "read": isUnderstood = addReading(of: words.next())
    case "quiz": isUnderstood = begin(quiz: &words)
    case "leave" where review != nil: isUnderstood = goOn(review: words)
    case "hint", "next", "leave", "retry", "answer": isUnderstood = goOn(quiz: words)
    case "review": isUnderstood = begin(review: &words)
    case "reveal", "grade", "undo", "suspend", "reset": isUnderstood = goOn(review: words)
    case "known":
      writeKnown()
      isUnderstood = true
    default: isUnderstood = false
    }
    if !isUnderstood { write("not understood") }
  }

  private mutating func addReading(of lesson: Name) -> Bool {
    log.append(LogEntry(id: nextID(), at: now, event: .read(lesson: lesson)))
    return !lesson.bytes.isEmpty
  }
}
