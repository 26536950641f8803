import Foundation
import Optimization
import Testing

@testable import Practice

struct `The format of progress` {
  private static let id = "00000000-0000-4000-8000-000000000001"

  @Test func `is written as docs/progress.md shows it`() throws {
    let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let page = try String(
      contentsOf: package.appending(path: "docs/progress.md"), encoding: .utf8)
    let start = try #require(page.range(of: "```json\n"))
    let end = try #require(page[start.upperBound...].range(of: "```"))
    let example = Array(page[start.upperBound..<end.lowerBound].utf8)
    let document = try ProgressDocument(json: example)
    #expect(document.json == example)
    #expect(Set(document.entries.map(\.event.code)).count == 7, "every event is in it")
  }

  @Test(arguments: 0..<10)
  func `gives back what was written, byte by byte`(seed: UInt64) throws {
    let document = ProgressDocument(
      course: "naïve \"course\"", entries: Self.entries(seed: seed))
    let read = try ProgressDocument(json: document.json)
    #expect(read == document)
    #expect(read.json == document.json)
  }

  /// Entries of every kind, with numbers and names that are hard to write.
  private static func entries(seed: UInt64) -> [LogEntry] {
    var random = SplitMix64(seed: seed)
    let names: [Name] = ["step-decay", "\"quoted\\\"", "naïve—学"]
    let scores = [0, 1, 0.5, 1.0 / 3, 1e-5, 1e-7, 0.1 + 0.2, Double.leastNonzeroMagnitude]
    return (0..<200).map { place in
      let name = names[Int.random(in: 0..<3, using: &random)]
      let record = AnswerRecord(
        score: scores[Int.random(in: 0..<scores.count, using: &random)],
        confidence: Confidence(rawValue: Int.random(in: 0...3, using: &random)),
        mistake: Bool.random(using: &random) ? nil : Int.random(in: 0...5, using: &random),
        hints: Int.random(in: 0...2, using: &random), isPretest: Bool.random(using: &random),
        seed: .random(in: 0 ... .max, using: &random))
      let print = UInt32.random(in: 0 ... .max, using: &random)
      let events: [LogEntry.Event] = [
        .grade(card: name, .hard, fingerprint: print), .undo(EntryID(using: &random)),
        .suspend(card: name), .resume(card: name), .reset(card: name), .read(lesson: name),
        .answer(question: name, record),
      ]
      return LogEntry(
        id: EntryID(using: &random), at: 1_790_000_000 + Int64(place / 2), event: events[place % 7])
    }
  }

  @Test(arguments: [
    (0.0, "0"), (1, "1"), (0.5, "0.5"), (1.0 / 3, "0.3333333333333333"), (1e-5, "0.00001"),
    (1.25e-6, "0.00000125"), (1e-7, "1e-7"), (1.5e-7, "1.5e-7"), (.leastNonzeroMagnitude, "5e-324"),
    (0.1 + 0.2, "0.30000000000000004"),
  ])
  func `writes numbers as JavaScript does`(value: Double, text: String) {
    var written: [UInt8] = []
    written.append(share: value)
    #expect(String(decoding: written, as: UTF8.self) == text)
    #expect(Double(text) == value)
  }

  @Test func `takes keys in any order, white space, escapes and ids in capitals`() throws {
    let json = """
      \u{FEFF} { "schema" : "lrlearn\\/progress\\/1", "entries" : [ { "event" : "read",
      \t"lesson":"na\\u00efve \\ud83d\\ude00", "at":-0,"id":"F81D4FAE-7DEC-4AD0-A765-00A0C91E6BF6"}
      ] , "course":"c" }\r\n
      """
    let document = try ProgressDocument(json: Array(json.utf8))
    let id = EntryID(high: 0xF81D_4FAE_7DEC_4AD0, low: 0xA765_00A0_C91E_6BF6)
    #expect(document.course == "c")
    #expect(document.entries == [LogEntry(id: id, at: 0, event: .read(lesson: "naïve 😀"))])
  }

  @Test func `takes the same entry twice as once`() throws {
    let entry = #"{"id":"\#(Self.id)","at":1,"event":"read","lesson":"a"}"#
    #expect(try ProgressDocument(json: document(entry + "," + entry)).entries.count == 1)
  }

