import Practice

/// The one session that the page goes on with: a page has one thread, and asks for a second instance of
/// the module where it wants a second session.
nonisolated(unsafe) private var session = SessionScript()

/// `lr_practice(lines, count)`: feeds lines to the session and replies with their results as text;
/// `SessionScript` says what the lines mean.
@_cdecl("lr_practice")
public func practice(_ lines: UnsafePointer<UInt8>, _ count: Int32) -> UnsafeMutableRawPointer {
  Reply.text(session.feed(Array(UnsafeBufferPointer(start: lines, count: Int(count)))))
}

/// `lr_progress_read(json, count)`: takes over a document `lrlearn/progress/1`, all of it or nothing.
///
/// Replies with the new entries as results, or with where and why the document is refused.
@_cdecl("lr_progress_read")
public func readProgress(_ json: UnsafePointer<UInt8>, _ count: Int32) -> UnsafeMutableRawPointer {
  do throws(ImportError) {
    return Reply.text(
      try session.take(document: Array(UnsafeBufferPointer(start: json, count: Int(count)))))
  } catch {
    return Reply.text(error.message, kind: 3)
  }
}

/// `lr_progress_write()`: replies with what the session's log holds, as `lrlearn/progress/1`.
@_cdecl("lr_progress_write")
public func writeProgress() -> UnsafeMutableRawPointer {
  Reply.text(session.document.json)
}
