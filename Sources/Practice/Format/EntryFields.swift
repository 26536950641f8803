import Optimization

/// The members of one object of `entries`, as they were read.
struct EntryFields {
  /// Every key of an entry.
  enum Key: CaseIterable {
    case id, at, event, card, question, lesson, entry, grade, fingerprint, score, confidence
    case mistake, hints, pretest, seed

    /// As it stands in the text.
    var name: Name {
      switch self {
      case .id: "id"
      case .at: "at"
      case .event: "event"
      case .card: "card"
      case .question: "question"
      case .lesson: "lesson"
      case .entry: "entry"
      case .grade: "grade"
      case .fingerprint: "fingerprint"
      case .score: "score"
      case .confidence: "confidence"
      case .mistake: "mistake"
      case .hints: "hints"
      case .pretest: "pretest"
      case .seed: "seed"
      }
    }

    /// What its value has to be, for people.
    var accepted: StaticString {
      switch self {
      case .id, .entry: "a UUID"
      case .at: "a time in whole seconds, 0 to 253402300799"
      case .event: "the name of an event"
      case .card, .question, .lesson: "a name of 1 to 200 bytes without control characters"
      case .grade: "a grade, 1 to 4"
      case .fingerprint: "a whole number, 0 to 4294967295"
      case .score: "a number, 0 to 1"
      case .confidence: "1, 2, 3 or null"
      case .mistake: "a whole number, 0 to 2147483647, or null"
      case .hints: "a whole number, 0 to 2147483647"
      case .pretest: "true or false"
      case .seed: "a whole number in quotes, 0 to 18446744073709551615"
      }
    }

    static func named(_ name: Name) -> Key? { allCases.first { $0.name == name } }
  }

  private var members: [(key: Key, value: JSONReader.Scalar, place: Int)] = []
  private var used: [Key] = []
  private let start: Int

  /// Reads an object.
  init(_ reader: inout JSONReader) throws(FormatError) {
    if reader.peek() != UInt8(ascii: "{") {
      throw reader.missing("an entry in braces")
    }
    start = reader.place
    try reader.expect("{")
    if reader.skip("}") { return }
    repeat {
      _ = reader.peek()
      let place = reader.place
      let name = Name(try reader.key())
      reader.field = name
      guard let key = Key.named(name) else { throw reader.fault(.unknownField, at: place) }
      for member in members where member.key == key {
        throw reader.fault(.repeatedField, at: place)
      }
      _ = reader.peek()
      let value = reader.place
      members.append((key, try reader.scalar(expecting: key.accepted), value))
    } while reader.skip(",")
    try reader.close("}")
    reader.field = nil
  }

  /// The value of `key` in the form that `read` accepts.
  mutating func value<Value>(
    _ key: Key, _ reader: inout JSONReader, _ read: (JSONReader.Scalar) -> Value?
  ) throws(FormatError) -> Value {
    let scalar = take(key)
    guard let scalar else { throw fault(.missing, key, &reader) }
    guard let value = read(scalar) else { throw refusal(of: scalar, key, &reader) }
    return value
  }

  /// The same for a key whose value may be `null` or missing.
  mutating func optional<Value>(
    _ key: Key, _ reader: inout JSONReader, _ read: (JSONReader.Scalar) -> Value?
  ) throws(FormatError) -> Value? {
    guard let scalar = take(key), scalar != .null else { return nil }
    guard let value = read(scalar) else { throw refusal(of: scalar, key, &reader) }
    return value
  }

  @inline(never)
  private mutating func take(_ key: Key) -> JSONReader.Scalar? {
    used.append(key)
    for member in members where member.key == key { return member.value }
    return nil
  }

  @inline(never)
  private func refusal(
    of scalar: JSONReader.Scalar, _ key: Key, _ reader: inout JSONReader
  ) -> FormatError {
    fault(
      .outOfRange(accepted: Name(stringLiteral: key.accepted), found: scalar.shown), key, &reader)
  }

  /// No key may be left.
  func finish(_ reader: inout JSONReader) throws(FormatError) {
    for member in members where !used.contains(member.key) {
      throw fault(.unknownField, member.key, &reader)
    }
  }

  /// An error that names a key.
  @inline(never)
  func fault(
    _ problem: FormatError.Problem, _ key: Key, _ reader: inout JSONReader
  ) -> FormatError {
    reader.field = key.name
    for member in members where member.key == key {
      return reader.fault(problem, at: member.place)
    }
    return reader.fault(problem, at: start)
  }
}
