import Practice

/// The one script of each kind that a page goes on with: a page has one thread.
nonisolated(unsafe) private var quizScript = QuizScript()
nonisolated(unsafe) private var cardScript = CardScript()

/// `lr_quiz(lines, count)`: feeds lines about a quiz and replies with their results as text;
/// `SessionScript` says what the lines mean, `QuizScript` which of them are read here.
@_cdecl("lr_quiz")
public func quiz(_ lines: UnsafePointer<UInt8>, _ count: Int32) -> UnsafeMutableRawPointer {
  Reply.text(quizScript.feed(Array(UnsafeBufferPointer(start: lines, count: Int(count)))))
}

/// `lr_cards(lines, count)`: the same for the lines of `CardScript`, about cards, the plan and the log.
@_cdecl("lr_cards")
public func cards(_ lines: UnsafePointer<UInt8>, _ count: Int32) -> UnsafeMutableRawPointer {
  Reply.text(cardScript.feed(Array(UnsafeBufferPointer(start: lines, count: Int(count)))))
}

/// `lr_progress_read(json, count)`: takes over a document `lrlearn/progress/1`, all of it or nothing.
///
/// Replies with the new entries as results, or with where and why the document is refused.
@_cdecl("lr_progress_read")
public func readProgress(_ json: UnsafePointer<UInt8>, _ count: Int32) -> UnsafeMutableRawPointer {
  do throws(ImportError) {
    return Reply.text(
      try cardScript.take(document: Array(UnsafeBufferPointer(start: json, count: Int(count)))))
  } catch {
    return Reply.text(error.message, kind: 3)
  }
}

/// `lr_progress_write()`: replies with what the log of the cards holds, as `lrlearn/progress/1`.
@_cdecl("lr_progress_write")
public func writeProgress() -> UnsafeMutableRawPointer {
  Reply.text(cardScript.documentJSON())
}
