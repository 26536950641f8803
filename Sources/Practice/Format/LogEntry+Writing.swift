import Optimization

extension LogEntry {
  /// The entry as an object of `entries`, in one line.
  public var json: [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(160)
    output.add(#"{"id":""#)
    output += id.text
    output.add(#"","at":"#)
    output.append(whole: UInt64(max(at, 0)))
    output.add(#","event":"#)
    output.append(event)
    output.add("}")
    return output
  }
}

extension [UInt8] {
  /// A string in quotes; names hold no control characters, so two bytes need an escape.
  mutating func append(quoted name: Name) {
    append(UInt8(ascii: "\""))
    for byte in name.bytes {
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { append(UInt8(ascii: "\\")) }
      append(byte)
    }
    append(UInt8(ascii: "\""))
  }

  /// The digits of a whole number.
  mutating func append(whole number: UInt64) {
    var (rest, digits): (UInt64, [UInt8]) = (number, [])
    repeat {
      digits.append(UInt8(ascii: "0") + UInt8(rest % 10))
      rest /= 10
    } while rest > 0
    self += digits.reversed()
  }

  /// The fewest digits that read back as `share`, 0 to 1, in the form that JavaScript writes too:
  /// `0.25`, `1`, `0.00001`, `1e-7`.
  mutating func append(share: Double) {
    var text: [UInt8] = []
    DecimalText.appendShortest(share, to: &text)
    guard let mark = text.firstIndex(of: UInt8(ascii: "e")),
      let size = UInt64(digits: text[(mark + 2)...]), size < 7
    else {
      self += text
      return
    }
    add("0.")
    self += [UInt8](repeating: UInt8(ascii: "0"), count: Int(size) - 1)
    self += text[..<mark].filter { $0 != UInt8(ascii: ".") }
  }

  fileprivate mutating func add(_ name: Name) { self += name.bytes }

  fileprivate mutating func append(_ event: LogEntry.Event) {
    switch event {
    case .grade(let card, let grade, let fingerprint):
      append("grade", "card", card)
      add(#","grade":"#)
      append(whole: UInt64(grade.rawValue))
      add(#","fingerprint":"#)
      append(whole: UInt64(fingerprint))
    case .undo(let id):
      add(#""undo","entry":""#)
      self += id.text
      add("\"")
    case .suspend(let card): append("suspend", "card", card)
    case .resume(let card): append("resume", "card", card)
    case .reset(let card): append("reset", "card", card)
    case .read(let lesson): append("read", "lesson", lesson)
    case .answer(let question, let record):
      append("answer", "question", question)
      append(record)
    }
  }

  private mutating func append(_ event: Name, _ key: Name, _ name: Name) {
    append(quoted: event)
    add(",")
    append(quoted: key)
    add(":")
    append(quoted: name)
  }

  private mutating func append(_ record: AnswerRecord) {
    add(#","score":"#)
    append(share: record.score)
    add(#","confidence":"#)
    append(wholeOrNull: record.confidence?.rawValue)
    add(#","mistake":"#)
    append(wholeOrNull: record.mistake)
    add(#","hints":"#)
    append(whole: UInt64(record.hints < 0 ? 0 : record.hints))
    add(#","pretest":"#)
    add(record.isPretest ? "true" : "false")
    add(#","seed":""#)
    append(whole: record.seed)
    add("\"")
  }

  private mutating func append(wholeOrNull number: Int?) {
    if let number { append(whole: UInt64(number < 0 ? 0 : number)) } else { add("null") }
  }
}
