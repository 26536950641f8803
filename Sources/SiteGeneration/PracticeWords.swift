/// What the page says while it asks: the words of quizzes, cards and progress, in one place, so that they can
/// be translated and tested. `#1` and `#2` are replaced by what the session counts.
enum PracticeWords {
  /// The first lines of the module: under what name progress is kept, and what is said.
  static func head(course: String) -> [UInt8] {
    let words = JSONValue.object((quiz + cards + progress).map { ($0, .text($1)) })
    return Array("const course = ".utf8) + JSONValue.text(course).bytes
      + Array(";\nconst words = ".utf8) + words.bytes + Array(";\n".utf8)
  }

  private static let quiz = [
    ("place", "Question #1 of #2"), ("all", "Show all questions at once"),
    ("single", "One question at a time"), ("answer", "Answer"), ("unknown", "I don’t know"),
    ("hint", "Hint"), ("hintOf", "Hint #1 of #2"), ("typed", "Your answer"), ("gap", "Gap #1"),
    ("up", "Move up: #1"), ("down", "Move down: #1"), ("choose", "Choose …"),
    ("sure", "How sure are you?"), ("optional", "if you like"), ("guessing", "Guessing"),
    ("unsure", "Unsure"), ("certain", "Sure"), ("first", "Give an answer first, or take a hint."),
    ("right", "Right."), ("wrong", "Not this time."), ("partly", "Partly right."),
    ("parts", "#1 of #2 parts are right."), ("said", "You answered #1."),
    ("unitSlip", "The number is right, its unit is not."),
    ("spellingSlip", "Mind the spelling."), ("noNumber", "That is no number."),
    ("yours", "Your answer"), ("missedTick", "Should be ticked"), ("rightAnswer", "The answer"),
    ("next", "Next question"), ("finish", "See the result"), ("result", "#1 of #2 right"),
    ("allRight", "Everything right."),
    ("points", "With half points for what was partly right: #1 of #2."),
    ("again", "Look at these again"), ("calibration", "When you were"),
    ("calibrated", "#1: #2 right"), ("retry", "Ask the missed ones again"),
    ("restart", "Start over"), ("tomorrow", "What you missed comes back tomorrow among"),
    ("yourCards", "your cards"),
  ]

  private static let cards = [
    ("show", "Show the answer"), ("gradeAgain", "Again"), ("gradeHard", "Hard"),
    ("gradeGood", "Good"), ("gradeEasy", "Easy"), ("howWell", "How well did you know it?"),
    ("comesBack", "Comes back in #1."), ("inPlace", "Keep it: how well did you know it?"),
    ("undo", "Undo"), ("aside", "Put aside"), ("anew", "Make it new"),
    ("changed", "The answer has changed since you learned it."),
    ("leech", "You keep forgetting this one. Read about it again, or put it aside."),
    ("left", "#1 left"), ("lastOne", "The last one"), ("leave", "Stop here"),
    ("due", "#1 due"), ("dueOne", "1 due"), ("new", "#1 new"),
    ("start", "Review now"), ("startHeading", "What is due"),
    ("none", "Cards come up once you have read their lesson or answered its questions."),
    ("begin", "Begin with"), ("rest", "Nothing is due. The next card comes in #1."),
    ("restAll", "Nothing is due."), ("done", "#1 reviewed"), ("doneOne", "1 card reviewed"),
    ("forgotten", "#1 forgotten"), ("dueTomorrow", "Tomorrow: #1 due, #2 new."),
    ("more", "Review what is left"), ("bringBack", "Bring back #1 put aside"),
    ("perDay", "New cards a day"), ("source", "From"),
    ("keys", "Keys: space shows the answer, 1 to 4 grade it, u takes it back."),
  ]

  private static let progress = [
    ("kept", "Entries kept here: #1 (#2)."), ("lessons", "lessons read: #1"),
    ("cardsGraded", "cards learned: #1"), ("questions", "questions answered: #1"),
    ("nothing", "Nothing is kept yet."), ("export", "Save as a file"),
    ("import", "Add from a file"), ("reset", "Delete all …"),
    ("imported", "#1 entries added, #2 known already."),
    ("refused", "Nothing was added. #1"), ("unreadable", "The file cannot be read."),
    ("confirm", "Delete all progress in this browser? A file with all of it is saved first."),
    ("delete", "Save the file and delete"), ("keep", "Keep it"), ("deleted", "All is deleted."),
    ("forbidden", "This browser keeps nothing here: what you do lasts until you close the page."),
    ("full", "This browser has no room left: what you do lasts until you close the page. Save it."),
    ("dueNow", "#1 cards are due"), ("dueNowOne", "1 card is due"), ("newCards", "#1 new cards"),
    ("goOn", "Go on with"), ("readMark", "read"),
  ]
}
