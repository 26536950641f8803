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
public struct SessionScript: Script {
  private var state = ScriptState()
  private var quizzes = QuizLines()
  private var cards = CardLines()
  /// Whether the review was begun after the quiz, so that `leave` means it.
  private var isReviewing = false

  /// A script of which nothing was read yet.
  public init() {}

  /// The course whose progress the log holds.
  public var course: Name { cards.course }

  /// The log as `lrlearn/progress/1`.
  public var document: ProgressDocument { ProgressDocument(course: course, entries: state.log) }

  /// Takes over a document, all of it or nothing. The new entries come back as results, and a line
  /// `  imported NEW KNOWN`.
  ///
  /// - Throws: where and why the text is no such document, or of another course.
  public mutating func take(document json: [UInt8]) throws(ImportError) -> [UInt8] {
    try cards.take(document: json, &state)
    return state.results()
  }

  /// Does what a line says, and returns its results.
  public mutating func apply(_ line: ArraySlice<UInt8>) -> [UInt8] {
    var words = ScriptWords(line)
    let word = words.next()
    let isUnderstood = state.apply(word, &words) ?? act(word, &words) ?? false
    return state.end(word, isUnderstood: isUnderstood)
  }

  private mutating func act(_ word: Name, _ words: inout ScriptWords) -> Bool? {
    if word == "leave" {
      let session = words.next()
      return session == "review" || session != "quiz" && isReviewing
        ? cards.goOn(word, &words, &state) : quizzes.goOn(word, &words, &state)
    }
    if word == "forget" { quizzes.quiz = nil }
    let isDone =
      quizzes.apply(word, &words, &state) { [cards] state, options in
        QuizSelection(state.items, options: options, history: cards.history(state)).chosen()
      }
      ?? cards.apply(word, &words, &state)
    if isDone == true, word == "quiz" || word == "review" { isReviewing = word == "review" }
    return isDone
  }
}
