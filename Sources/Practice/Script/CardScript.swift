/// The part of a `SessionScript` that is about cards, the plan and the log: what the pages of cards and
/// of progress need.
///
///     at | id | question | read | east | retention | card | course | lesson | review | reveal | grade
///     undo | suspend | reset | leave | resume | plan | entry | forget | known
public struct CardScript: Script {
  private var state = ScriptState()
  private var lines = CardLines()

  /// A script of which nothing was read yet.
  public init() {}

  /// Does what a line says, and returns its results.
  public mutating func apply(_ line: ArraySlice<UInt8>) -> [UInt8] {
    var words = ScriptWords(line)
    let word = words.next()
    let isUnderstood = state.apply(word, &words) ?? lines.apply(word, &words, &state) ?? false
    return state.end(word, isUnderstood: isUnderstood)
  }

  /// The log as `lrlearn/progress/1`.
  public mutating func documentJSON() -> [UInt8] {
    ProgressDocument(course: lines.course, entries: state.log).json
  }

  /// Takes over a document, as `SessionScript` does.
  public mutating func take(document json: [UInt8]) throws(ImportError) -> [UInt8] {
    try lines.take(document: json, &state)
    return state.results()
  }
}