  private func document(_ entries: String) -> [UInt8] {
    Array(#"{"schema":"lrlearn/progress/1","course":"c","entries":[\#n\#(entries)]}"#.utf8)
  }

  private func fault(_ json: [UInt8]) -> FormatError? {
    do throws(FormatError) {
      _ = try ProgressDocument(json: json)
      return nil
    } catch {
      return error
    }
  }

  /// An entry of which one thing is replaced by another.
  private static let grade =
    #"{"id":"\#(id)","at":5,"event":"grade","card":"a","grade":3,"fingerprint":7}"#
  private static let answer =
    #"{"id":"\#(id)","at":5,"event":"answer","question":"q","score":0.5,"confidence":2,"#
    + #""mistake":1,"hints":0,"pretest":false,"seed":"12"}"#

  private static let spoilt: [(of: String, with: String, field: String)] = [
    (#""at":5"#, #""at":-1"#, "at"), (#""at":5"#, #""at":253402300800"#, "at"),
    (#""at":5"#, #""at":5.0"#, "at"), (#""at":5"#, #""at":5e0"#, "at"),
    (#""at":5"#, #""at":1e400"#, "at"), (#""at":5"#, #""at":"5""#, "at"),
    (#""at":5"#, #""at":99999999999999999999"#, "at"), (#""at":5"#, #""at":null"#, "at"),
    (#""at":5"#, #""at":[5]"#, "at"), (#""at":5"#, #""at":{}"#, "at"),
    (#""at":5"#, #""at":NaN"#, "at"), (#""at":5"#, #""at":05"#, "at"),
    (#""at":5"#, #""at":+5"#, "at"), (#""at":5"#, #""at":0x5"#, "at"),
    (#""at":5,"#, "", "at"), (#""at":5"#, #""at":5,"at":5"#, "at"),
    (#""at":5"#, #""at":5,"note":1"#, "note"), (#""at":5"#, #""at":5,"entry":"\#(id)""#, "entry"),
    (id, "", "id"), (id, "1", "id"), (id, id + "0", "id"), (id, "{\(id)}", "id"),
    (id, id.replacing("-", with: "0"), "id"), (id, id.replacing("1", with: "g"), "id"),
    (id, id.replacing("1", with: "é"), "id"),
    (#""a""#, #""""#, "card"), (#""a""#, #""\#(String(repeating: "a", count: 201))""#, "card"),
    (#""a""#, #""a\u0000""#, "card"), (#""a""#, #""a\n""#, "card"), (#""a""#, #""\u007f""#, "card"),
    (#""a""#, #""\u009b31m""#, "card"), (#""a""#, #""\u2028""#, "card"),
    (#""a""#, #""\ud800""#, "card"), (#""a""#, #""\udc00\ud800""#, "card"),
    (#""a""#, #""\ud83dA""#, "card"), (#""a""#, #""\x""#, "card"), (#""a""#, #""\u12g4""#, "card"),
    (#""a""#, "\"\t\"", "card"), (#""a""#, "true", "card"),
    (#""grade":3"#, #""grade":0"#, "grade"), (#""grade":3"#, #""grade":5"#, "grade"),
    (#""grade":3"#, #""grade":"good""#, "grade"),
    (#""fingerprint":7"#, #""fingerprint":4294967296"#, "fingerprint"),
    (#""fingerprint":7"#, #""fingerprint":-1"#, "fingerprint"),
    (#""event":"grade""#, #""event":"dance""#, "event"),
    (#""event":"grade""#, #""event":7"#, "event"),
    (#""event":"grade""#, #""event":"suspend""#, "grade"),
    (#""score":0.5"#, #""score":1.0000001"#, "score"), (#""score":0.5"#, #""score":-0.1"#, "score"),
    (#""score":0.5"#, #""score":1e999"#, "score"), (#""score":0.5"#, #""score":Infinity"#, "score"),
    (#""score":0.5"#, #""score":.5"#, "score"), (#""score":0.5"#, #""score":5."#, "score"),
    (#""score":0.5"#, #""score":null"#, "score"),
    (#""confidence":2"#, #""confidence":4"#, "confidence"),
    (#""mistake":1"#, #""mistake":2147483648"#, "mistake"),
    (#""hints":0"#, #""hints":null"#, "hints"),
    (#""pretest":false"#, #""pretest":0"#, "pretest"), (#""seed":"12""#, #""seed":12"#, "seed"),
    (#""seed":"12""#, #""seed":"012""#, "seed"), (#""seed":"12""#, #""seed":"+12""#, "seed"),
    (#""seed":"12""#, #""seed":"18446744073709551616""#, "seed"),
    (#""seed":"12""#, #""seed":"-1""#, "seed"),
  ]

  @Test(arguments: spoilt.indices)
  func `refuses a broken entry and names it`(index: Int) throws {
    let (old, new, field) = Self.spoilt[index]
    let whole = Self.grade.contains(old) ? Self.grade : Self.answer
    let broken = whole.replacing(old, with: new, maxReplacements: 1)
    #expect(broken != whole)
    let good = #"{"id":"00000000-0000-4000-8000-000000000009","at":1,"event":"read","lesson":"a"}"#
    let error = try #require(fault(document(good + ",\n" + broken)))
    #expect(error.line == 3)
    #expect(error.entry == 1)
    #expect(error.field?.text == field)
    #expect((1...(broken.utf8.count + 1)).contains(error.column))
  }

  @Test func `points at the value that is wrong`() throws {
    let json = document(Self.grade.replacing(#""grade":3"#, with: #""grade": 7"#))
    let column = 1 + Array(Self.grade.utf8).firstRange(of: Array(#"3,"fing"#.utf8))!.lowerBound + 1
    #expect(
      fault(json)
        == FormatError(
          line: 2, column: column, entry: 0, field: "grade",
          problem: .outOfRange(accepted: "a grade, 1 to 4", found: "7")))
  }

  @Test func `refuses two entries with one id`() {
    let other = Self.grade.replacing(#""grade":3"#, with: #""grade":2"#)
    let found = fault(document(Self.grade + ",\n" + other))
    #expect(found?.problem == .sameID(as: 0))
    #expect(found?.entry == 1 && found?.line == 3)
  }

  @Test(arguments: [
    "", " ", "{", "{}", "[]", "null", "nul", "\"", "{\"schema\"", "{\"schema\":", "{\"schema\":1}",
    #"{"schema":"lrlearn/plot/1","course":"c","entries":[]}"#,
    #"{"schema":"lrlearn/progress/1"}"#, #"{"schema":"lrlearn/progress/1","course":"c"}"#,
    #"{"schema":"lrlearn/progress/1","entries":[]}"#, #"{"course":"c","entries":[]}"#,
    #"{"schema":"lrlearn/progress/1","course":"","entries":[]}"#,
    #"{"schema":"lrlearn/progress/1","course":"c","entries":{}}"#,
    #"{"schema":"lrlearn/progress/1","course":"c","entries":[1]}"#,
    #"{"schema":"lrlearn/progress/1","course":"c","entries":[{}]}"#,
    #"{"schema":"lrlearn/progress/1","course":"c","entries":[,]}"#,
    #"{"schema":"lrlearn/progress/1","course":"c","entries":[]"#,
    #"{"schema":"lrlearn/progress/1","course":"c","entries":[]}x"#,
    #"{"schema":"lrlearn/progress/1","course":"c","course":"c","entries":[]}"#,
    #"{"schema":"lrlearn/progress/1","course":"c","entries":[],"entries":[]}"#,
    #"{"schema":"lrlearn/progress/1","schema":"lrlearn/progress/1","course":"c","entries":[]}"#,
    #"{"schema":"lrlearn/progress/1","course":"c","entries":[],}"#,
    #"{"schema":"lrlearn/progress/1","course":"c","entries":[],"x":1}"#,
    "{'schema':'lrlearn/progress/1'}", "\u{0}", "{\"a\":1}",
  ])
  func `refuses what is no document`(text: String) {
    #expect(fault(Array(text.utf8)) != nil)
  }

  @Test func `says that a newer document is newer`() {
    let json = #"{"schema":"lrlearn/progress/2","course":"c","entries":[]}"#
    #expect(fault(Array(json.utf8))?.problem == .otherSchema("\"lrlearn/progress/2\""))
  }

  @Test func `survives every prefix, every changed byte and deep nesting`() throws {
    let whole = document(Self.grade + ",\n" + Self.answer.replacing("01\"", with: "02\""))
    #expect(fault(whole) == nil)
    for end in whole.indices { #expect(fault(Array(whole[..<end])) != nil) }
    for place in whole.indices {
      for byte: UInt8 in [0, 0x22, 0x2C, 0x5C, 0x7B, 0x80, 0xFF] {
        var changed = whole
        changed[place] = byte
        _ = fault(changed)
      }
    }
    for opening in ["[", "{\"a\":", #"{"schema":"lrlearn/progress/1","entries":[["#] {
      #expect(fault(Array(String(repeating: opening, count: 100_000).utf8)) != nil)
    }
  }
}

extension LogEntry.Event {
  fileprivate var code: Int {
    switch self {
    case .grade: 1
    case .undo: 2
    case .suspend: 3
    case .resume: 4
    case .reset: 5
    case .answer: 6
    case .read: 7
    }
  }
}
