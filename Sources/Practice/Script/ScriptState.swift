import Optimization

/// What the lines of every script share: the clock, the log, the questions read, and what is replied.
struct ScriptState {
  var now: Int64 = 0
  var log: [LogEntry] = []
  /// For the next quiz or plan.
  var items: [QuizItem] = []
  /// Results of the line that is being read.
  var output: [UInt8] = []
  private var entries: UInt64 = 0
  private var namedID: EntryID?

  /// Lines that every script knows; nil for any other line.
  mutating func apply(_ word: Name, _ words: inout ScriptWords) -> Bool? {
    switch word {
    case "at": return words.signed().map { now = $0 } != nil
    case "id":
      namedID = EntryID(parsing: words.raw())
      return namedID != nil
    case "read":
      let lesson = words.next()
      guard !lesson.bytes.isEmpty else { return false }
      keep(.read(lesson: lesson))
      return true
    default: return nil
    }
  }

  /// Ends a line: a name for an entry holds for one line, and what means nothing is told.
  mutating func end(_ word: Name, isUnderstood: Bool) -> [UInt8] {
    if word != "id" { namedID = nil }
    if !isUnderstood { write("not understood") }
    return results()
  }

  /// What was written, which is forgotten.
  mutating func results() -> [UInt8] {
    defer { output = [] }
    return output
  }

  /// The id that `id` gave, else one of a series.
  mutating func nextID() -> EntryID {
    if let namedID { return namedID }
    entries += 1
    return EntryID(high: 0x4000, low: 1 << 63 | entries)
  }

  /// Adds what happened now to the log.
  mutating func keep(_ event: LogEntry.Event) {
    keep(LogEntry(id: nextID(), at: now, event: event))
  }

  /// Adds to the log, and writes out what was named.
  mutating func keep(_ entry: LogEntry) {
    log.append(entry)
    if entry.id == namedID { write(entry) }
  }

  mutating func write(_ entry: LogEntry) {
    output += Name("  entry ").bytes
    output += entry.json
    output.append(UInt8(ascii: "\n"))
  }

  /// A result: a word, a name where there is one, numbers, and texts.
  mutating func write(
    _ word: Name, name: Name? = nil, _ whole: [Int] = [], numbers: [Double] = [],
    texts: [[UInt8]] = []
  ) {
    output += Name("  ").bytes
    output += word.bytes
    if let name { ScriptText.append(word: name.bytes, to: &output) }
    for number in whole { ScriptText.append(number, to: &output) }
    for number in numbers {
      output.append(UInt8(ascii: " "))
      // Seconds of years have more than six digits, and are whole.
      if number == number.rounded(), abs(number) < 1e15 {
        DecimalText.appendShortest(number, to: &output)
      } else {
        DecimalText.appendSignificant(number, digits: 6, to: &output)
      }
    }
    for text in texts { ScriptText.append(word: text, to: &output) }
    output.append(UInt8(ascii: "\n"))
  }
}
