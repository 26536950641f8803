import Foundation
import Optimization
import Testing

@testable import Practice

struct `A transcript of sessions` {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Fixtures/transcripts")

  /// Replays each script of the folder; `LRLEARN_RECORD=1` writes what came out.
  @Test(arguments: ["quiz", "mixed", "review", "page"])
  func `replays to itself`(name: String) throws {
    let file = Self.folder.appending(path: "\(name).txt")
    let script = try Data(contentsOf: file)
    let replayed = SessionScript.replay(Array(script))
    if ProcessInfo.processInfo.environment["LRLEARN_RECORD"] == "1" {
      try Data(replayed).write(to: file)
    } else {
      #expect(text(replayed) == text(script))
      #expect(!text(replayed).contains("not understood"))
    }
  }

  @Test(arguments: [
    "answer sure choice 0", "nonsense", "quiz", "quiz x all", "question a", "review 1",
    "question a l - - 0 choice 2 5", "question a l - - 0 parametric n=1", "grade good", "card",
    "card a l x", "read -", "at soon", "quiz 1 all slowly",
  ])
  func `says what it does not understand`(line: String) {
    #expect(text(SessionScript.replay(Array(line.utf8))) == line + "\n  not understood\n")
  }

  @Test func `leaves empty lines and remarks alone`() {
    for script in ["", "\n", "# a\n\n# b\n", "# a\n"] {
      #expect(text(SessionScript.replay(Array(script.utf8))) == script)
    }
  }

  private func text(_ bytes: some Sequence<UInt8>) -> String {
    String(decoding: Array(bytes), as: UTF8.self)
  }
}

struct `A line about a question or a card` {
  private static let items: [QuizItem] = [
    QuizItem(id: "a b|c%", lesson: "-", key: .choice(count: 3, right: 2)),
    QuizItem(
      id: "q", lesson: "l", objective: "o", mix: "m", key: .multiple([true, false]), hintCount: 2),
    QuizItem(
      id: "q", lesson: "l",
      key: .numeric(
        value: -0.1, tolerance: 1e-300, unit: Array("per step".utf8),
        mistakes: [0.30000000000000004])),
    QuizItem(id: "q", lesson: "l", key: .text([Array("a | b".utf8), Array("é\u{0}\n-".utf8), []])),
    QuizItem(id: "q", lesson: "l", key: .fill([[Array("a b".utf8), Array("c".utf8)], [[]]])),
    QuizItem(id: "q", lesson: "l", key: .order(count: 4)),
    QuizItem(id: "q", lesson: "l", key: .match(count: 2)),
  ]

  @Test(arguments: items.indices)
  func `reads back as it was written`(place: Int) throws {
    let item = Self.items[place]
    var words = ScriptWords(ScriptText.line(item)[...])
    let word = words.next()
    #expect(word == "question")
    let question = words.question()
    let read = try #require(question)
    #expect("\(read)" == "\(item)")
  }

  @Test func `keeps expressions and values`() throws {
    let key = ParametricKey(
      variables: [
        .init(name: "n", values: [10, 0.30000000000000004]), .init(name: "answer", values: [1]),
      ],
      answer: Formula(try Expression(parsing: "n * 0.5^(2 / n)")),
      mistakes: [Formula(try Expression(parsing: "n + 1"))])
    let item = QuizItem(id: "q", lesson: "l", key: .parametric(key))
    var words = ScriptWords(ScriptText.line(item)[...])
    _ = words.next()
    guard case .parametric(let read)? = words.question()?.key else { throw CancellationError() }
    #expect(read.variables.map(\.name) == ["n", "answer"])
    #expect(read.variables.map(\.values) == [[10, 0.30000000000000004], [1]])
    #expect(String(decoding: read.answer.bytes, as: UTF8.self) == "n * 0.5^(2 / n)")
    #expect(read.mistakes.map { String(decoding: $0.bytes, as: UTF8.self) } == ["n + 1"])
  }

  @Test func `keeps a card with all bits of its fingerprint`() {
    let card = DeckCard(id: "term:a b~reversed", lesson: "", fingerprint: .max)
    var words = ScriptWords(ScriptText.line(card)[...])
    let word = words.next()
    let read = words.card()
    #expect(word == "card" && read == card)
  }

  @Test(arguments: [
    "id x", "east -", "retention 2", "retention x", "review 1 2 slowly", "review 1 2 most", "plan",
    "resume -", "course", "lesson", "leave", "quiz 18446744073709551616 all",
    "plan 99999999999999999999",
  ])
  func `is refused when it makes no sense`(line: String) {
    #expect(
      String(decoding: SessionScript.replay(Array(line.utf8)), as: UTF8.self)
        == line + "\n  not understood\n")
  }

  @Test func `is refused or answered, never a crash, whatever follows the word`() {
    let words = [
      "at", "east", "id", "question", "card", "course", "lesson", "read", "resume", "entry", "plan",
      "quiz", "review", "answer", "grade", "leave",
    ]
    let rest = [
      "", " ", " -", " %", " %zz", " a b c d e choice 0 0", " -9223372036854775808",
      " 9223372036854775807", " 18446744073709551615 18446744073709551615", " \u{0} \u{FFFD}",
      " sure order 9223372036854775807 0", " a b - - 0 match 9223372036854775807x",
    ]
    var session = SessionScript()
    for word in words { for rest in rest { _ = session.feed(Array((word + rest).utf8)) } }
  }
}

struct `An import of progress in the page` {
  private static let known =
    #"{"id":"00000000-0000-4000-8000-000000000001","at":5,"event":"read","lesson":"a"}"#
  private static let new =
    #"{"id":"00000000-0000-4000-8000-000000000002","at":4,"event":"read","lesson":"b"}"#

  private func session() -> SessionScript {
    var session = SessionScript()
    _ = session.feed(Array("course c\nentry \(Self.known)".utf8))
    return session
  }

  private func document(_ entries: String, course: String = "c") -> [UInt8] {
    Array(#"{"schema":"lrlearn/progress/1","course":"\#(course)","entries":[\#n\#(entries)]}"#.utf8)
  }

  @Test func `adds what is new, and is written in order`() throws {
    var session = session()
    let result = try session.take(document: document(Self.known + "," + Self.new))
    #expect(
      String(decoding: result, as: UTF8.self) == "  entry \(Self.new)\n  imported 1 1\n")
    #expect(
      String(decoding: session.document.json, as: UTF8.self)
        == #"{"schema":"lrlearn/progress/1","course":"c","entries":["#
        + "\n\(Self.new),\n\(Self.known)\n]}\n")
  }

  @Test func `is refused as a whole, and says where and why`() {
    for (json, message) in [
      (
        document(Self.new, course: "d"),
        "this file holds progress in the course 'd'; this is the course 'c'"
      ),
      (document(Self.new + ",\n{}"), "3:1: entries[1].id: this key is missing"),
      (Array("{}".utf8), "1:2: a key in quotes should stand here"),
    ] {
      var session = session()
      do throws(ImportError) {
        _ = try session.take(document: json)
        Issue.record("it was taken")
      } catch {
        #expect(String(decoding: error.message, as: UTF8.self) == message)
      }
      #expect(session.document.entries.count == 1)
    }
  }
}
