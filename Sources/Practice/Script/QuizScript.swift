/// The part of a `SessionScript` that is about quizzes: what the page of a lesson needs.
///
///     at | id | question | read | quiz | hint | next | retry | answer | leave
///
/// It reads no log: a quiz begins as if nothing had been answered before, and mixes no lessons.
public struct QuizScript: Script {
  private var state = ScriptState()
  private var lines = QuizLines()

  /// A script of which nothing was read yet.
  public init() {}

  /// Does what a line says, and returns its results.
  public mutating func apply(_ line: ArraySlice<UInt8>) -> [UInt8] {
    var words = ScriptWords(line)
    let word = words.next()
    let isUnderstood =
      state.apply(word, &words) ?? lines.apply(word, &words, &state, choose: Self.chosen) ?? false
    return state.end(word, isUnderstood: isUnderstood)
  }

  private static func chosen(_ state: ScriptState, _ options: QuizOptions) -> [QuizItem]? {
    options.isMixed
      ? nil : QuizSelection(state.items, options: options, history: nil).plain()
  }
}
