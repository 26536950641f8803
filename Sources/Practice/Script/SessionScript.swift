public import Optimization

/// Sessions written down line by line: what is done, and below it, indented, what that leads to.
///
/// The terminal's code replays such scripts in tests; a page feeds them line by line to the same code
/// as WebAssembly. A word is what stands between spaces, `-` an empty name, `%20` a space within one; a
/// line that begins with a space is a result, one that begins with `#` is for the reader.
///
///     at SECONDS                                    the clock, Unix seconds
///     east SECONDS                                  the learner's place, seconds east of Greenwich
///     retention SHARE                               the desired retention, 0.7 to 0.99
///     id UUID                                       names the entry of the next line; it is written out
///     question ID LESSON OBJECTIVE MIX HINTS KEY    for the next quiz and plan
///       KEY: choice 3 0 | multiple 1 0 1 | numeric 0.025 0.001 UNIT MISTAKE… | text a|b
///            | fill a|b c | order 3 | match 3 | parametric n=10,20 answer=0.1*n wrong=n …
///     quiz SEED COUNT|all [pretest] [mixed] [alone]   `alone`: the history does not matter
///     hint | next | leave [quiz] | retry
///     answer sure|unsure|guessing|- RESPONSE
///       RESPONSE: choice 1 | choices 0 2 | typed 0.025 s | gaps a|b | order 2 0 1 | pairs 1 0 | unknown
///     card ID LESSON FINGERPRINT                    for the next review and plan
///     review SEED NEW-PER-DAY [begun] [most COUNT]  `begun`: lessons begun only; `most` cards a day
///     reveal | grade again|hard|good|easy | undo | suspend | reset | leave [review]
///     read LESSON | resume CARD
///     course ID | lesson ID                         a course, whose lessons in order, questions and
///                                                   cards follow
///     plan NEW-PER-DAY                              what is due, what is best next, and every lesson
///     entry JSON | forget                           an entry of `lrlearn/progress/1`; the log is empty
///     known                                         what the log says of every card and question
///
/// Whatever is answered or graded goes into one log, from which each quiz and review starts; one of
/// each may go on at a time. Measures are written with six digits, which libm's differences in the last
/// bit do not reach.
public struct SessionScript {
  var items: [QuizItem] = []
  var deck: [DeckCard] = []
  var lessons: [Name] = []
  /// The course whose progress the log holds.
  public internal(set) var course = Name([])
  var log: [LogEntry] = []
  var quiz: QuizSession?
  var review: ReviewSession?
  /// Whether the review was begun after the quiz, so that `leave` means it.
  var isReviewing = false
  var now: Int64 = 0
  var secondsFromGMT: Int64 = 0
  var output: [UInt8] = []
  var scheduler = ReviewScheduler()
  private var entries: UInt64 = 0
  private var namedID: EntryID?

  /// A script of which nothing was read yet.
  public init() {}

  /// The script with the results that its lines have now. A line that is not understood says so.
  public static func replay(_ script: [UInt8]) -> [UInt8] {
    var session = SessionScript()
    var replayed: [UInt8] = []
    var lines = script.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    for line in lines {
      if line.first == UInt8(ascii: " ") { continue }
      replayed += line + [UInt8(ascii: "\n")]
      replayed += session.feed(Array(line))
    }
    return replayed
  }

  /// What these lines lead to: their results without the lines themselves.
  public mutating func feed(_ lines: [UInt8]) -> [UInt8] {
    output = []
    for line in lines.split(separator: UInt8(ascii: "\n")) {
      if line.first == UInt8(ascii: " ") || line.first == UInt8(ascii: "#") { continue }
      apply(ScriptWords(line))
    }
    return output
  }

  /// What the log comes to.
  var history: History { History(log, scheduler: scheduler) }

  /// The id that `id` gave, else one of a series.
  mutating func nextID() -> EntryID {
    if let namedID { return namedID }
    entries += 1
    return EntryID(high: 0x4000, low: 1 << 63 | entries)
  }

  /// Adds to the log, and writes out what was named.
  mutating func keep(_ entry: LogEntry?) {
    guard let entry else { return }
    log.append(entry)
    if entry.id == namedID { write(entry) }
  }

  private mutating func apply(_ words: ScriptWords) {
    var words = words
    let word = words.next()
    let isUnderstood = set(word, &words) ?? tell(word, &words) ?? act(word, &words)
    if word != "id" { namedID = nil }
    if !isUnderstood { write("not understood") }
  }

  /// Lines that prepare others; nil for any other line.
  private mutating func set(_ word: Name, _ words: inout ScriptWords) -> Bool? {
    switch word {
    case "at": return words.signed().map { now = $0 } != nil
    case "east": return words.signed().map { secondsFromGMT = $0 } != nil
    case "retention": return words.number().map { setRetention($0) } ?? false
    case "id":
      namedID = EntryID(parsing: words.raw())
      return namedID != nil
    case "question": return words.question().map { items.append($0) } != nil
    case "card": return words.card().map { deck.append($0) } != nil
    case "course":
      (items, deck, lessons) = ([], [], [])
      return words.nextIfAny().map { course = $0 } != nil
    case "lesson": return words.nextIfAny().map { lessons.append($0) } != nil
    default: return nil
    }
  }

  /// Lines about the log as a whole; nil for any other line.
  private mutating func tell(_ word: Name, _ words: inout ScriptWords) -> Bool? {
    switch word {
    case "read": return add(words.next()) { .read(lesson: $0) }
    case "resume": return add(words.next()) { .resume(card: $0) }
    case "entry":
      take(entry: words.rest)
      return true
    case "forget":
      (log, quiz, review) = ([], nil, nil)
      return true
    case "plan": return plan(&words)
    case "known":
      writeKnown()
      return true
    default: return nil
    }
  }

  private mutating func act(_ word: Name, _ words: inout ScriptWords) -> Bool {
    switch word {
    case "quiz": return begin(quiz: &words)
    case "review": return begin(review: &words)
    case "leave":
      let session = words.next()
      let isReview = session == "review" || session != "quiz" && isReviewing
      return isReview ? goOn(review: words) : goOn(quiz: words)
    case "hint", "next", "retry", "answer": return goOn(quiz: words)
    case "reveal", "grade", "undo", "suspend", "reset": return goOn(review: words)
    default: return false
    }
  }

  private mutating func add(_ name: Name, _ event: (Name) -> LogEntry.Event) -> Bool {
    guard !name.bytes.isEmpty else { return false }
    keep(LogEntry(id: nextID(), at: now, event: event(name)))
    return true
  }

  private mutating func setRetention(_ share: Double) -> Bool {
    var settings = ReviewSettings()
    settings.desiredRetention = share
    do throws(SettingsError) { try settings.check() } catch { return false }
    scheduler = ReviewScheduler(settings)
    return true
  }
}
