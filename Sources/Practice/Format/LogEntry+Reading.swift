import Optimization

extension LogEntry {
  /// Reads one object of `entries`.
  init(_ reader: inout JSONReader) throws(FormatError) {
    var fields = try EntryFields(&reader)
    let id = try fields.value(.id, &reader) { $0.entryID }
    let at = try fields.value(.at, &reader) { $0.integer(upTo: UInt64(Self.latest)) }
    let event = try Event(&fields, &reader)
    try fields.finish(&reader)
    self.init(id: id, at: Int64(at), event: event)
  }
}

extension LogEntry.Event {
  fileprivate init(_ fields: inout EntryFields, _ reader: inout JSONReader) throws(FormatError) {
    let name = Name(try fields.value(.event, &reader) { $0.text })
    switch name {
    case "grade":
      let card = try fields.value(.card, &reader) { $0.name }
      let grade = try fields.value(.grade, &reader) { value in
        value.integer(upTo: 4).flatMap { Grade(rawValue: Int($0)) }
      }
      let fingerprint = try fields.value(.fingerprint, &reader) { value in
        value.integer(upTo: UInt64(UInt32.max)).map { UInt32($0) }
      }
      self = .grade(card: card, grade, fingerprint: fingerprint)
    case "undo": self = .undo(try fields.value(.entry, &reader) { $0.entryID })
    case "suspend": self = .suspend(card: try fields.value(.card, &reader) { $0.name })
    case "resume": self = .resume(card: try fields.value(.card, &reader) { $0.name })
    case "reset": self = .reset(card: try fields.value(.card, &reader) { $0.name })
    case "answer":
      let question = try fields.value(.question, &reader) { $0.name }
      self = .answer(question: question, try AnswerRecord(&fields, &reader))
    case "read": self = .read(lesson: try fields.value(.lesson, &reader) { $0.name })
    default:
      throw fields.fault(.unknownEvent(Name(JSONReader.Scalar.short(name.bytes))), .event, &reader)
    }
  }
}

extension AnswerRecord {
  fileprivate init(_ fields: inout EntryFields, _ reader: inout JSONReader) throws(FormatError) {
    let score = try fields.value(.score, &reader) { $0.share }
    let confidence = try fields.optional(.confidence, &reader) { value in
      value.integer(upTo: 3).flatMap { Confidence(rawValue: Int($0)) }
    }
    let mistake = try fields.optional(.mistake, &reader) { $0.integer(upTo: Self.last) }
    let hints = try fields.value(.hints, &reader) { $0.integer(upTo: Self.last) }
    let isPretest = try fields.value(.pretest, &reader) { $0.truth }
    let seed = try fields.value(.seed, &reader) { $0.seed }
    self.init(
      score: score, confidence: confidence, mistake: mistake.map { Int($0) }, hints: Int(hints),
      isPretest: isPretest, seed: seed)
  }

  /// The highest place and count: what an `Int` of 32 bits holds.
  private static let last = UInt64(Int32.max)
}
