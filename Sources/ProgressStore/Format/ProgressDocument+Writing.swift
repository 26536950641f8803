internal import Optimization
internal import Practice

extension ProgressDocument {
  /// The document as JSON, an entry a line. Equal documents give equal bytes.
  public var json: [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(160 * entries.count + 200)
    output += #"{"schema":"\#(Self.schema)","course":"#.utf8
    output.appendQuoted(course.bytes)
    output += #","entries":["#.utf8
    for (place, entry) in entries.enumerated() {
      output += (place == 0 ? "\n" : ",\n").utf8
      output.append(entry)
    }
    output += "\n]}\n".utf8
    return output
  }
}

extension [UInt8] {
  fileprivate mutating func append(_ entry: LogEntry) {
    self += #"{"id":""#.utf8
    self += entry.id.text
    self += #"","at":\#(entry.at),"event":"#.utf8
    append(entry.event)
    self += "}".utf8
  }

  private mutating func append(_ event: LogEntry.Event) {
    switch event {
    case .grade(let card, let grade, let fingerprint):
      append("grade", "card", card)
      self += #","grade":\#(grade.rawValue),"fingerprint":\#(fingerprint)"#.utf8
    case .undo(let id):
      self += #""undo","entry":""#.utf8
      self += id.text
      self += "\"".utf8
    case .suspend(let card): append("suspend", "card", card)
    case .resume(let card): append("resume", "card", card)
    case .reset(let card): append("reset", "card", card)
    case .read(let lesson): append("read", "lesson", lesson)
    case .answer(let question, let record):
      append("answer", "question", question)
      append(record)
    }
  }

  private mutating func append(_ event: String, _ key: String, _ name: Name) {
    self += #""\#(event)","\#(key)":"#.utf8
    appendQuoted(name.bytes)
  }

  private mutating func append(_ record: AnswerRecord) {
    let confidence = record.confidence.map { "\($0.rawValue)" } ?? "null"
    let mistake = record.mistake.map { "\($0)" } ?? "null"
    self += #","score":\#(shortest(record.score)),"confidence":\#(confidence)"#.utf8
    self += #","mistake":\#(mistake),"hints":\#(record.hints)"#.utf8
    self += #","pretest":\#(record.isPretest),"seed":"\#(record.seed)""#.utf8
  }

  /// A string in quotes; names hold no control characters, so two bytes need an escape.
  fileprivate mutating func appendQuoted(_ text: [UInt8]) {
    append(UInt8(ascii: "\""))
    for byte in text {
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { append(UInt8(ascii: "\\")) }
      append(byte)
    }
    append(UInt8(ascii: "\""))
  }
}

/// The fewest digits that read back as `share`, 0 to 1, in the form that JavaScript writes too:
/// `0.25`, `1`, `0.00001`, `1e-7`.
func shortest(_ share: Double) -> String {
  let text = "\(share)"
  if text.hasSuffix(".0") { return String(text.dropLast(2)) }
  guard let mark = text.firstIndex(of: "e"), let exponent = Int(text[text.index(after: mark)...])
  else { return text }
  let digits = text[..<mark].filter { $0 != "." }
  guard exponent < -6 else {
    return "0." + String(repeating: "0", count: -exponent - 1) + digits
  }
  var mantissa = String(text[..<mark])
  if mantissa.hasSuffix(".0") { mantissa.removeLast(2) }
  return "\(mantissa)e\(exponent)"
}
